package org.ballast.audit.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Text that goes into a digest in UTF-8, piece by piece: it is never held as a whole. */
final class TextDigest implements Appendable {

    private static final int CHARACTERS_A_PIECE = 8 * 1024;

    private final MessageDigest digest;
    private final StringBuilder piece = new StringBuilder(2 * CHARACTERS_A_PIECE);

    TextDigest(MessageDigest digest) {
        this.digest = digest;
    }

    @Override
    public TextDigest append(@Nullable CharSequence text) {
        piece.append(text);
        return digested();
    }

    @Override
    public TextDigest append(@Nullable CharSequence text, int start, int end) {
        piece.append(text, start, end);
        return digested();
    }

    @Override
    public TextDigest append(char character) {
        piece.append(character);
        return digested();
    }

    /** In lower case; nothing is appended afterwards. */
    String hex() {
        digest.update(piece.toString().getBytes(UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Both halves of a character go into the digest together. */
    private TextDigest digested() {
        if (piece.length() >= CHARACTERS_A_PIECE && !Character.isHighSurrogate(piece.charAt(piece.length() - 1))) {
            digest.update(piece.toString().getBytes(UTF_8));
            piece.setLength(0);
        }
        return this;
    }
}
