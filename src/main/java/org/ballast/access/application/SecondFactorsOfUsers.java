package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Proof;
import org.ballast.access.domain.Role;
import org.ballast.access.persistence.SecondFactors;
import org.ballast.access.persistence.Users;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Who signs in with a second factor; an administrator removes that of somebody who lost the device and the codes. */
@ApplicationScoped
public class SecondFactorsOfUsers {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private StepUp stepUp;

    @Inject
    private Users users;

    @Inject
    private SecondFactors factors;

    @Inject
    private UserChange change;

    @Inject
    private Clock clock;

    /** The names of all who have one. */
    public Set<String> all() {
        currentUser.requireSignedIn();
        return factors.users();
    }

    /**
     * The user signs in with the password alone from now on, and is told.
     *
     * @throws Refusal FORBIDDEN without ADMIN, and to an access token; STEP_UP_REQUIRED if the administrator's own last
     *     proof is older than five minutes; NOT_FOUND; INVALID_INPUT for oneself
     */
    @Transactional
    public PortalUser remove(String name) {
        currentUser.require(Role.ADMIN);
        currentUser.requirePassword();
        if (name.equals(currentUser.name())) {
            throw new Refusal(RefusalCode.INVALID_INPUT, AccessSentence.OWN_SECOND_FACTOR);
        }
        if (stepUp.provenAt().filter(at -> Proof.isFresh(at, clock.instant())).isEmpty()) {
            throw new Refusal(RefusalCode.STEP_UP_REQUIRED, AccessSentence.PROOF_TOO_OLD);
        }
        PortalUser user = users.byName(name);
        if (!factors.remove(name)) {
            throw new Refusal(RefusalCode.NOT_FOUND, AccessSentence.NO_SECOND_FACTOR, name);
        }
        change.record("SECOND_FACTOR_REMOVED", name, "", "", "");
        return user;
    }
}
