package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Quantity;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportRow;
import org.ballast.imports.domain.ImportsSentence;
import org.ballast.pages.domain.PagesSentence;

/** Reads the rows of a file of restrictions on sale. */
public final class RestrictionForm {

    /** The columns of a file. */
    public static final CsvForm COLUMNS =
            new CsvForm(List.of("lot", "kind", "from", "nature"), List.of("quantity", "until", "lapse"));

    private static final int LONGEST = 1_000;

    private RestrictionForm() {}

    /**
     * A row that was read.
     *
     * @param line on which it stands
     * @param lot its code
     * @param units empty where all that were acquired are restricted
     */
    public record Read(
            long line,
            String lot,
            Optional<Quantity> units,
            SaleRestriction.Kind kind,
            LocalDate from,
            Optional<LocalDate> until,
            String nature,
            String lapse) {

        /**
         * @param acquired units that the lot had
         */
        public SaleRestriction.Terms terms(Quantity acquired) {
            return new SaleRestriction.Terms(units.orElse(acquired), kind, from, until, nature, lapse);
        }
    }

    /** What is restricted, or nothing after all errors of the row were noted. */
    public static Optional<Read> read(ImportRow row) {
        Optional<String> lot = row.required("lot");
        Optional<SaleRestriction.Kind> kind = row.parsed(
                "kind",
                SaleRestriction.Kind::valueOf,
                PagesSentence.NONE_OF.with(Arrays.asList(SaleRestriction.Kind.values())));
        Optional<LocalDate> from = row.date("from");
        Optional<String> nature = row.required("nature").flatMap(text -> limited(row, "nature", text));
        Optional<String> lapse = row.optional("lapse", LONGEST);
        Optional<Quantity> units = row.has("quantity") ? units(row) : Optional.empty();
        Optional<LocalDate> until = row.has("until") ? row.date("until") : Optional.empty();
        boolean right = isRead(row, "quantity", units)
                && isRead(row, "until", until)
                && lot.isPresent()
                && kind.isPresent()
                && from.isPresent()
                && nature.isPresent()
                && lapse.isPresent();
        if (!right || !ends(row, from.get(), until, lapse.get())) {
            return Optional.empty();
        }
        return Optional.of(
                new Read(row.line(), lot.get(), units, kind.get(), from.get(), until, nature.get(), lapse.get()));
    }

    private static Optional<String> limited(ImportRow row, String column, String text) {
        if (text.length() > LONGEST) {
            row.error(column, ImportsSentence.LONGER_THAN, LONGEST);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static Optional<Quantity> units(ImportRow row) {
        return row.unitDecimal("quantity")
                .filter(units -> isPositive(row, units))
                .map(Quantity::new);
    }

    private static boolean isPositive(ImportRow row, BigDecimal units) {
        if (units.signum() <= 0) {
            row.error("quantity", HoldingsSentence.NOT_POSITIVE);
        }
        return units.signum() > 0;
    }

    private static boolean ends(ImportRow row, LocalDate from, Optional<LocalDate> until, String lapse) {
        if (until.isEmpty() && lapse.isEmpty()) {
            row.error("until", HoldingsSentence.UNTIL_OR_LAPSE);
            return false;
        }
        if (until.filter(day -> !day.isAfter(from)).isPresent()) {
            row.error("until", HoldingsSentence.UNTIL_NOT_LATER);
            return false;
        }
        return true;
    }

    private static boolean isRead(ImportRow row, String column, Optional<?> read) {
        return !row.has(column) || read.isPresent();
    }
}
