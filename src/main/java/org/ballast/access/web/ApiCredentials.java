package org.ballast.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.ballast.access.application.PasswordCredential;
import org.ballast.access.application.PortalPrincipal;
import org.ballast.access.application.StepUp;
import org.ballast.access.application.TokenCredential;
import org.ballast.access.domain.Proof;
import org.jspecify.annotations.Nullable;

/**
 * What a program says about itself in the {@code Authorization} header (RFC 7617, RFC 6750), and beside a password in
 * {@code X-Second-Factor}.
 */
@ApplicationScoped
class ApiCredentials {

    static final String SECOND_FACTOR = "X-Second-Factor";

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private Clock clock;

    Optional<PortalPrincipal> caller(HttpServletRequest request, String ip) {
        Optional<Credential> given =
                credential(request.getHeader("Authorization"), request.getHeader(SECOND_FACTOR), ip);
        Optional<PortalPrincipal> caller = given.map(identityStores::validate)
                .filter(result -> result.getStatus() == CredentialValidationResult.Status.VALID)
                .map(CredentialValidationResult::getCallerPrincipal)
                .map(PortalPrincipal.class::cast);
        if (caller.isPresent() && given.get() instanceof PasswordCredential) {
            request.setAttribute(
                    StepUp.PROOF_ATTRIBUTE,
                    new Proof(clock.instant(), caller.get().secondFactorGiven()));
        }
        return caller;
    }

    static Optional<Credential> credential(@Nullable String header, @Nullable String code, String ip) {
        if (header == null) {
            return Optional.empty();
        }
        int space = header.indexOf(' ');
        String scheme = space < 0 ? header : header.substring(0, space);
        String value = space < 0 ? "" : header.substring(space + 1).strip();
        if (scheme.equalsIgnoreCase("Bearer")) {
            return Optional.of(new TokenCredential(value));
        }
        return scheme.equalsIgnoreCase("Basic") ? password(value, code == null ? "" : code, ip) : Optional.empty();
    }

    private static Optional<Credential> password(String base64, String code, String ip) {
        try {
            String pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new PasswordCredential(
                            pair.substring(0, colon), pair.substring(colon + 1), ip, true, code));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
