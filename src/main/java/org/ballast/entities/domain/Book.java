package org.ballast.entities.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.Optional;
import org.ballast.amounts.DateText;

/**
 * One of the books of an entity: a ledger under one framework, in one currency, with fiscal years of its own and one chart
 * of accounts. All books of an entity stand over the same lots and movements.
 *
 * @param id surrogate key
 * @param code short name within its entity, as {@code PRIMARY}
 * @param currency of every amount in it; of the primary book the functional currency of the entity
 * @param fiscalYearStartsIn first month of the fiscal year
 * @param chart code of the chart of accounts that it is kept by
 * @param isPrimary whether it is meant where an address names no book
 * @param openedOn first posting day that it takes
 * @param closedOn last posting day that it took before it was closed; none while it is open
 * @param openingFrom code of the book whose positions it began with; none if it began with nothing
 */
public record Book(
        long id,
        String code,
        Framework framework,
        Currency currency,
        Month fiscalYearStartsIn,
        String chart,
        boolean isPrimary,
        LocalDate openedOn,
        Optional<LocalDate> closedOn,
        Optional<String> openingFrom) {

    private static final String PRIMARY_CODE = "PRIMARY";
    private static final String BASIC_CHART = "BASIC";

    /** The first book of a new entity, by the basic chart; it has no key yet. */
    public static Book primary(Framework framework, Currency currency, Month fiscalYearStartsIn) {
        return new Book(
                0,
                PRIMARY_CODE,
                framework,
                currency,
                fiscalYearStartsIn,
                BASIC_CHART,
                true,
                DateText.EARLIEST,
                Optional.empty(),
                Optional.empty());
    }

    /** The same by another chart of accounts; the chart of a book that takes postings never changes. */
    public Book keptBy(String otherChart) {
        return new Book(
                id,
                code,
                framework,
                currency,
                fiscalYearStartsIn,
                otherChart,
                isPrimary,
                openedOn,
                closedOn,
                openingFrom);
    }

    /** As addresses name it: the primary one by nothing. */
    public String inAddress() {
        return isPrimary ? "" : code;
    }

    /** Whether it takes postings on that day: a closed one takes none, whatever their day. */
    public boolean takes(LocalDate day) {
        return !day.isBefore(openedOn) && closedOn.isEmpty();
    }

    /**
     * The fiscal year of a day, called by the calendar year in which it ends: with years from July, 30 June 2026 is in
     * 2026 and 1 July 2026 in 2027.
     */
    public int fiscalYearOf(LocalDate day) {
        boolean endsLater =
                fiscalYearStartsIn != Month.JANUARY && day.getMonth().compareTo(fiscalYearStartsIn) >= 0;
        return endsLater ? day.getYear() + 1 : day.getYear();
    }

    /** First day of the fiscal year that the book calls by a number. */
    public LocalDate firstDayOf(int fiscalYear) {
        int begins = fiscalYearStartsIn == Month.JANUARY ? fiscalYear : fiscalYear - 1;
        return LocalDate.of(begins, fiscalYearStartsIn, 1);
    }

    /** First day of the fiscal year that a day is in. */
    public LocalDate fiscalYearStart(LocalDate day) {
        LocalDate start = LocalDate.of(day.getYear(), fiscalYearStartsIn, 1);
        return start.isAfter(day) ? start.minusYears(1) : start;
    }
}
