package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.Delegation;
import org.ballast.audit.application.Seals;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Who may approve in whose name. Call it inside a transaction. */
@ApplicationScoped
public class Delegations {

    private static final int IDS_A_BLOCK = 50;
    private static final String SELECT =
            "SELECT id, from_user, to_user, role, first_day, last_day, reason, made_at, ended_at FROM delegation WHERE ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /**
     * Those that let a user approve in another's name on a day, a CFO's first. Whoever left, or does not hold the role any
     * more, lends nothing.
     */
    public List<Delegation> to(String user, LocalDate day) {
        return rows.list(
                SELECT + "to_user = ? AND ended_at IS NULL AND first_day <= ? AND last_day >= ? AND EXISTS ("
                        + "SELECT 1 FROM portal_user u JOIN portal_user_role r ON r.user_id = u.id"
                        + " WHERE u.name = delegation.from_user AND u.active AND r.role = delegation.role)"
                        + " ORDER BY role, id",
                Delegations::delegation,
                user,
                day,
                day);
    }

    /** Those that a user gave or got, the newest first. */
    public List<Delegation> of(String user, int limit) {
        return rows.list(
                SELECT + "from_user = ? OR to_user = ? ORDER BY id DESC FETCH FIRST ? ROWS ONLY",
                Delegations::delegation,
                user,
                user,
                limit);
    }

    /**
     * The delegation, held for this transaction.
     *
     * @throws Refusal NOT_FOUND
     */
    public Delegation lock(long id) {
        return rows.list(SELECT + "id = ? FOR UPDATE", Delegations::delegation, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, ApprovalsSentence.NO_DELEGATION, id));
    }

    /** The same one, given before and not taken back, whatever its reason. */
    public Optional<Delegation> same(Delegation wanted) {
        return rows.list(SELECT + "live_key = ?", Delegations::delegation, liveKey(wanted)).stream()
                .findFirst();
    }

    private static String liveKey(Delegation given) {
        return String.join(
                "|",
                given.from(),
                given.to(),
                given.role().name(),
                given.firstDay().toString(),
                given.lastDay().toString());
    }

    /** Keeps a new one and gives its key. */
    public long add(Delegation made) {
        long id = ids.take("delegation_seq", IDS_A_BLOCK);
        seals.changed(SealedDelegations.KIND, id);
        rows.execute(
                "INSERT INTO delegation (id, from_user, to_user, role, first_day, last_day, reason, made_at, live_key)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                made.from(),
                made.to(),
                made.role(),
                made.firstDay(),
                made.lastDay(),
                made.reason(),
                made.madeAt(),
                liveKey(made));
        return id;
    }

    public void end(long id, Instant at) {
        seals.changed(SealedDelegations.KIND, id);
        rows.execute("UPDATE delegation SET ended_at = ?, live_key = NULL WHERE id = ? AND ended_at IS NULL", at, id);
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        return new Delegation(
                row.getLong("id"),
                row.getString("from_user"),
                row.getString("to_user"),
                Role.valueOf(row.getString("role")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("reason"),
                SqlRows.instant(row, "made_at"),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
