package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportRow;
import org.ballast.pages.domain.PagesSentence;

/** Reads the rows of one file of closes. A close that has no reference is called by the instant at which it was made. */
public final class CloseForm {

    /** The columns of a file of closes. */
    public static final CsvForm COLUMNS = new CsvForm(
            List.of("position", "closed_at", "quantity", "price"), List.of("index", "result", "kind", "reference"));

    private final Instant now;
    private final Map<String, Long> lineOfClose = new HashMap<>();

    /**
     * @param now nothing was closed later
     */
    public CloseForm(Instant now) {
        this.now = now;
    }

    /** The close, or nothing after all errors of the row were noted. */
    public Optional<QuotedClose> read(ImportRow row) {
        FactRow values = new FactRow(row, now);
        Optional<String> position = row.required("position");
        Optional<Instant> at = values.instant("closed_at");
        Optional<BigDecimal> quantity = values.aboveZero("quantity");
        Optional<BigDecimal> price = values.zeroOrMore("price");
        Optional<BigDecimal> index = values.ifGiven("index", values::aboveZero);
        Optional<BigDecimal> result = values.ifGiven("result", values::number);
        Optional<CloseKind> kind = row.has("kind") ? kind(row) : Optional.of(CloseKind.CLOSED);
        Optional<String> reference = values.reference(at.map(Instant::toString).orElse(""));
        if (position.isEmpty()
                || at.isEmpty()
                || quantity.isEmpty()
                || price.isEmpty()
                || kind.isEmpty()
                || reference.isEmpty()
                || values.isWrong("index", index)
                || values.isWrong("result", result)) {
            return Optional.empty();
        }
        return Optional.of(new QuotedClose(
                        row.line(),
                        position.get(),
                        kind.get(),
                        at.get(),
                        quantity.get(),
                        price.get(),
                        index,
                        result,
                        reference.get()))
                .filter(read -> comesOnce(row, read));
    }

    private static Optional<CloseKind> kind(ImportRow row) {
        return row.parsed("kind", CloseKind::valueOf, PagesSentence.NONE_OF.with(Arrays.asList(CloseKind.values())));
    }

    private boolean comesOnce(ImportRow row, QuotedClose read) {
        Long earlier = lineOfClose.putIfAbsent(read.position() + "\n" + read.reference(), row.line());
        if (earlier != null) {
            row.error("position", TradingSentence.CLOSE_TWICE, read.reference(), earlier);
        }
        return earlier == null;
    }
}
