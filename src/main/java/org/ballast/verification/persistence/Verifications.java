package org.ballast.verification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.sql.SqlRows;
import org.ballast.verification.domain.Finding;
import org.ballast.verification.domain.Verification;
import org.ballast.verification.domain.VerificationProgress;
import org.ballast.verification.domain.VerifiedTrail;

/** The verifications. Call it inside a transaction. */
@ApplicationScoped
public class Verifications {

    private static final int SECONDS_UNHEARD_OF = 60;
    private static final String SEPARATOR = "\u001f";
    private static final String SELECT =
            "SELECT id, status, part, parts_done, parts, rows_read, counter, head, clocks_behind, checkpoints, begun_by,"
                    + " begun_at, ended_at FROM verification ";

    @Inject
    private SqlRows rows;

    /** Those whose server was not heard of for a minute have come to no end. */
    public void giveUpUnheardOf() {
        rows.execute("UPDATE verification SET status = 'FAILED', running = NULL, ended_at = CURRENT_TIMESTAMP"
                + " WHERE running = 1 AND seen_at < CURRENT_TIMESTAMP - INTERVAL '" + SECONDS_UNHEARD_OF + "' SECOND");
    }

    /**
     * Begins one, unless one runs or the night has had its own.
     *
     * @param night the day of which it is the nightly one; empty where somebody asked for it
     * @return its key; empty where another one was there first
     */
    public Optional<Long> begin(String by, Instant at, int parts, Optional<LocalDate> night) {
        long id = rows.list("SELECT nextval('verification_seq')", row -> row.getLong(1))
                .getFirst();
        int begun = rows.execute(
                "INSERT INTO verification (id, status, part, parts_done, parts, rows_read, counter, head, clocks_behind,"
                        + " checkpoints, running, night, begun_by, begun_at, seen_at)"
                        + " VALUES (?, 'RUNNING', '', 0, ?, 0, 0, '', 0, 0, 1, ?, ?, ?, CURRENT_TIMESTAMP)"
                        + " ON CONFLICT DO NOTHING",
                id,
                parts,
                night,
                by,
                at);
        return begun == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Says how far one is, and that its server lives. */
    public void see(long id, VerificationProgress progress) {
        rows.execute(
                "UPDATE verification SET part = ?, parts_done = ?, rows_read = ?, seen_at = CURRENT_TIMESTAMP"
                        + " WHERE id = ? AND running = 1",
                progress.part(),
                progress.partsDone(),
                progress.rows(),
                id);
    }

    /** Ends one, unless it was given up. */
    public boolean end(
            long id,
            Verification.Status status,
            VerifiedTrail trail,
            List<Finding> findings,
            long rowsRead,
            Instant at) {
        int ended = rows.execute(
                "UPDATE verification SET status = ?, part = '', parts_done = parts, rows_read = ?, counter = ?, head = ?,"
                        + " clocks_behind = ?, checkpoints = ?, running = NULL, ended_at = ? WHERE id = ? AND running = 1",
                status,
                rowsRead,
                trail.counter(),
                trail.head(),
                trail.clocksBehind(),
                trail.checkpoints(),
                at,
                id);
        int number = 0;
        for (Finding finding : ended == 1 ? findings : List.<Finding>of()) {
            number++;
            rows.execute(
                    "INSERT INTO verification_finding (verification_id, finding_no, part, reason, arguments)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    id,
                    number,
                    finding.part(),
                    finding.reason(),
                    String.join(SEPARATOR, finding.arguments()));
        }
        return ended == 1;
    }

    /** The newest first. */
    public List<Verification> newest(int limit) {
        return withFindings(rows.list(SELECT + "ORDER BY id DESC FETCH FIRST ? ROWS ONLY", Verifications::read, limit));
    }

    public Optional<Verification> byId(long id) {
        return withFindings(rows.list(SELECT + "WHERE id = ?", Verifications::read, id)).stream()
                .findFirst();
    }

    /** The newest that has ended, whole or not. */
    public Optional<Verification> lastEnded() {
        return withFindings(rows.list(
                        SELECT + "WHERE status IN ('WHOLE', 'BROKEN') ORDER BY id DESC FETCH FIRST 1 ROWS ONLY",
                        Verifications::read))
                .stream()
                .findFirst();
    }

    /** The one that runs. */
    public Optional<Verification> running() {
        return rows.list(SELECT + "WHERE running = 1", Verifications::read).stream()
                .findFirst();
    }

    private List<Verification> withFindings(List<Verification> found) {
        List<Verification> all = new ArrayList<>();
        for (Verification each : found) {
            List<Finding> findings = rows.list(
                    "SELECT part, reason, arguments FROM verification_finding WHERE verification_id = ?"
                            + " ORDER BY finding_no",
                    row -> new Finding(
                            row.getString("part"),
                            row.getString("reason"),
                            List.of(row.getString("arguments").split(SEPARATOR, -1))),
                    each.id());
            all.add(new Verification(
                    each.id(),
                    each.status(),
                    each.part(),
                    each.partsDone(),
                    each.parts(),
                    each.rowsRead(),
                    each.trail(),
                    findings,
                    each.begunBy(),
                    each.begunAt(),
                    each.endedAt()));
        }
        return all;
    }

    private static Verification read(ResultSet row) throws SQLException {
        return new Verification(
                row.getLong("id"),
                Verification.Status.valueOf(row.getString("status")),
                row.getString("part"),
                row.getInt("parts_done"),
                row.getInt("parts"),
                row.getLong("rows_read"),
                new VerifiedTrail(
                        row.getLong("counter"),
                        row.getString("head"),
                        row.getInt("clocks_behind"),
                        row.getInt("checkpoints")),
                List.of(),
                row.getString("begun_by"),
                SqlRows.instant(row, "begun_at"),
                row.getObject("ended_at") == null ? Optional.empty() : Optional.of(SqlRows.instant(row, "ended_at")));
    }
}
