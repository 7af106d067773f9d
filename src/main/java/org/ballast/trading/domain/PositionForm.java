package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportRow;

/**
 * Reads the rows of one file of positions. A position that has no reference is called by its instrument and the instant at
 * which it was opened.
 */
public final class PositionForm {

    /** The columns of a file of positions. */
    public static final CsvForm COLUMNS = new CsvForm(
            List.of("instrument", "quantity", "entry_price", "entry_index", "opened_at"), List.of("reference"));

    private final Instant now;
    private final Map<String, Long> lineOfReference = new HashMap<>();

    /**
     * @param now nothing was opened later
     */
    public PositionForm(Instant now) {
        this.now = now;
    }

    /** The position, or nothing after all errors of the row were noted. */
    public Optional<QuotedPosition> read(ImportRow row) {
        FactRow values = new FactRow(row, now);
        Optional<String> instrument = row.required("instrument");
        Optional<BigDecimal> quantity = values.otherThanZero("quantity");
        Optional<BigDecimal> entry = values.zeroOrMore("entry_price");
        Optional<BigDecimal> index = values.ifGiven("entry_index", values::aboveZero);
        Optional<Instant> openedAt = values.instant("opened_at");
        Optional<String> reference = values.reference(
                instrument.orElse("") + " " + openedAt.map(Instant::toString).orElse(""));
        if (instrument.isEmpty()
                || quantity.isEmpty()
                || entry.isEmpty()
                || openedAt.isEmpty()
                || reference.isEmpty()
                || values.isWrong("entry_index", index)) {
            return Optional.empty();
        }
        return Optional.of(new QuotedPosition(
                        row.line(),
                        instrument.get(),
                        quantity.get(),
                        entry.get(),
                        index,
                        openedAt.get(),
                        reference.get()))
                .filter(read -> comesOnce(row, read.reference()));
    }

    private boolean comesOnce(ImportRow row, String reference) {
        Long earlier = lineOfReference.putIfAbsent(reference, row.line());
        if (earlier != null) {
            row.error(
                    row.has("reference") ? "reference" : "instrument",
                    TradingSentence.POSITION_TWICE,
                    reference,
                    earlier);
        }
        return earlier == null;
    }
}
