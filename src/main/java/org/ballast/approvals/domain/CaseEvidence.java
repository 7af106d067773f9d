package org.ballast.approvals.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.ballast.audit.domain.CanonicalJson;
import org.ballast.audit.domain.Sha256;

/**
 * What an approval binds to: a text of canonical JSON and its hash (accounting.md §4.2). The text is kept as it was hashed,
 * so that anybody can compute the hash again.
 *
 * @param sha256 SHA-256, hex, of the text in UTF-8
 * @param body writes the text, the same each time; a large one is never held as a whole
 */
public record CaseEvidence(String sha256, Consumer<Appendable> body) {

    /**
     * Of some content.
     *
     * @param content as {@link CanonicalJson} takes it
     */
    public static CaseEvidence of(Object content) {
        StringBuilder text = new StringBuilder();
        CanonicalJson.write(content, text);
        String kept = text.toString();
        return new CaseEvidence(Sha256.hex(kept), out -> append(kept, out));
    }

    private static void append(String text, Appendable out) {
        try {
            out.append(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
