package org.ballast.signals.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What somebody wrote down of the world outside. It is never changed: a correction takes its place, with a reason.
 *
 * @param id surrogate key; 0 before it is kept
 * @param inForce whether nothing took its place and it is not withdrawn
 * @param corrects key of what it takes the place of
 * @param reason why; empty where it corrects nothing
 */
public record ExternalInformation(
        long id,
        long entityId,
        Said said,
        OptionalLong corrects,
        String reason,
        boolean inForce,
        String recordedBy,
        Instant recordedAt) {

    /** Characters of the words, at least: enough to be read in a year. */
    public static final int SHORTEST_WORDS = 10;

    /**
     * What it says.
     *
     * @param asset symbol; empty for a figure
     * @param on when it happened, or up to which day nothing was known, or of which day the figure is
     * @param until last day of an event that is over
     * @param figure empty unless it is one
     * @param source where it was read
     */
    public record Said(
            ExternalKind kind,
            Optional<String> asset,
            ExternalFinding finding,
            LocalDate on,
            Optional<LocalDate> until,
            Optional<ExternalFigure> figure,
            String source,
            String words) {}

    /**
     * @param number an amount, or a rate a year as a part of one
     * @param currency of the amount, or whose rate it is
     */
    public record ExternalFigure(BigDecimal number, Currency currency) {

        /** A number is the same whatever decimals it was kept with. */
        public ExternalFigure {
            number = number.stripTrailingZeros();
            number = number.scale() < 0 ? number.setScale(0) : number;
        }
    }

    public ExternalKind kind() {
        return said.kind();
    }

    public ExternalFinding finding() {
        return said.finding();
    }

    public LocalDate on() {
        return said.on();
    }

    /** Whether it is an event that has begun by a day and is not over before it. */
    public boolean isGoingOnAt(LocalDate day) {
        return finding() == ExternalFinding.EVENT
                && !on().isAfter(day)
                && said.until().filter(last -> last.isBefore(day)).isEmpty();
    }
}
