package org.ballast.hedging.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ballast.pages.web.Words;
import org.ballast.prices.domain.Stretch;

/** Days without a close in words. */
final class MissingDays {

    private static final int STRETCHES_NAMED = 6;

    private MissingDays() {}

    /** Stretches of them, the first few by name; empty where all have one. */
    static String named(List<LocalDate> days) {
        List<Stretch> stretches = Stretch.of(days);
        String named =
                stretches.stream().limit(STRETCHES_NAMED).map(Stretch::inWords).collect(Collectors.joining("; "));
        int more = Math.max(0, stretches.size() - STRETCHES_NAMED);
        return days.isEmpty() ? "" : Words.in("hedging", "volatility.missing", days.size(), named, more);
    }
}
