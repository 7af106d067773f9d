package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.AccessEvent;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.persistence.Users;
import org.ballast.access.persistence.WrongPasswords;

/** Keeps what came of each try to sign in, in a transaction of its own. */
@ApplicationScoped
public class SignInRecord {

    private static final String NOBODY = "unknown";

    @Inject
    private Users users;

    @Inject
    private WrongPasswords wrongPasswords;

    @Inject
    private Event<AccessEvent> trail;

    @Inject
    private Clock clock;

    /**
     * After the right password. The user is read again under a lock: between many tries at once the tenth wrong one may
     * have come meanwhile.
     *
     * @return whether the user comes in; not when locked out or deactivated, or with a password of another's that ran out
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean rightPassword(String name, String ip) {
        return right(name, ip, "SIGN_IN");
    }

    /** After somebody who is signed in gave the password again; as {@link #rightPassword}. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean confirmed(String name, String ip) {
        return right(name, ip, "SIGN_IN_CONFIRMED");
    }

    /** After the right password of somebody who has to give a code as well: nothing is forgotten yet; as above. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean askedForCode(String name, String ip) {
        return comesIn(users.byName(name), ip, "SECOND_FACTOR_ASKED");
    }

    private boolean right(String name, String ip, String action) {
        PortalUser user = users.byName(name);
        boolean in = comesIn(user, ip, action);
        if (in && user.failedSignIns() > 0) {
            users.forgetFailures(name);
        }
        return in;
    }

    private boolean comesIn(PortalUser user, String ip, String action) {
        Optional<String> refused = refused(user);
        fire(refused.isPresent() ? "SIGN_IN_REFUSED" : action, user, ip, refused.orElse(""));
        return refused.isEmpty();
    }

    private Optional<String> refused(PortalUser user) {
        Instant now = clock.instant();
        if (!user.active()) {
            return Optional.of("deactivated");
        }
        if (user.isPasswordExpired(now)) {
            return Optional.of("the password that was set has expired");
        }
        return user.isLockedOut(now) ? Optional.of("locked out") : Optional.empty();
    }

    /**
     * Counts against the user and the address, and locks out with the tenth in a row.
     *
     * @param name as it was given; of one that does not exist no more than a hash is kept
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void wrongPassword(String name, Optional<PortalUser> claimed, String ip) {
        wrongPasswords.add(name, ip, clock.instant());
        if (claimed.isEmpty()) {
            Caller nobody = new Caller(NOBODY, Set.of(), ip);
            trail.fire(new AccessEvent(nobody, "SIGN_IN_FAILED", NOBODY, "", "", "unknown user"));
            return;
        }
        count(claimed.get().name(), ip, "wrong password");
    }

    /** Counts as a wrong password does. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void wrongCode(String name, String ip) {
        wrongPasswords.add(name, ip, clock.instant());
        count(name, ip, "wrong code of the second factor");
    }

    private void count(String name, String ip, String reason) {
        Instant now = clock.instant();
        PortalUser before = users.byName(name);
        PortalUser after = users.countFailure(name, now);
        fire("SIGN_IN_FAILED", after, ip, reason);
        if (after.isLockedOut(now) && !before.isLockedOut(now)) {
            Caller portal = new Caller(Caller.PORTAL, Set.of(), ip);
            trail.fire(new AccessEvent(
                    portal, "USER_LOCKED_OUT", after.name(), before.canonical(), after.canonical(), ""));
        }
    }

    private void fire(String action, PortalUser user, String ip, String reason) {
        Caller caller = new Caller(user.name(), user.roles(), ip);
        trail.fire(new AccessEvent(caller, action, user.name(), "", user.canonical(), reason));
    }
}
