package org.ballast.proofs.domain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The name by which a customer knows his account, in Unicode normal form C, so that one name has one spelling and one hash;
 * from 1 to 65,535 bytes of UTF-8.
 *
 * @param text in normal form C
 */
public record AccountId(String text) {

    public static final int MOST_BYTES = 65_535;

    private static final char LAST_ASCII = 0x7f;

    /**
     * @throws IllegalArgumentException if the text is empty, is longer than {@link #MOST_BYTES} in UTF-8, or has half of a
     *     character that needs two
     */
    public AccountId {
        boolean ascii = isAscii(text);
        text = ascii || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        int length = ascii ? text.length() : encoded(text).remaining();
        if (length == 0 || length > MOST_BYTES) {
            throw new IllegalArgumentException("An account has a name of 1 to 65,535 bytes, not " + length);
        }
    }

    /** UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Such a name is in normal form and has a byte for each character: most names are, and a million of them are looked at quickly. */
    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    /** The encoder of a string would write a question mark for half a character, and two names would have one hash. */
    private static ByteBuffer encoded(String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException broken) {
            throw new IllegalArgumentException("A name of an account has half of a character", broken);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
