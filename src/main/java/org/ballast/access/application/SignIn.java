package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.ballast.access.domain.PasswordHash;
import org.ballast.access.domain.PasswordRules;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.TokenSecret;
import org.ballast.access.persistence.StoredUser;
import org.ballast.access.persistence.Tokens;
import org.ballast.access.persistence.Users;

/**
 * Finds out whether somebody is who they say. The answer is yes or no and takes as long for an unknown user as for a wrong
 * password; why it was no stands in the audit trail only.
 */
@ApplicationScoped
public class SignIn {

    @Inject
    private Users users;

    @Inject
    private Tokens tokens;

    @Inject
    private VerifiedPasswords verified;

    @Inject
    private SignInRecord record;

    @Inject
    private Clock clock;

    /** With name and password, from a page: every try is recorded. */
    public Optional<PortalPrincipal> withPassword(String name, String password, String ip) {
        Optional<StoredUser> found = users.find(name);
        PasswordHash hash = found.map(StoredUser::password).orElse(PasswordHash.OF_NOBODY);
        boolean right = password.length() <= PasswordRules.LONGEST && hash.matches(password) && found.isPresent();
        if (!right) {
            record.wrongPassword(found.map(StoredUser::user), ip);
            return Optional.empty();
        }
        if (!record.rightPassword(name, ip)) {
            return Optional.empty();
        }
        verified.add(name, password, hash);
        return found.map(SignIn::principal);
    }

    /** With name and password, sent by a program with each call: recorded once in some minutes. */
    public Optional<PortalPrincipal> withEachCall(String name, String password, String ip) {
        Optional<StoredUser> remembered = users.find(name)
                .filter(found -> verified.contains(name, password, found.password()))
                .filter(found -> mayUsePassword(found.user()));
        return remembered.isPresent() ? remembered.map(SignIn::principal) : withPassword(name, password, ip);
    }

    /** With a personal access token. */
    public Optional<PortalPrincipal> withToken(String secret) {
        return tokens.ownerOf(new TokenSecret(secret), clock.instant())
                .filter(PortalUser::active)
                .map(owner -> new PortalPrincipal(owner, ""));
    }

    /** Somebody who signed in earlier in the session, unless deactivated or given another password since. */
    public Optional<PortalPrincipal> again(String name, String passwordStamp) {
        return users.find(name)
                .filter(found -> found.user().active())
                .filter(found -> found.password().stamp().equals(passwordStamp))
                .map(SignIn::principal);
    }

    private static boolean mayUsePassword(PortalUser user) {
        return user.active() && !user.isLockedOut();
    }

    private static PortalPrincipal principal(StoredUser found) {
        return new PortalPrincipal(found.user(), found.password().stamp());
    }
}
