package org.ballast.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ballast.access.application.PortalPrincipal;
import org.ballast.access.application.SignIn;
import org.ballast.access.application.StepUp;
import org.ballast.access.domain.Proof;

/**
 * Who signed in in a browser's session. Kept are the name and the password's stamp; roles are read again with each
 * request, so that a change is in force at once.
 */
@ApplicationScoped
public class PageSession {

    private static final String ATTRIBUTE = "org.ballast.access.signedIn";
    private static final String AWAITED = "org.ballast.access.awaited";
    private static final Duration AWAITED_FOR = Duration.ofMinutes(5);

    @Inject
    private SignIn signIn;

    @Inject
    private Clock clock;

    private record SignedIn(String name, String passwordStamp) implements Serializable {}

    private record Awaited(String name, String passwordStamp, Instant since) implements Serializable {}

    /**
     * The password was right and a code is still to come: the session knows who tries and lets nobody in yet.
     */
    void await(HttpServletRequest request, PortalPrincipal half) {
        renew(request);
        request.getSession(true)
                .setAttribute(AWAITED, new Awaited(half.getName(), half.passwordStamp(), clock.instant()));
    }

    /** Who gave the right password some minutes ago and no code yet. */
    Optional<PortalPrincipal> awaited(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(AWAITED) instanceof Awaited awaited
                        && clock.instant().isBefore(awaited.since().plus(AWAITED_FOR))
                ? signIn.again(awaited.name(), awaited.passwordStamp())
                : Optional.empty();
    }

    /** Nobody tries any more. */
    void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(AWAITED);
        }
    }

    /** Starts the session under a new id, and with nothing of another user's in it. */
    void open(HttpServletRequest request, PortalPrincipal principal) {
        renew(request);
        forget(request);
        goOn(request, principal.getName(), principal.passwordStamp());
        request.getSession(true)
                .setAttribute(StepUp.PROOF_ATTRIBUTE, new Proof(clock.instant(), principal.secondFactorGiven()));
    }

    private static void renew(HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null && before.getAttribute(ATTRIBUTE) != null) {
            before.invalidate();
        } else if (before != null) {
            request.changeSessionId();
        }
    }

    /** The session goes on after its user changed the own password; every other session of the user ends. */
    void goOn(HttpServletRequest request, String name, String passwordStamp) {
        request.getSession(true).setAttribute(ATTRIBUTE, new SignedIn(name, passwordStamp));
    }

    Optional<PortalPrincipal> caller(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SignedIn signedIn
                ? signIn.again(signedIn.name(), signedIn.passwordStamp())
                : Optional.empty();
    }

    void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
            session.removeAttribute(StepUp.PROOF_ATTRIBUTE);
        }
    }
}
