package org.ballast.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.sql.SqlRows;

/** Who gave somebody his role. */
@ApplicationScoped
public class RoleGranters {

    @Inject
    private SqlRows rows;

    /** Nobody where the user does not hold it by a grant, as the portal itself. */
    public Set<String> of(String user, Role role) {
        return new HashSet<>(rows.list(
                "SELECT r.granted_by FROM portal_user_role r JOIN portal_user u ON u.id = r.user_id"
                        + " WHERE u.name = ? AND r.role = ?",
                row -> row.getString(1),
                user,
                role));
    }
}
