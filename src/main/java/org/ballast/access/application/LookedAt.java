package org.ballast.access.application;

import java.time.LocalDate;
import java.util.Set;
import org.ballast.access.domain.Role;

/**
 * Who looks at the work list, and at which books and days.
 *
 * @param entity code; empty while there is no entity
 * @param from first day of the period
 * @param to the day after its last
 */
public record LookedAt(Set<Role> roles, String entity, LocalDate from, LocalDate to) {

    public LookedAt {
        roles = Set.copyOf(roles);
    }

    /** Whether the user has one of these roles. */
    public boolean isBy(Role... some) {
        for (Role role : some) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    public LocalDate lastDay() {
        return to.minusDays(1);
    }
}
