package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ballast.access.domain.PasswordRules;
import org.ballast.access.persistence.StoredUser;
import org.ballast.access.persistence.Users;
import org.ballast.refusals.Refusal;

/** Asks somebody who is signed in for the password once more; a wrong one counts as when signing in. */
@ApplicationScoped
class OwnPassword {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Users users;

    @Inject
    private PasswordTries tries;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private SignInRecord record;

    /**
     * Whether it is the acting user's password.
     *
     * @throws Refusal TOO_MANY_ATTEMPTS or BUSY before the password is looked at
     */
    boolean isRight(String password) {
        String name = currentUser.name();
        StoredUser stored = users.find(name).orElseThrow();
        tries.require(name, Optional.of(stored.user()), currentUser.ip());
        boolean right = password.length() <= PasswordRules.LONGEST
                && tries.inTurn(() -> hashing.matches(password, stored.password()));
        if (!right) {
            record.wrongPassword(name, Optional.of(stored.user()), currentUser.ip());
        }
        return right;
    }
}
