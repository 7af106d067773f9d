package org.ballast.access.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.ballast.access.domain.PasswordHash;

/**
 * The portal's own hashing in container tests, with the fewest iterations that the platform makes: they make users by the
 * dozen, and what is tested of them does not rest on slowness. {@link PasswordHashingIT} looks at the portal's own.
 */
@Specializes
@ApplicationScoped
class QuickPasswordHashing extends PasswordHashing {

    private static final String ITERATIONS = "1024";
    private static final PasswordHash OF_NOBODY =
            new PasswordHash(PasswordHash.OF_NOBODY.text().replace(":210000:", ":" + ITERATIONS + ":"));

    @Inject
    private Pbkdf2PasswordHash quick;

    @PostConstruct
    void hurry() {
        quick.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512", "Pbkdf2PasswordHash.Iterations", ITERATIONS));
    }

    @Override
    PasswordHash of(String password) {
        return new PasswordHash(quick.generate(password.toCharArray()));
    }

    @Override
    boolean matches(String password, PasswordHash stored) {
        return super.matches(password, stored.equals(PasswordHash.OF_NOBODY) ? OF_NOBODY : stored);
    }
}
