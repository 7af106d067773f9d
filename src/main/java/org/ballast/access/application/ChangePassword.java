package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.PasswordHash;
import org.ballast.access.domain.PasswordRules;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.access.persistence.Users;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** A new password ends every other session and all access tokens of the user: whoever knew the old one is out. */
@ApplicationScoped
public class ChangePassword {

    /** How long a password that somebody else set serves to choose an own one. */
    public static final Duration OTHERS_SERVE_FOR = Duration.ofDays(3);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Users users;

    @Inject
    private OwnPassword ownPassword;

    @Inject
    private NewPasswords newPasswords;

    @Inject
    private UserChange change;

    @Inject
    private RevokeTokens revokeTokens;

    @Inject
    private Clock clock;

    /**
     * The user changes the own password.
     *
     * @return the new password's stamp, with which the present session goes on
     * @throws Refusal INVALID_INPUT if the current password is wrong, which counts as when signing in, or the new one
     *     breaks the rules; TOO_MANY_ATTEMPTS or BUSY as when signing in; FORBIDDEN to an access token
     */
    @Transactional
    public String own(String current, String next) {
        currentUser.requirePassword();
        String name = currentUser.name();
        if (!ownPassword.isRight(current)) {
            throw new Refusal(RefusalCode.INVALID_INPUT, AccessSentence.CURRENT_PASSWORD_WRONG);
        }
        if (next.equals(current)) {
            throw PasswordRules.wrong(AccessSentence.PASSWORD_IS_THE_CURRENT_ONE);
        }
        PasswordHash hash = changed(name, next, Optional.empty());
        change.record("PASSWORD_CHANGED", name, "", "", "");
        revokeTokens.all(name);
        return hash.stamp();
    }

    /**
     * An administrator sets another user's password, which serves only to choose an own one; also unlocks.
     *
     * @throws Refusal FORBIDDEN without ADMIN, and to an access token; NOT_FOUND; INVALID_INPUT for oneself, or if the password breaks the rules
     */
    @Transactional
    public PortalUser reset(String name, String next) {
        currentUser.require(Role.ADMIN);
        currentUser.requirePassword();
        if (name.equals(currentUser.name())) {
            throw new Refusal(RefusalCode.INVALID_INPUT, AccessSentence.OWN_RESET);
        }
        PortalUser before = users.byName(name);
        changed(name, next, Optional.of(expiry(clock.instant())));
        PortalUser after = users.forgetFailures(name);
        change.record("PASSWORD_RESET", name, before.canonical(), after.canonical(), "");
        revokeTokens.all(name);
        return after;
    }

    static Instant expiry(Instant now) {
        return now.plus(OTHERS_SERVE_FOR);
    }

    private PasswordHash changed(String name, String next, Optional<Instant> expiresAt) {
        PasswordHash hash = newPasswords.hashOf(name, users.byName(name).fullName(), next);
        users.changePassword(name, hash, expiresAt);
        return hash;
    }
}
