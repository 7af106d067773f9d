package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ballast.access.domain.PasswordHash;

/**
 * Remembers for some minutes which passwords were found right, so that a program that sends its password with each call
 * does not pay for PBKDF2 each time. Kept is only a keyed hash over name, password and stored hash, under a key that dies
 * with the process; a changed password changes the stored hash and so forgets by itself.
 */
@ApplicationScoped
public class VerifiedPasswords {

    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(5);
    private static final int MOST = 10_000;
    private static final String HMAC = "HmacSHA256";

    private final Map<String, Instant> forgottenAt = new ConcurrentHashMap<>();
    private final SecretKeySpec key = randomKey();

    @Inject
    private Clock clock;

    boolean contains(String name, String password, PasswordHash stored) {
        Instant until = forgottenAt.get(mark(name, password, stored));
        return until != null && clock.instant().isBefore(until);
    }

    void add(String name, String password, PasswordHash stored) {
        Instant now = clock.instant();
        if (forgottenAt.size() >= MOST) {
            forgottenAt.values().removeIf(now::isAfter);
        }
        if (forgottenAt.size() < MOST) {
            forgottenAt.put(mark(name, password, stored), now.plus(REMEMBERED_FOR));
        }
    }

    private String mark(String name, String password, PasswordHash stored) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            String text = name.length() + ":" + name + password.length() + ":" + password + stored.text();
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static SecretKeySpec randomKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, HMAC);
    }
}
