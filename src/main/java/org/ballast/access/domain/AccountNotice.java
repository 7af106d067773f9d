package org.ballast.access.domain;

import java.time.Instant;
import java.util.Set;

/**
 * A change to an account that its user has to be told of (OWASP ASVS 4.0.3, 2.2.3 and 2.5.5).
 *
 * @param action what was done, as in the trail
 * @param actor who did it; the portal itself when it locked the user out
 */
public record AccountNotice(long id, String action, String actor, Instant at) {

    /** The actions that a user is told of. */
    public static final Set<String> TOLD = Set.of(
            "PASSWORD_CHANGED",
            "PASSWORD_RESET",
            "ROLES_ASSIGNED",
            "TOKEN_CREATED",
            "USER_LOCKED_OUT",
            "SECOND_FACTOR_ENROLLED",
            "SECOND_FACTOR_REMOVED",
            "RECOVERY_CODE_USED",
            "MAIL_ADDRESS_CHANGED");
}
