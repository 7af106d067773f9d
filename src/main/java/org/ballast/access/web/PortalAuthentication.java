package org.ballast.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.AccessSettings;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.DatabaseTrouble;
import org.ballast.access.application.PortalPrincipal;
import org.ballast.access.domain.AccessSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Asks each request who makes it, and lets nothing through without an answer except the sign-in page, the resources that
 * it needs, and what the settings open. Pages know their user by the session; {@code /api} knows its user by each call's own
 * credentials, and neither reads nor makes a session. A request for a host that is not this portal's is nobody's, and one
 * that comes while the database is away is told to come again.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    private static final String METRICS = "/metrics";
    private static final String OPENAPI = "/openapi";
    private static final String HEALTH = "/health";
    private static final String PUBLISHED_PROOFS = "/api/v1/proofs";
    private static final int MISDIRECTED = 421;
    private static final List<String> PROGRAMS = List.of("/api", METRICS, OPENAPI);

    @Inject
    private PageSession pages;

    @Inject
    private ApiCredentials api;

    @Inject
    private AccessSettings settings;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = path(request);
        if (!settings.isHost(request.getServerName()) && !isWithin(path, HEALTH)) {
            return end(response, MISDIRECTED);
        }
        try {
            return isOpen(path, request) ? context.doNothing() : identify(path, request, response, context);
        } catch (RuntimeException failed) {
            Refusal trouble = DatabaseTrouble.in(failed).orElseThrow(() -> failed);
            trouble.retryAfter().ifPresent(seconds -> response.setHeader("Retry-After", Long.toString(seconds)));
            return end(response, trouble.code().httpStatus());
        }
    }

    private AuthenticationStatus identify(
            String path, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String ip = ClientAddress.of(request, settings.trustedProxies());
        boolean fromProgram = PROGRAMS.stream().anyMatch(part -> isWithin(path, part));
        Optional<PortalPrincipal> caller;
        try {
            caller = fromProgram ? api.caller(request, ip) : pages.caller(request);
        } catch (Refusal notNow) {
            tellRules(response);
            Challenge.program(request, response, notNow);
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (caller.isPresent()) {
            PortalPrincipal found = caller.get();
            if (found.mustChoosePassword() && !OwnPasswordFirst.lets(path)) {
                tellRules(response);
                OwnPasswordFirst.answer(request, response, fromProgram);
                return AuthenticationStatus.SEND_CONTINUE;
            }
            if (!found.scope().lets(request.getMethod(), path)) {
                tellRules(response);
                Challenge.program(request, response, new Refusal(RefusalCode.FORBIDDEN, AccessSentence.TOKEN_OF_FEED));
                return AuthenticationStatus.SEND_CONTINUE;
            }
            request.setAttribute(CurrentUser.REQUEST_ATTRIBUTE, found.caller(ip));
            return context.notifyContainerAboutLogin(found, found.groups());
        }
        if (path.equals(ReturnAddress.SIGN_IN)) {
            return context.doNothing();
        }
        tellRules(response);
        if (fromProgram) {
            Challenge.program(request, response);
        } else {
            Challenge.person(request, response, path);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private void tellRules(HttpServletResponse response) {
        BrowserRules.tell(response, settings.https());
        BrowserRules.keepNothing(response);
        BrowserRules.loadNothing(response);
    }

    /** With the error page of that status. */
    private AuthenticationStatus end(HttpServletResponse response, int status) {
        tellRules(response);
        try {
            response.sendError(status);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        pages.close(request);
        context.cleanClientSubject();
    }

    /** Resources of the sign-in page, what everybody checks proofs with, and what operators' tools ask without saying who they are. */
    private boolean isOpen(String path, HttpServletRequest request) {
        return OpenResources.contain(path, request.getQueryString())
                || PublicAddresses.contain(path)
                || isWithin(path, PUBLISHED_PROOFS)
                || isWithin(path, HEALTH)
                || (settings.metricsOpen() && isWithin(path, METRICS))
                || (settings.openApiOpen() && isWithin(path, OPENAPI));
    }

    private static boolean isWithin(String path, String part) {
        return path.equals(part) || path.startsWith(part + "/");
    }

    /** The path as the container dispatches it, decoded and normalised: what the raw address says does not count. */
    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
