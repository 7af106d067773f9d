package org.ballast.entities.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

/**
 * A company that keeps books.
 *
 * @param id surrogate key
 * @param code short name in addresses and files, as {@code MSTR}
 * @param functionalCurrency the currency of the books
 * @param cutOffZone the zone in which this entity's day ends
 * @param note printed under the name, empty if there is nothing to say
 */
public record ReportingEntity(
        long id,
        String code,
        String name,
        Framework framework,
        Currency functionalCurrency,
        ZoneId cutOffZone,
        LowPricePolicy lowPricePolicy,
        AcquisitionDayPolicy acquisitionDayPolicy,
        String note) {

    /** The first instant of a day in the cut-off zone. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(cutOffZone).toInstant();
    }

    /** The day of an instant in the cut-off zone: its posting date. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, cutOffZone);
    }
}
