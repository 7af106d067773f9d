package org.ballast.portal;

import java.time.LocalDate;
import org.ballast.amounts.Quantity;
import org.ballast.pages.application.Found;
import org.ballast.pages.application.FoundKind;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Grouped;
import org.ballast.pages.web.Words;

/** What a search found in words, from the bundle of the feature that found it. */
public final class FoundWords {

    private FoundWords() {}

    /** The kind in the plural. */
    public static String kind(FoundKind kind) {
        return Words.in(kind.bundle(), "found." + kind.kind());
    }

    /** What a hit of the kind is. */
    public static String detail(FoundKind kind, Found hit) {
        Object[] arguments =
                hit.detail().arguments().stream().map(FoundWords::written).toArray();
        return Words.in(kind.bundle(), hit.detail().key(), arguments);
    }

    private static Object written(Object argument) {
        return switch (argument) {
            case LocalDate day -> Figures.day(day);
            case Quantity quantity -> Grouped.plain(quantity.units(), 0);
            default -> argument;
        };
    }
}
