package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportRow;

/** Reads the rows of one file of marks. */
public final class MarkForm {

    /** The columns of a file of marks. */
    public static final CsvForm COLUMNS = new CsvForm(
            List.of("instrument", "at", "mark", "index"), List.of("iv", "underlying", "open_interest", "source"));

    private static final int LONGEST_SOURCE = 32;

    /** Implied volatilities of ten and more are percentages that were meant as such. */
    private static final BigDecimal MOST_VOLATILE = BigDecimal.TEN;

    private final Instant now;
    private final Map<String, Long> lineOfMark = new HashMap<>();

    /**
     * @param now nothing was seen later
     */
    public MarkForm(Instant now) {
        this.now = now;
    }

    /** The mark, or nothing after all errors of the row were noted. */
    public Optional<QuotedMark> read(ImportRow row) {
        FactRow values = new FactRow(row, now);
        Optional<String> instrument = row.required("instrument");
        Optional<Instant> at = values.instant("at");
        Optional<BigDecimal> mark = values.zeroOrMore("mark");
        Optional<BigDecimal> index = values.aboveZero("index");
        Optional<BigDecimal> iv = values.ifGiven("iv", values::zeroOrMore).filter(read -> isVolatility(row, read));
        Optional<BigDecimal> underlying = values.ifGiven("underlying", values::aboveZero);
        Optional<BigDecimal> interest = values.ifGiven("open_interest", values::zeroOrMore);
        Optional<String> source = row.optional("source", LONGEST_SOURCE);
        boolean wrong = values.isWrong("iv", iv)
                || values.isWrong("underlying", underlying)
                || values.isWrong("open_interest", interest);
        if (wrong || instrument.isEmpty() || at.isEmpty() || mark.isEmpty() || index.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        Mark read =
                new Mark(instrument.get(), at.get(), mark.get(), index.get(), iv, underlying, interest, source.get());
        return Optional.of(new QuotedMark(row.line(), read)).filter(quoted -> comesOnce(row, read));
    }

    private static boolean isVolatility(ImportRow row, BigDecimal iv) {
        if (iv.compareTo(MOST_VOLATILE) >= 0) {
            row.error("iv", TradingSentence.IV_AS_PERCENT, MOST_VOLATILE);
        }
        return iv.compareTo(MOST_VOLATILE) < 0;
    }

    private boolean comesOnce(ImportRow row, Mark mark) {
        Long earlier = lineOfMark.putIfAbsent(mark.symbol() + " " + mark.at(), row.line());
        if (earlier != null) {
            row.error("instrument", TradingSentence.MARK_TWICE, mark.symbol(), earlier);
        }
        return earlier == null;
    }
}
