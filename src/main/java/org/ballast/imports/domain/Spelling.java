package org.ballast.imports.domain;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.ballast.words.Said;

/** What was meant by a name that is known under another spelling: other case, spaces, or characters that are not seen. */
public final class Spelling {

    private Spelling() {}

    /**
     * What to say of a text that is not among the names.
     *
     * <p>Example: of {@code btc} where {@code BTC} is known "write BTC, not btc".
     *
     * @param otherwise what to say where nothing known comes close
     */
    public static Said hint(String text, Collection<String> known, Said otherwise) {
        return meant(text, known)
                .map(name -> ImportsSentence.OTHER_SPELLING.with(name, Visible.text(text)))
                .orElse(otherwise);
    }

    /** The known name that differs from the text in spelling only. */
    public static Optional<String> meant(String text, Collection<String> known) {
        String bare = bare(text);
        return bare.isEmpty()
                ? Optional.empty()
                : known.stream().filter(name -> bare(name).equals(bare)).findFirst();
    }

    /** Lower case, without spaces, hyphens and underscores: {@code Acquired At} and {@code acquired_at} alike. */
    static String bare(String text) {
        return Visible.only(text).replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
    }
}
