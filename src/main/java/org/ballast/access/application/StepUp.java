package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.PasswordRules;
import org.ballast.access.domain.Proof;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * When the present user last proved who they are, for what takes a fresh proof. A program that sends its password with
 * each call proves it with each call, an access token never does, and whoever works on pages does it by signing in and
 * again by {@link #confirm}. What the portal does in somebody's name outside of a request counts as proved.
 */
@ApplicationScoped
public class StepUp {

    /** Where a call with a password leaves its {@link Proof} in the request, and a page's session keeps the last one. */
    public static final String PROOF_ATTRIBUTE = "org.ballast.access.proof";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private OwnPassword ownPassword;

    @Inject
    private SecondFactorCheck secondFactor;

    @Inject
    private SignInRecord record;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** When the password was given last, and with it the second factor where the user has one by now. */
    public Optional<Instant> provenAt() {
        return proof().filter(proof -> proof.secondFactor() || !isSecondFactorDue())
                .map(Proof::at);
    }

    /** When a second factor was given last; empty without one. */
    public Optional<Instant> secondFactorAt() {
        return proof().filter(Proof::secondFactor).map(Proof::at);
    }

    /**
     * Proves it once more, within the session of a page.
     *
     * @param code of the second factor; anything where the user has none
     * @throws Refusal INVALID_INPUT naming the field if something is wrong, which counts as when signing in;
     *     TOO_MANY_ATTEMPTS or BUSY as when signing in; STEP_UP_REQUIRED where there is no page's session
     */
    public void confirm(String password, String code) {
        if (pageSession().isEmpty()) {
            throw new Refusal(RefusalCode.STEP_UP_REQUIRED, AccessSentence.CONFIRMED_ON_PAGES_ONLY);
        }
        if (!ownPassword.isRight(password)) {
            throw PasswordRules.wrong(AccessSentence.PASSWORD_WRONG);
        }
        String name = currentUser.name();
        boolean withCode = isSecondFactorDue();
        if (withCode && !secondFactor.accepts(name, code, currentUser.ip())) {
            record.wrongCode(name, currentUser.ip());
            throw Refusal.ofField("code", "", AccessSentence.CODE_WRONG);
        }
        if (!record.confirmed(name, currentUser.ip())) {
            throw PasswordRules.wrong(AccessSentence.MAY_NOT_SIGN_IN);
        }
        proven(withCode);
    }

    /** The user of a page's session proved it just now, by the password and perhaps the second factor. */
    void proven(boolean withSecondFactor) {
        pageSession()
                .ifPresent(
                        session -> session.setAttribute(PROOF_ATTRIBUTE, new Proof(clock.instant(), withSecondFactor)));
    }

    /** Whether the present user has a second factor, without which a password proves nothing. */
    public boolean isSecondFactorDue() {
        return currentUser
                .caller()
                .filter(caller -> secondFactor.isEnrolled(caller.name()))
                .isPresent();
    }

    private Optional<Proof> proof() {
        if (currentUser.isActedFor()) {
            return Optional.of(new Proof(clock.instant(), true));
        }
        Optional<Proof> ofTheCall = ofTheCall();
        return ofTheCall.isPresent()
                ? ofTheCall
                : pageSession()
                        .map(session -> session.getAttribute(PROOF_ATTRIBUTE))
                        .map(Proof.class::cast);
    }

    private Optional<Proof> ofTheCall() {
        return currentUser.caller().isPresent() && request.getAttribute(PROOF_ATTRIBUTE) instanceof Proof proof
                ? Optional.of(proof)
                : Optional.empty();
    }

    /** A program has none, whatever cookies it sends. */
    private Optional<HttpSession> pageSession() {
        boolean isOnPage = !currentUser.isActedFor()
                && currentUser.caller().filter(caller -> !caller.byToken()).isPresent()
                && ofTheCall().isEmpty();
        return isOnPage ? Optional.ofNullable(request.getSession(false)) : Optional.empty();
    }
}
