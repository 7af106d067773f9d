package org.ballast.access.domain;

import java.util.EnumSet;
import java.util.Set;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Who may be given which roles (accounting.md §4.3, R6 and R8). */
public final class RoleAssignment {

    /** Roles that touch the books, prices or limits, none of which an administrator may hold. */
    public static final Set<Role> FINANCIAL = Set.of(Role.PREPARER, Role.CONTROLLER, Role.CFO, Role.RISK);

    private RoleAssignment() {}

    /**
     * Whether somebody may both prepare and decide. Nobody decides their own work, but two such users can do all of it for
     * each other: whoever assigns the roles should know.
     */
    public static boolean preparesAndDecides(Set<Role> roles) {
        return roles.contains(Role.PREPARER) && (roles.contains(Role.CONTROLLER) || roles.contains(Role.CFO));
    }

    /**
     * @param assigner the name of the user who assigns
     * @param user the name of the user who is to hold the roles
     * @throws Refusal SOD_ROLE_CONFLICT if users assign roles to themselves, or ADMIN would meet a financial role;
     *     INVALID_INPUT if there is no role, or SYSTEM is among them
     */
    public static void check(String assigner, String user, Set<Role> roles) {
        if (assigner.equals(user)) {
            throw new Refusal(RefusalCode.SOD_ROLE_CONFLICT, AccessSentence.OWN_ROLES);
        }
        if (roles.isEmpty()) {
            throw Refusal.ofField("roles", "", AccessSentence.NO_ROLES);
        }
        if (roles.contains(Role.SYSTEM)) {
            throw Refusal.ofField("roles", Role.SYSTEM.name(), AccessSentence.SYSTEM_IS_NO_PERSON);
        }
        EnumSet<Role> conflicting = EnumSet.copyOf(roles);
        conflicting.retainAll(FINANCIAL);
        if (roles.contains(Role.ADMIN) && !conflicting.isEmpty()) {
            throw new Refusal(RefusalCode.SOD_ROLE_CONFLICT, AccessSentence.ADMIN_CONFLICTS, conflicting);
        }
    }
}
