package org.ballast.statements.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** The days of a statement as people and addresses name them: the first and the last. */
public record StatementPeriod(LocalDate from, LocalDate to) {

    /**
     * @throws Refusal INVALID_INPUT if the last day lies before the first
     */
    public StatementPeriod {
        if (to.isBefore(from)) {
            throw new Refusal(RefusalCode.INVALID_INPUT, PagesSentence.PERIOD_ENDS_EARLY, from, to);
        }
    }

    /**
     * The periods to show beside each other: the period, the same a year before (of a longer period, as many years as it
     * covers), and of a quarter the quarter before.
     *
     * <p>Example: Q4 2024, Q4 2023, Q3 2024; 2024, 2023.
     */
    public List<StatementPeriod> compared() {
        int years = ImpairmentDisclosure.yearsBetween(from, end());
        Stream<StatementPeriod> quarterBefore = isQuarter() ? Stream.of(backBy(0, 3)) : Stream.empty();
        return Stream.concat(Stream.of(this, backBy(years, 0)), quarterBefore).toList();
    }

    /** The day after the last. */
    public LocalDate end() {
        return to.plusDays(1);
    }

    /** The day before the first. */
    public LocalDate dayBefore() {
        return from.minusDays(1);
    }

    private boolean isQuarter() {
        return from.getDayOfMonth() == 1
                && from.getMonth() == from.getMonth().firstMonthOfQuarter()
                && from.plusMonths(3).equals(end());
    }

    private StatementPeriod backBy(int years, int months) {
        return new StatementPeriod(
                from.minusYears(years).minusMonths(months),
                end().minusYears(years).minusMonths(months).minusDays(1));
    }
}
