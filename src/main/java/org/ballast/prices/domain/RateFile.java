package org.ballast.prices.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportRow;

/** Reads the rows of one file of exchange rates: one unit of {@code base} is {@code rate} units of {@code quote}. */
public final class RateFile {

    /** The columns of a file of exchange rates. */
    public static final CsvForm COLUMNS = new CsvForm(List.of("date", "base", "quote", "rate"), List.of("source"));

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    private final LocalDate today;
    private final Map<String, Long> lineOfDay = new HashMap<>();

    /**
     * @param today no rate is of a later day
     */
    public RateFile(LocalDate today) {
        this.today = today;
    }

    /** The rate, or nothing after all errors of the row were noted. */
    public Optional<QuotedRate> read(ImportRow row) {
        Optional<LocalDate> on = row.date("date").filter(day -> isInReach(row, day));
        Optional<Currency> base = row.currency("base");
        Optional<Currency> quote = row.currency("quote").filter(currency -> isAnother(row, currency, base));
        Optional<BigDecimal> rate = row.unitDecimal("rate").filter(number -> isPositive(row, number));
        Optional<String> source = row.optional("source", 64);
        if (on.isEmpty() || base.isEmpty() || quote.isEmpty() || rate.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new QuotedRate(row.line(), on.get(), base.get(), quote.get(), rate.get(), source.get()))
                .filter(read -> comesOnce(row, read));
    }

    private boolean isInReach(ImportRow row, LocalDate day) {
        if (day.isAfter(today)) {
            row.error("date", PricesSentence.RATE_IN_FUTURE);
        } else if (day.isBefore(EARLIEST)) {
            row.error("date", PricesSentence.RATE_TOO_EARLY, EARLIEST);
        }
        return !day.isAfter(today) && !day.isBefore(EARLIEST);
    }

    private static boolean isAnother(ImportRow row, Currency quote, Optional<Currency> base) {
        boolean same = base.filter(quote::equals).isPresent();
        if (same) {
            row.error("quote", PricesSentence.QUOTE_IS_BASE);
        }
        return !same;
    }

    private static boolean isPositive(ImportRow row, BigDecimal rate) {
        if (rate.signum() <= 0) {
            row.error("rate", PricesSentence.RATE_NOT_POSITIVE);
        }
        return rate.signum() > 0;
    }

    private boolean comesOnce(ImportRow row, QuotedRate read) {
        Long earlier = lineOfDay.putIfAbsent(read.pair() + read.on(), row.line());
        if (earlier != null) {
            row.error("date", PricesSentence.RATE_TWICE, read.pair(), earlier);
        }
        return earlier == null;
    }
}
