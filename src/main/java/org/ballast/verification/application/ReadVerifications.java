package org.ballast.verification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.audit.application.ReadTrail;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.verification.domain.Verification;
import org.ballast.verification.domain.VerificationSentence;
import org.ballast.verification.persistence.Verifications;

/** What verifications found, for those who answer for the trail; when the last one was, for everybody. */
@ApplicationScoped
@Transactional
public class ReadVerifications {

    private static final int SHOWN = 20;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadTrail readTrail;

    @Inject
    private Verifications verifications;

    /**
     * The newest first.
     *
     * @throws Refusal FORBIDDEN for everybody who may not read the trail
     */
    public List<Verification> newest() {
        currentUser.requireSignedIn();
        readTrail.requireReader();
        return verifications.newest(SHOWN);
    }

    /**
     * @throws Refusal NOT_FOUND; FORBIDDEN as above
     */
    public Verification byId(long id) {
        currentUser.requireSignedIn();
        readTrail.requireReader();
        return verifications
                .byId(id)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, VerificationSentence.NO_VERIFICATION, id));
    }

    /**
     * The one that runs.
     *
     * @throws Refusal FORBIDDEN as above
     */
    public Optional<Verification> running() {
        currentUser.requireSignedIn();
        readTrail.requireReader();
        return verifications.running();
    }

    /** The newest of all, where it came to no end. */
    public Optional<Verification> failed() {
        currentUser.requireSignedIn();
        return verifications.newest(1).stream()
                .filter(newest -> newest.status() == Verification.Status.FAILED)
                .findFirst();
    }

    /** The last that came to an end. */
    public Optional<Verification> last() {
        currentUser.requireSignedIn();
        return verifications.lastEnded();
    }
}
