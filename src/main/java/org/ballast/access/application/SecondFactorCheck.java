package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.Set;
import org.ballast.access.domain.AccessEvent;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.RecoveryCode;
import org.ballast.access.domain.Role;
import org.ballast.access.persistence.SecondFactors;
import org.ballast.access.persistence.StoredFactor;
import org.ballast.access.persistence.Users;

/** Whether somebody has a second factor, and whether what was given is it. */
@ApplicationScoped
class SecondFactorCheck {

    @Inject
    private SecondFactors factors;

    @Inject
    private SealedSecrets secrets;

    @Inject
    private Users users;

    @Inject
    private Event<AccessEvent> trail;

    @Inject
    private Clock clock;

    boolean isEnrolled(String user) {
        return factors.find(user).isPresent();
    }

    /**
     * Takes a code of now or a recovery code, each once: in a transaction of its own, so that it is used up whatever
     * becomes of what it was given for. How often it may be tried is for the caller to ask.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean accepts(String user, String code, String ip) {
        return factors.find(user)
                .filter(found -> isOfNow(user, found, code) || isForRecovery(user, code, ip))
                .isPresent();
    }

    private boolean isOfNow(String user, StoredFactor found, String code) {
        OptionalLong step = secrets.open(user, found.sealedSecret())
                .map(secret -> TimeCodes.step(secret, code, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && factors.use(user, step.getAsLong());
    }

    private boolean isForRecovery(String user, String code, String ip) {
        if (!factors.useRecovery(user, new RecoveryCode(code).hash())) {
            return false;
        }
        Set<Role> roles = users.byName(user).roles();
        trail.fire(new AccessEvent(new Caller(user, roles, ip), "RECOVERY_CODE_USED", user, "", "", ""));
        return true;
    }
}
