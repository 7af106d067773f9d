package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.PasswordHash;
import org.ballast.access.domain.PasswordRules;
import org.ballast.access.domain.TokenSecret;
import org.ballast.access.persistence.StoredUser;
import org.ballast.access.persistence.Tokens;
import org.ballast.access.persistence.Users;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

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
    private SecondFactorCheck secondFactor;

    @Inject
    private SignInRecord record;

    @Inject
    private Clock clock;

    /**
     * With name and password, from a page: every try is recorded. Who has a second factor is not in yet, see
     * {@link PortalPrincipal#awaitsCode}.
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
        boolean codeIsDue = secondFactor.isEnrolled(name);
        if (!(codeIsDue ? record.askedForCode(name, ip) : record.rightPassword(name, ip))) {
            return Optional.empty();
        }
        verified.add(name, password, hash);
        return found.map(stored -> principal(stored, codeIsDue));
    }

    /**
     * The second half, after the right password; a wrong code counts as a wrong password does.
     *
     * @param passwordStamp of the password that was right
     * @param code of the second factor, or to recover
     * @throws Refusal TOO_MANY_ATTEMPTS before the code is looked at
     */
    public Optional<PortalPrincipal> withCode(String name, String passwordStamp, String code, String ip) {
        Optional<PortalPrincipal> half = again(name, passwordStamp);
        if (half.isEmpty()) {
            return Optional.empty();
        }
        tries.require(name, users.find(name).map(StoredUser::user), ip);
        if (!secondFactor.accepts(name, code, ip)) {
            record.wrongCode(name, ip);
            return Optional.empty();
        }
        return half.filter(known -> record.rightPassword(name, ip)).map(PortalPrincipal::bySecondFactor);
    }

    /**
     * With name and password, sent by a program with each call: recorded once in some minutes. A password that was right
     * some minutes ago is no guess: it goes on working while others guess. Who has a second factor sends a new code with
     * each call.
     *
     * @param code of the second factor; empty where none was sent
     * @throws Refusal TOO_MANY_ATTEMPTS or BUSY before the password is looked at; SECOND_FACTOR_REQUIRED if it is right and
     *     the code is missing
     */
    public Optional<PortalPrincipal> withEachCall(String name, String password, String code, String ip) {
        Optional<PortalPrincipal> known = byPassword(name, password, ip);
        if (known.filter(PortalPrincipal::awaitsCode).isEmpty()) {
            return known;
        }
        if (code.isBlank()) {
            throw new Refusal(RefusalCode.SECOND_FACTOR_REQUIRED, AccessSentence.SEND_CODE);
        }
        return known.flatMap(half -> withCode(name, half.passwordStamp(), code, ip));
    }

    private Optional<PortalPrincipal> byPassword(String name, String password, String ip) {
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
                .map(found -> principal(found, secondFactor.isEnrolled(name)));
    }

    /** With a personal access token. */
    public Optional<PortalPrincipal> withToken(String secret) {
        return tokens.inForce(new TokenSecret(secret), clock.instant())
                .filter(token -> token.owner().active())
                .map(token -> PortalPrincipal.byToken(token.owner(), token.scope()));
    }

    /** Somebody who signed in earlier in the session, unless deactivated or given another password since. */
    public Optional<PortalPrincipal> again(String name, String passwordStamp) {
        return users.find(name)
                .filter(this::isIn)
                .filter(found -> found.password().stamp().equals(passwordStamp))
                .map(found -> principal(found, false));
    }

    private boolean isIn(StoredUser found) {
        return found.user().active() && !found.user().isPasswordExpired(clock.instant());
    }

    private static PortalPrincipal principal(StoredUser found, boolean awaitsCode) {
        return new PortalPrincipal(found.user(), found.password().stamp(), awaitsCode);
    }
}
