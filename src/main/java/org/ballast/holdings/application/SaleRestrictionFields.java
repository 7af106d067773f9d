package org.ballast.holdings.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DecimalText;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;

/** What was said of a restriction on sale, read field by field; each is refused by its name. */
final class SaleRestrictionFields {

    private static final int LONGEST = 1_000;

    private SaleRestrictionFields() {}

    static SaleRestriction.Terms terms(HeldLot lot, Map<String, String> values) {
        Fields fields = new Fields();
        Fields.Read<Quantity> quantity = fields.read(() -> quantity(lot, of(values, "quantity")));
        Fields.Read<SaleRestriction.Kind> kind =
                fields.read(() -> of(values, "kind").constant(SaleRestriction.Kind.class));
        Fields.Read<LocalDate> from = fields.read(() -> of(values, "from").day());
        Fields.Read<Optional<LocalDate>> until = fields.read(() -> until(values));
        Fields.Read<String> nature = fields.read(() -> words(values, "nature"));
        Fields.Read<String> lapse =
                fields.read(() -> of(values, "lapse").orEmpty().isEmpty() ? "" : words(values, "lapse"));
        fields.requireAllRight();
        return new SaleRestriction.Terms(
                quantity.value(), kind.value(), from.value(), until.value(), nature.value(), lapse.value());
    }

    private static Quantity quantity(HeldLot lot, Field field) {
        if (field.orEmpty().isEmpty()) {
            return lot.acquired();
        }
        BigDecimal units = field.parsed(DecimalText::read, AmountsSentence.NOT_A_DECIMAL.with());
        if (units.signum() <= 0) {
            throw field.wrong(HoldingsSentence.NOT_POSITIVE);
        }
        return field.parsed(text -> new Quantity(units), HoldingsSentence.TOO_FINE_OR_LARGE.with());
    }

    private static Optional<LocalDate> until(Map<String, String> values) {
        Field field = of(values, "until");
        Optional<LocalDate> until = field.dayIfGiven();
        if (until.isEmpty() && of(values, "lapse").orEmpty().isEmpty()) {
            throw field.wrong(HoldingsSentence.UNTIL_OR_LAPSE);
        }
        Optional<LocalDate> from = until.isEmpty() ? until : of(values, "from").dayIfGiven();
        if (from.isPresent() && !until.orElseThrow().isAfter(from.get())) {
            throw field.wrong(HoldingsSentence.UNTIL_NOT_LATER);
        }
        return until;
    }

    /** A text that must be there. */
    static String words(Map<String, String> values, String name) {
        return of(values, name).required(LONGEST);
    }

    /** The first day without it. */
    static LocalDate endedOn(SaleRestriction restriction, Map<String, String> values) {
        Field field = of(values, "endedOn");
        LocalDate day = field.day();
        SaleRestriction.Terms terms = restriction.terms();
        if (day.isBefore(terms.from())) {
            throw field.wrong(HoldingsSentence.BEFORE_RESTRICTION, terms.from());
        }
        if (terms.until().filter(day::isAfter).isPresent()) {
            throw field.wrong(HoldingsSentence.AFTER_RESTRICTION, terms.until().get());
        }
        return day;
    }

    static Field of(Map<String, String> values, String name) {
        return new Field(name, values.get(name));
    }
}
