package org.ballast.proofs.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.ballast.rangeproofs.Blinding;
import org.ballast.rangeproofs.Hkdf;

/** What follows from the secret of a snapshot (13.3 steps 3 and 5). A new secret each time: blindings are never used again. */
final class ZkSecrets {

    private static final int UNIFORM_BYTES = 64;
    private static final byte[] SALT = ascii("salt");
    private static final byte[] BLINDING = ascii("blind");
    private static final byte[] PADDING = ascii("pad");
    private static final byte[] PADDING_HASH = ascii("pad-hash");
    private static final byte[] RESERVES = ascii("reserves-blind");

    private final Hkdf hkdf;

    ZkSecrets(Digest secret) {
        hkdf = new Hkdf(secret.bytes());
    }

    byte[] salt(byte[] account) {
        return hkdf.expand(joined(SALT, account), Digest.BYTES);
    }

    Blinding blinding(byte[] account) {
        return Blinding.ofUniform(hkdf.expand(joined(BLINDING, account), UNIFORM_BYTES));
    }

    Blinding paddingBlinding(long leaf) {
        return Blinding.ofUniform(hkdf.expand(joined(PADDING, number(leaf)), UNIFORM_BYTES));
    }

    byte[] paddingHash(long leaf) {
        return hkdf.expand(joined(PADDING_HASH, number(leaf)), Digest.BYTES);
    }

    /** Another one for each amount, so that two commitments never tell their difference. */
    Blinding reservesBlinding(byte[] amount) {
        return Blinding.ofUniform(hkdf.expand(joined(RESERVES, amount), UNIFORM_BYTES));
    }

    private static byte[] joined(byte[] purpose, byte[] whose) {
        return ByteBuffer.allocate(purpose.length + whose.length)
                .put(purpose)
                .put(whose)
                .array();
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
