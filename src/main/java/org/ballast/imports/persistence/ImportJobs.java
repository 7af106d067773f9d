package org.ballast.imports.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.imports.domain.ImportJob;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportProgress;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** The imports in the background. */
@ApplicationScoped
public class ImportJobs {

    private static final int IDS_A_BLOCK = 1;
    private static final String SELECT =
            "SELECT id, kind, scope, file_name, rows_in_all, rows_read, rows_posted, status,"
                    + " message, import_id, started_by, started_at FROM import_job ";
    private static final String WHILE_RUNNING = " WHERE id = ? AND status = 'RUNNING'";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    /** Enters a job that begins; its key. */
    public long begin(ImportKind kind, String scope, String fileName, int rowsInAll, String by, Instant at) {
        long id = ids.take("import_job_seq", IDS_A_BLOCK);
        rows.execute(
                "INSERT INTO import_job (id, kind, scope, file_name, rows_in_all, rows_read, rows_posted, status,"
                        + " message, import_id, started_by, started_at, seen_at)"
                        + " VALUES (?, ?, ?, ?, ?, 0, 0, 'RUNNING', '', NULL, ?, ?, CURRENT_TIMESTAMP)",
                id,
                kind,
                scope,
                fileName,
                rowsInAll,
                by,
                at);
        return id;
    }

    /** Notes how far a running job is, and that its server is alive. */
    public void see(long id, ImportProgress progress) {
        rows.execute(
                "UPDATE import_job SET rows_read = ?, rows_posted = ?, seen_at = CURRENT_TIMESTAMP" + WHILE_RUNNING,
                progress.read(),
                progress.posted(),
                id);
    }

    /** Notes that a running job is done; false where it runs no more, as its server was held to be gone. */
    public boolean done(long id, ImportProgress progress, OptionalLong importId) {
        return rows.execute(
                        "UPDATE import_job SET status = 'DONE', rows_read = ?, rows_posted = ?, import_id = ?"
                                + WHILE_RUNNING,
                        progress.read(),
                        progress.posted(),
                        importId,
                        id)
                == 1;
    }

    /** Notes why a running job recorded nothing. */
    public void refused(long id, String message) {
        rows.execute("UPDATE import_job SET status = 'REFUSED', message = ?" + WHILE_RUNNING, message, id);
    }

    /** Ends the jobs whose server has not been seen for a minute. */
    public void endLost() {
        rows.execute("UPDATE import_job SET status = 'LOST' WHERE status = 'RUNNING'"
                + " AND seen_at < CURRENT_TIMESTAMP - INTERVAL '60' SECOND");
    }

    /** Those of an entity, the newest first. */
    public List<ImportJob> newestOf(String scope, int limit) {
        return rows.list(
                SELECT + "WHERE scope = ? ORDER BY id DESC FETCH FIRST ? ROWS ONLY", ImportJobs::job, scope, limit);
    }

    /** Those that a user started since, the newest first. */
    public List<ImportJob> startedBy(String user, Instant since, int limit) {
        return rows.list(
                SELECT + "WHERE started_by = ? AND started_at >= ? ORDER BY id DESC FETCH FIRST ? ROWS ONLY",
                ImportJobs::job,
                user,
                since,
                limit);
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        long importId = row.getLong("import_id");
        return new ImportJob(
                row.getLong("id"),
                ImportKind.valueOf(row.getString("kind")),
                row.getString("scope"),
                row.getString("file_name"),
                row.getInt("rows_in_all"),
                row.getInt("rows_read"),
                row.getInt("rows_posted"),
                ImportJob.Status.valueOf(row.getString("status")),
                row.getString("message"),
                importId == 0 ? OptionalLong.empty() : OptionalLong.of(importId),
                row.getString("started_by"),
                SqlRows.instant(row, "started_at"));
    }
}
