package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.ballast.access.persistence.WrongPasswords;
import org.ballast.refusals.Refusal;

/**
 * Tries of people who are no users and give a secret for something that has a name: paced as wrong passwords are, by the name and by
 * the address that they come from.
 */
@ApplicationScoped
public class StrangerTries {

    @Inject
    private PasswordTries tries;

    @Inject
    private WrongPasswords wrongPasswords;

    @Inject
    private Clock clock;

    /**
     * Before the secret is looked at.
     *
     * @param name of what the secret is for, unlike any user's
     * @throws Refusal TOO_MANY_ATTEMPTS if the name or the address has to wait
     */
    public void require(String name, String ip) {
        tries.require(name, Optional.empty(), ip);
    }

    /** Counts a wrong secret, in a transaction of its own; of the name no more than a hash is kept. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void wrong(String name, String ip) {
        wrongPasswords.add(name, ip, clock.instant());
    }
}
