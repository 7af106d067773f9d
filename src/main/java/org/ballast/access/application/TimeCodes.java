package org.ballast.access.application;

import dev.samstevens.totp.code.CodeGenerator;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import dev.samstevens.totp.qr.QrData;
import dev.samstevens.totp.secret.DefaultSecretGenerator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * Codes that change with time (RFC 6238), as every authenticator app makes them: HMAC-SHA-1, six digits, steps of 30
 * seconds. A code of one step before or after the present one is taken, for clocks that differ.
 */
public final class TimeCodes {

    /** Signs of a secret in Base32: 160 bits, as RFC 4226, section 4, recommends. */
    private static final int SECRET_SIGNS = 32;

    private static final int DIGITS = 6;
    private static final int SECONDS = 30;
    private static final long[] STEPS_APART = {0, -1, 1};

    private static final CodeGenerator CODES = new DefaultCodeGenerator();

    private TimeCodes() {}

    static String newSecret() {
        return new DefaultSecretGenerator(SECRET_SIGNS).generate();
    }

    /** What an app reads from the picture. */
    public static String address(String secret, String user) {
        return new QrData.Builder()
                .label("Ballast:" + user)
                .secret(secret)
                .issuer("Ballast")
                .digits(DIGITS)
                .period(SECONDS)
                .build()
                .getUri();
    }

    /** The time step that the code belongs to; empty if it is none of now. */
    static OptionalLong step(String secret, String code, Instant now) {
        byte[] given = code.strip().getBytes(StandardCharsets.UTF_8);
        for (long apart : STEPS_APART) {
            long step = Math.floorDiv(now.getEpochSecond(), SECONDS) + apart;
            if (MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), given)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The code of a time step. */
    static String code(String secret, long step) {
        try {
            return CODES.generate(secret, step);
        } catch (CodeGenerationException noSecret) {
            throw new IllegalStateException(noSecret);
        }
    }
}
