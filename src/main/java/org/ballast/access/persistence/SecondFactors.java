package org.ballast.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.SecondFactor;
import org.ballast.sql.SqlRows;

/** The second factors of users, of which a code is taken once: the database keeps the time step of the last. */
@ApplicationScoped
public class SecondFactors {

    private static final String OF_USER = " WHERE user_id = (SELECT id FROM portal_user WHERE name = ?)";

    @Inject
    private SqlRows rows;

    public Optional<StoredFactor> find(String user) {
        return rows
                .list(
                        "SELECT f.secret, f.enrolled_at, (SELECT COUNT(*) FROM recovery_code c WHERE c.user_id = f.user_id)"
                                + " AS codes FROM second_factor f JOIN portal_user u ON u.id = f.user_id WHERE u.name = ?",
                        row -> new StoredFactor(
                                new SecondFactor(SqlRows.instant(row, "enrolled_at"), row.getLong("codes")),
                                row.getString("secret")),
                        user)
                .stream()
                .findFirst();
    }

    /** The names of all who have one. */
    public Set<String> users() {
        return Set.copyOf(rows.list(
                "SELECT u.name FROM second_factor f JOIN portal_user u ON u.id = f.user_id",
                row -> row.getString("name")));
    }

    /**
     * @param step of the code by which it was confirmed
     * @param hashes of the recovery codes
     */
    public void add(String user, String sealedSecret, long step, Instant now, Collection<String> hashes) {
        rows.execute(
                "INSERT INTO second_factor (user_id, secret, last_step, enrolled_at)"
                        + " SELECT id, ?, ?, ? FROM portal_user WHERE name = ?",
                sealedSecret,
                step,
                now,
                user);
        hashes.forEach(hash -> rows.execute(
                "INSERT INTO recovery_code (user_id, code_hash) SELECT id, ? FROM portal_user WHERE name = ?",
                hash,
                user));
    }

    /** Takes the code of a time step; false if that or a later one was taken before. */
    public boolean use(String user, long step) {
        return rows.execute("UPDATE second_factor SET last_step = ?" + OF_USER + " AND last_step < ?", step, user, step)
                == 1;
    }

    /** Takes a recovery code; false if there is none such any more. */
    public boolean useRecovery(String user, String hash) {
        return rows.execute("DELETE FROM recovery_code" + OF_USER + " AND code_hash = ?", user, hash) == 1;
    }

    /** False if there was none. */
    public boolean remove(String user) {
        rows.execute("DELETE FROM recovery_code" + OF_USER, user);
        return rows.execute("DELETE FROM second_factor" + OF_USER, user) == 1;
    }
}
