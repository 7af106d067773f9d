package org.ballast.jobs.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ballast.jobs.domain.Job;
import org.ballast.jobs.domain.JobOrder;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** The jobs of all nodes. What an attempt notes counts only while it is the last one of a job that still runs. */
@ApplicationScoped
public class Jobs {

    private static final int IDS_A_BLOCK = 1;
    private static final int ATTEMPTS = 3;
    private static final String SELECT = "SELECT id, kind, entity, subject, input, steps, steps_read, steps_written,"
            + " attempt, status, message, result_id, started_by, started_at FROM job ";
    private static final String NEWEST = " ORDER BY id DESC FETCH FIRST ? ROWS ONLY";
    private static final String OF_ATTEMPT = " WHERE id = ? AND attempt = ? AND status = 'RUNNING'";
    private static final String UNHEARD_OF =
            "status = 'RUNNING' AND seen_at < CURRENT_TIMESTAMP - INTERVAL '30' SECOND";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    /** Enters a job that begins. */
    public Job begin(JobOrder order, String by, Instant at) {
        long id = ids.take("job_seq", IDS_A_BLOCK);
        rows.execute(
                "INSERT INTO job (id, kind, entity, subject, input, steps, steps_read, steps_written, attempt, status,"
                        + " message, result_id, started_by, started_at, seen_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 0, 0, 1, 'RUNNING', '', NULL, ?, ?, CURRENT_TIMESTAMP)",
                id,
                order.kind(),
                order.entity(),
                order.subject(),
                String.join(" ", order.input()),
                order.steps(),
                by,
                at);
        return new Job(id, order, 0, 0, 1, Job.Status.RUNNING, "", OptionalLong.empty(), by, at);
    }

    /** Notes how far it is and that its server is alive; false where the attempt counts no more. */
    public boolean see(Job job, JobProgress progress) {
        return rows.execute(
                        "UPDATE job SET steps_read = ?, steps_written = ?, seen_at = CURRENT_TIMESTAMP" + OF_ATTEMPT,
                        progress.read(),
                        progress.written(),
                        job.id(),
                        job.attempt())
                == 1;
    }

    /** Notes that it is done; false where the attempt counts no more. */
    public boolean done(Job job, JobProgress progress, OptionalLong resultId) {
        return rows.execute(
                        "UPDATE job SET status = 'DONE', steps_read = ?, steps_written = ?, result_id = ?" + OF_ATTEMPT,
                        progress.read(),
                        progress.written(),
                        resultId,
                        job.id(),
                        job.attempt())
                == 1;
    }

    /** Notes why it recorded nothing. */
    public void refused(Job job, String message) {
        rows.execute("UPDATE job SET status = 'REFUSED', message = ?" + OF_ATTEMPT, message, job.id(), job.attempt());
    }

    /** Ends it, whichever attempt is at it; false where it has ended. */
    public boolean cancel(long id, String by) {
        return rows.execute(
                        "UPDATE job SET status = 'CANCELED', message = ? WHERE id = ? AND status = 'RUNNING'", by, id)
                == 1;
    }

    /** The jobs whose server was not heard of for half a minute; one whose third server ended so is given up. */
    public List<Job> unheardOf() {
        rows.execute("UPDATE job SET status = 'LOST' WHERE attempt >= ? AND " + UNHEARD_OF, ATTEMPTS);
        return rows.list(SELECT + "WHERE " + UNHEARD_OF + " ORDER BY id", Jobs::job);
    }

    /** The next attempt at such a job; empty where another node was faster. */
    public Optional<Job> takeOver(Job job) {
        int taken = rows.execute(
                "UPDATE job SET attempt = attempt + 1, steps_read = 0, steps_written = 0, seen_at = CURRENT_TIMESTAMP"
                        + " WHERE id = ? AND attempt = ? AND " + UNHEARD_OF,
                job.id(),
                job.attempt());
        return taken == 1 ? byId(job.id()) : Optional.empty();
    }

    public Optional<Job> byId(long id) {
        return rows.list(SELECT + "WHERE id = ?", Jobs::job, id).stream().findFirst();
    }

    /** Those of some kinds for an entity, the newest first. */
    public List<Job> newestOf(String entity, Collection<String> kinds, int limit) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        String each = String.join(", ", Collections.nCopies(kinds.size(), "?"));
        return rows.list(
                SELECT + "WHERE entity = ? AND kind IN (" + each + ")" + NEWEST,
                Jobs::job,
                Stream.of(Stream.of(entity), kinds.stream(), Stream.of(limit))
                        .flatMap(values -> values)
                        .toArray());
    }

    /** Those that a user started since, the newest first. */
    public List<Job> startedBy(String user, Instant since, int limit) {
        return rows.list(SELECT + "WHERE started_by = ? AND started_at >= ?" + NEWEST, Jobs::job, user, since, limit);
    }

    private static Job job(ResultSet row) throws SQLException {
        long resultId = row.getLong("result_id");
        return new Job(
                row.getLong("id"),
                new JobOrder(
                        row.getString("kind"),
                        row.getString("entity"),
                        row.getString("subject"),
                        Arrays.asList(row.getString("input").split(" ")),
                        row.getInt("steps")),
                row.getInt("steps_read"),
                row.getInt("steps_written"),
                row.getInt("attempt"),
                Job.Status.valueOf(row.getString("status")),
                row.getString("message"),
                resultId == 0 ? OptionalLong.empty() : OptionalLong.of(resultId),
                row.getString("started_by"),
                SqlRows.instant(row, "started_at"));
    }
}
