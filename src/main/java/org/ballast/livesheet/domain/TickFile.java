package org.ballast.livesheet.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.UnitPrice;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportRow;

/**
 * Reads ticks, of a file or of a batch: a market, an asset, when it was paid by the market's clock, and a price of more than
 * zero and of at most {@link #MOST_DIGITS} digits before the point. The currency is USD where none is named.
 */
public final class TickFile {

    /** The columns of a file of ticks, and the fields of one in a batch. */
    public static final CsvForm COLUMNS = new CsvForm(List.of("market", "asset", "at", "price"), List.of("currency"));

    /** How far the clock of a market may be ahead: a tick from further on would hold up all that follow it. */
    public static final Duration AHEAD = Duration.ofSeconds(60);

    /** Digits before the decimal point that a price may have. */
    public static final int MOST_DIGITS = 12;

    private static final Currency USUAL = Currency.getInstance("USD");

    private TickFile() {}

    /** The tick, or nothing after all errors of the row were noted. */
    public static Optional<QuotedTick> read(ImportRow row, Instant now) {
        Optional<String> market = row.required("market");
        Optional<String> asset = row.required("asset");
        Optional<Instant> at = row.instant("at").filter(paid -> isPast(row, paid, now));
        Optional<BigDecimal> price =
                row.unitDecimal("price").filter(number -> isPositive(row, number) && isCredible(row, number));
        Optional<Currency> currency = row.has("currency") ? row.currency("currency") : Optional.of(USUAL);
        if (market.isEmpty() || asset.isEmpty() || at.isEmpty() || price.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new QuotedTick(
                row.line(), market.get(), asset.get(), at.get(), new UnitPrice(price.get(), currency.get())));
    }

    private static boolean isPast(ImportRow row, Instant paid, Instant now) {
        boolean ahead = paid.isAfter(now.plus(AHEAD));
        boolean outOfBounds = paid.getEpochSecond() < 0 || paid.getNano() % 1_000 != 0;
        if (ahead) {
            row.error("at", LivesheetSentence.PAID_IN_FUTURE, AHEAD.toSeconds());
        } else if (outOfBounds) {
            row.error("at", LivesheetSentence.TIME_OUT_OF_BOUNDS);
        }
        return !ahead && !outOfBounds;
    }

    /** A price that no market pays would leave no room for the amounts that it makes. */
    private static boolean isCredible(ImportRow row, BigDecimal price) {
        BigDecimal plain = price.stripTrailingZeros();
        boolean credible = plain.precision() - plain.scale() <= MOST_DIGITS;
        if (!credible) {
            row.error("price", AmountsSentence.DIGITS_BEFORE_POINT, MOST_DIGITS);
        }
        return credible;
    }

    private static boolean isPositive(ImportRow row, BigDecimal price) {
        if (price.signum() <= 0) {
            row.error("price", LivesheetSentence.NOT_MORE_THAN_ZERO);
        }
        return price.signum() > 0;
    }
}
