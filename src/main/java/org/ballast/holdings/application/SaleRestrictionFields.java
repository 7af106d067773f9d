package org.ballast.holdings.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.ballast.amounts.DecimalText;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;

/** What is to be said of a restriction on sale beside the constraints of its fields; each is refused by its name. */
final class SaleRestrictionFields {

    private SaleRestrictionFields() {}

    /** Adds what no rule of one field says: units that are more than none, an end that comes later. */
    static void check(NewSaleRestriction wanted, Fields fields) {
        String units = wanted.quantity();
        if (units != null) {
            fields.read("quantity", () -> quantity(units));
        }
        if (!fields.isWrong("from")) {
            fields.read("until", () -> until(wanted));
        }
    }

    /**
     * @param wanted in which nothing is wrong
     */
    static SaleRestriction.Terms terms(HeldLot lot, NewSaleRestriction wanted) {
        return new SaleRestriction.Terms(
                wanted.quantity() == null ? lot.acquired() : quantity(wanted.quantity()),
                SaleRestriction.Kind.valueOf(wanted.kind()),
                wanted.from(),
                Optional.ofNullable(wanted.until()),
                wanted.nature(),
                Objects.requireNonNullElse(wanted.lapse(), ""));
    }

    private static Quantity quantity(String text) {
        Field field = new Field("quantity", text);
        BigDecimal units = DecimalText.read(text);
        if (units.signum() <= 0) {
            throw field.wrong(HoldingsSentence.NOT_POSITIVE);
        }
        return field.parsed(given -> new Quantity(units), HoldingsSentence.TOO_FINE_OR_LARGE.with());
    }

    private static String until(NewSaleRestriction wanted) {
        Field field = new Field("until", Objects.toString(wanted.until(), ""));
        if (wanted.until() == null && wanted.lapse() == null) {
            throw field.wrong(HoldingsSentence.UNTIL_OR_LAPSE);
        }
        if (wanted.until() != null && !wanted.until().isAfter(wanted.from())) {
            throw field.wrong(HoldingsSentence.UNTIL_NOT_LATER);
        }
        return field.orEmpty();
    }

    /** The first day without it. */
    static LocalDate endedOn(SaleRestriction restriction, LocalDate day) {
        Field field = new Field("endedOn", day.toString());
        SaleRestriction.Terms terms = restriction.terms();
        if (day.isBefore(terms.from())) {
            throw field.wrong(HoldingsSentence.BEFORE_RESTRICTION, terms.from());
        }
        if (terms.until().filter(day::isAfter).isPresent()) {
            throw field.wrong(HoldingsSentence.AFTER_RESTRICTION, terms.until().get());
        }
        return day;
    }
}
