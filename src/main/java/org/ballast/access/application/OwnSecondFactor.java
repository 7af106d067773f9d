package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.PasswordRules;
import org.ballast.access.domain.RecoveryCode;
import org.ballast.access.domain.SecondFactor;
import org.ballast.access.persistence.SecondFactors;
import org.ballast.access.persistence.StoredFactor;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Users have a second factor asked for when they sign in, or no longer. */
@ApplicationScoped
public class OwnSecondFactor {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private SecondFactors factors;

    @Inject
    private SealedSecrets secrets;

    @Inject
    private OwnPassword ownPassword;

    @Inject
    private StepUp stepUp;

    @Inject
    private UserChange change;

    @Inject
    private Clock clock;

    /** The acting user's, if there is one. */
    public Optional<SecondFactor> get() {
        return factors.find(currentUser.name()).map(StoredFactor::factor);
    }

    /** A secret to put into an app; it is kept nowhere until it is enrolled. */
    public String newSecret() {
        currentUser.requirePassword();
        return TimeCodes.newSecret();
    }

    /**
     * From now on the acting user signs in with a code too.
     *
     * @param secret as {@link #newSecret} made it
     * @param code that the app shows for it
     * @return the recovery codes, which are not shown again
     * @throws Refusal FORBIDDEN to an access token; ALREADY_EXISTS if there is one; INVALID_INPUT if the password is
     *     wrong, which counts as when signing in, or the code; TOO_MANY_ATTEMPTS or BUSY as when signing in
     */
    @Transactional
    public List<RecoveryCode> enrol(String secret, String password, String code) {
        currentUser.requirePassword();
        String name = currentUser.name();
        if (get().isPresent()) {
            throw new Refusal(RefusalCode.ALREADY_EXISTS, AccessSentence.SECOND_FACTOR_THERE);
        }
        if (!ownPassword.isRight(password)) {
            throw PasswordRules.wrong(AccessSentence.PASSWORD_WRONG);
        }
        OptionalLong step = TimeCodes.step(secret, code, clock.instant());
        if (step.isEmpty()) {
            throw Refusal.ofField("code", "", AccessSentence.CODE_OF_NO_APP);
        }
        List<RecoveryCode> codes =
                Stream.generate(RecoveryCode::random).limit(RecoveryCode.MANY).toList();
        factors.add(
                name,
                secrets.seal(name, secret),
                step.getAsLong(),
                clock.instant(),
                codes.stream().map(RecoveryCode::hash).toList());
        change.record("SECOND_FACTOR_ENROLLED", name, "", "", "");
        stepUp.proven(true);
        return codes;
    }

    /**
     * From now on the acting user signs in with the password alone.
     *
     * @throws Refusal as {@link StepUp#confirm}; NOT_FOUND if there is none
     */
    @Transactional
    public void remove(String password, String code) {
        stepUp.confirm(password, code);
        String name = currentUser.name();
        if (!factors.remove(name)) {
            throw new Refusal(RefusalCode.NOT_FOUND, AccessSentence.NO_SECOND_FACTOR, name);
        }
        change.record("SECOND_FACTOR_REMOVED", name, "", "", "");
    }
}
