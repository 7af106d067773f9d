package org.ballast.rangeproofs;

import cafe.cryptography.curve25519.CompressedRistretto;
import cafe.cryptography.curve25519.InvalidEncodingException;
import cafe.cryptography.curve25519.RistrettoElement;
import java.util.Optional;

/** Elements of ristretto255 and their 32 bytes (RFC 9496): each element has one encoding, and no other is taken. */
final class Points {

    static final int BYTES = 32;

    /** The encoding of the identity: zeros. */
    static final byte[] IDENTITY_ENCODED = RistrettoElement.IDENTITY.compress().toByteArray();

    private Points() {}

    static byte[] encode(RistrettoElement element) {
        return element.compress().toByteArray();
    }

    /** The element, if these are the bytes of one. */
    static Optional<RistrettoElement> decode(byte[] encoded) {
        if (encoded.length != BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CompressedRistretto(encoded.clone()).decompress());
        } catch (InvalidEncodingException notCanonical) {
            return Optional.empty();
        }
    }
}
