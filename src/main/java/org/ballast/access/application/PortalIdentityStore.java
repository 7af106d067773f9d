package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;

/** The users of the portal's own database, as Jakarta Security asks for them. */
@ApplicationScoped
public class PortalIdentityStore implements IdentityStore {

    @Inject
    private SignIn signIn;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return switch (credential) {
            case PasswordCredential given ->
                result(
                        given.eachCall()
                                ? signIn.withEachCall(given.name(), given.password(), given.code(), given.ip())
                                : signIn.withPassword(given.name(), given.password(), given.ip()));
            case TokenCredential given -> result(signIn.withToken(given.secret()));
            default -> CredentialValidationResult.NOT_VALIDATED_RESULT;
        };
    }

    private static CredentialValidationResult result(Optional<PortalPrincipal> principal) {
        return principal
                .map(found -> new CredentialValidationResult(found, found.groups()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
