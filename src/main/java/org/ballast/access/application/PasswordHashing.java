package org.ballast.access.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.ballast.access.domain.PasswordHash;

/**
 * Hashes passwords by the platform's PBKDF2 with HMAC-SHA-512, 210,000 iterations (OWASP Password Storage Cheat Sheet,
 * 2023), a random salt of 16 bytes and a hash of 64.
 */
@ApplicationScoped
public class PasswordHashing {

    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    @PostConstruct
    void initialize() {
        pbkdf2.initialize(STRENGTH);
    }

    PasswordHash of(String password) {
        return new PasswordHash(pbkdf2.generate(password.toCharArray()));
    }

    /**
     * Takes the same time for a right and a wrong password.
     *
     * @throws IllegalArgumentException if what is stored is no hash
     */
    boolean matches(String password, PasswordHash stored) {
        return pbkdf2.verify(password.toCharArray(), stored.text());
    }
}
