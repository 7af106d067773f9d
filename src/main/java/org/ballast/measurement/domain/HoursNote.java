package org.ballast.measurement.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.prices.domain.Span;

/**
 * What the evidence of a test says of some hours.
 *
 * @param market code
 * @param reason why there was no trade; empty for the others
 * @param saidBy who said that there was no trade, and {@code confirmedBy} who confirmed it; empty for the others
 */
public record HoursNote(Kind kind, Span span, String market, String reason, String saidBy, String confirmedBy) {

    /** What is said. */
    public enum Kind {
        /** Their bar opened before the period and counts in it. */
        FROM_PERIOD_BEFORE,
        /** Their bar ends after the period and counts in the following one. */
        IN_NEXT_PERIOD,
        /** The market had no trade. */
        NO_TRADE
    }

    /** The notes at the two ends of a period. */
    public static List<HoursNote> of(TestedHours hours, String market) {
        return Stream.of(
                        note(Kind.FROM_PERIOD_BEFORE, hours.fromPeriodBefore(), market),
                        note(Kind.IN_NEXT_PERIOD, hours.inNextPeriod(), market))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<HoursNote> note(Kind kind, Optional<Span> span, String market) {
        return span.map(hours -> new HoursNote(kind, hours, market, "", "", ""));
    }
}
