package org.ballast.entities.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

/**
 * A company that keeps books, seen through one of them.
 *
 * @param id surrogate key
 * @param code short name in addresses and files, as {@code MSTR}
 * @param book the book that is meant: the primary one unless another was named
 * @param cutOffZone the zone in which this entity's day ends
 * @param taxRate of deferred tax, as 0.25; zero where none is kept
 * @param note printed under the name, empty if there is nothing to say
 */
public record ReportingEntity(
        long id,
        String code,
        String name,
        Book book,
        ZoneId cutOffZone,
        LowPricePolicy lowPricePolicy,
        AcquisitionDayPolicy acquisitionDayPolicy,
        String note,
        BigDecimal taxRate) {

    /** A rate is the same whatever decimals it was kept with. */
    public ReportingEntity {
        taxRate = taxRate.stripTrailingZeros();
    }

    /** Without deferred tax. */
    public ReportingEntity(
            long id,
            String code,
            String name,
            Book book,
            ZoneId cutOffZone,
            LowPricePolicy lowPricePolicy,
            AcquisitionDayPolicy acquisitionDayPolicy,
            String note) {
        this(id, code, name, book, cutOffZone, lowPricePolicy, acquisitionDayPolicy, note, BigDecimal.ZERO);
    }

    /** The same entity seen through another one of its books. */
    public ReportingEntity through(Book other) {
        return new ReportingEntity(
                id, code, name, other, cutOffZone, lowPricePolicy, acquisitionDayPolicy, note, taxRate);
    }

    /** What the book reports under. */
    public Framework framework() {
        return book.framework();
    }

    /** The currency of the book. */
    public Currency functionalCurrency() {
        return book.currency();
    }

    /** The first instant of a day in the cut-off zone. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(cutOffZone).toInstant();
    }

    /** The day of an instant in the cut-off zone: its posting date. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, cutOffZone);
    }
}
