package org.ballast.documents.domain;

import java.util.Currency;
import java.util.Set;

/** The sheet that a document is laid out for. */
public enum Paper {
    A4(""),
    LETTER("-letter");

    private static final Set<String> COUNTED_ON_LETTER = Set.of("USD", "CAD", "MXN");

    private final String suffix;

    Paper(String suffix) {
        this.suffix = suffix;
    }

    /** Letter for books in the money of North America, A4 for all others. */
    public static Paper of(Currency currency) {
        return COUNTED_ON_LETTER.contains(currency.getCurrencyCode()) ? LETTER : A4;
    }

    /** What the compiled report for this paper is called after its name. */
    public String suffix() {
        return suffix;
    }
}
