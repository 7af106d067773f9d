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
import org.ballast.refusals.Refusal;

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
    private PasswordTries tries;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private VerifiedPasswords verified;

    @Inject
    private SignInRecord record;

    @Inject
    private Clock clock;

    /**
     * With name and password, from a page: every try is recorded.
     *
     * @throws Refusal TOO_MANY_ATTEMPTS or BUSY before the password is looked at
     */
    public Optional<PortalPrincipal> withPassword(String name, String password, String ip) {
        tries.require(name, users.find(name).map(StoredUser::user), ip);
        return tries.inTurn(() -> checked(name, password, ip));
    }

    /** Asks for the pace again: between many tries at once others may have been wrong meanwhile. */
    private Optional<PortalPrincipal> checked(String name, String password, String ip) {
        Optional<StoredUser> found = users.find(name);
        tries.require(name, found.map(StoredUser::user), ip);
        PasswordHash hash = found.map(StoredUser::password).orElse(PasswordHash.OF_NOBODY);
        boolean right =
                password.length() <= PasswordRules.LONGEST && hashing.matches(password, hash) && found.isPresent();
        if (!right) {
            record.wrongPassword(name, found.map(StoredUser::user), ip);
            return Optional.empty();
        }
        if (!record.rightPassword(name, ip)) {
            return Optional.empty();
        }
        verified.add(name, password, hash);
        return found.map(SignIn::principal);
    }

    /**
     * With name and password, sent by a program with each call: recorded once in some minutes. A password that was right
     * some minutes ago is no guess: it goes on working while others guess.
     *
     * @throws Refusal TOO_MANY_ATTEMPTS or BUSY before the password is looked at
     */
    public Optional<PortalPrincipal> withEachCall(String name, String password, String ip) {
        Optional<PortalPrincipal> known = remembered(name, password);
        if (known.isPresent()) {
            return known;
        }
        tries.require(name, users.find(name).map(StoredUser::user), ip);
        return tries.inTurn(() -> remembered(name, password).or(() -> checked(name, password, ip)));
    }

    private Optional<PortalPrincipal> remembered(String name, String password) {
        return users.find(name)
                .filter(this::isIn)
                .filter(found -> verified.contains(name, password, found.password()))
                .map(SignIn::principal);
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
                .filter(this::isIn)
                .filter(found -> found.password().stamp().equals(passwordStamp))
                .map(SignIn::principal);
    }

    private boolean isIn(StoredUser found) {
        return found.user().active() && !found.user().isPasswordExpired(clock.instant());
    }

    private static PortalPrincipal principal(StoredUser found) {
        return new PortalPrincipal(found.user(), found.password().stamp());
    }
}
