package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ballast.trading.domain.options.OptionRight;

/**
 * A contract that venues trade.
 *
 * @param symbol the venue's own name, as BTC-30JAN26-65000-C
 * @param underlying symbol of the asset that its price follows
 * @param style linear: settled in the currency of the price; inverse: in the coin
 * @param contractSize units of the underlying, of an inverse future units of the currency, in one contract; more than zero
 * @param option strike and right, of an option
 * @param expiresAt of an option or a future
 * @param settlement code of the currency or coin that it is settled in
 */
public record Instrument(
        String symbol,
        InstrumentKind kind,
        String underlying,
        FuturesStyle style,
        BigDecimal contractSize,
        Optional<OptionTerms> option,
        Optional<Instant> expiresAt,
        String settlement) {

    /** The currency of prices, and of settlement of what is linear, where nobody names another. */
    public static final String USUAL_CURRENCY = "USD";

    private static final LocalTime EXPIRY_OF_DAY = LocalTime.of(8, 0);
    private static final BigDecimal SECONDS_OF_YEAR = BigDecimal.valueOf(31_536_000);
    private static final int DECIMALS_OF_YEARS = 18;

    /**
     * What an option is about.
     *
     * @param strike in the currency of the price, more than zero
     */
    public record OptionTerms(BigDecimal strike, OptionRight right) {

        /**
         * @throws IllegalArgumentException if the strike is not more than zero
         */
        public OptionTerms {
            if (strike.signum() <= 0) {
                throw new IllegalArgumentException("a strike is more than zero: " + strike);
            }
        }
    }

    /**
     * @throws IllegalArgumentException if it has no name or size, or terms that its kind does not have
     */
    public Instrument {
        if (symbol.isBlank() || underlying.isBlank() || settlement.isBlank() || contractSize.signum() <= 0) {
            throw new IllegalArgumentException("no instrument: " + symbol + " of " + contractSize + " " + underlying);
        }
        boolean isOption = kind == InstrumentKind.OPTION;
        boolean expires = kind != InstrumentKind.PERPETUAL;
        if (option.isPresent() != isOption || expiresAt.isPresent() != expires) {
            throw new IllegalArgumentException(symbol + " has terms that no " + kind + " has, or lacks some");
        }
    }

    /** Settled as usual: what is inverse in its underlying, what is linear in USD. */
    public Instrument(
            String symbol,
            InstrumentKind kind,
            String underlying,
            FuturesStyle style,
            BigDecimal contractSize,
            Optional<OptionTerms> option,
            Optional<Instant> expiresAt) {
        this(symbol, kind, underlying, style, contractSize, option, expiresAt, usualSettlement(style, underlying));
    }

    /** What it is settled in where nobody says. */
    public static String usualSettlement(FuturesStyle style, String underlying) {
        return style == FuturesStyle.INVERSE ? underlying : USUAL_CURRENCY;
    }

    public boolean isOption() {
        return kind == InstrumentKind.OPTION;
    }

    /** Whether it has expired at an instant; from its expiry on nothing of it is open. */
    public boolean isExpiredAt(Instant at) {
        return expiresAt.filter(expiry -> !at.isBefore(expiry)).isPresent();
    }

    /** What that many contracts are: units of the underlying, of an inverse future units of the currency of its price. */
    public BigDecimal units(BigDecimal contracts) {
        return contracts.multiply(contractSize);
    }

    /** When what expires on a day does: at 08:00 UTC, as venues settle. */
    public static Instant expiryOn(LocalDate day) {
        return day.atTime(EXPIRY_OF_DAY).toInstant(ZoneOffset.UTC);
    }

    /**
     * Time to expiry in years of 365 days, {@code seconds / 31,536,000}, 18 decimals, half up; zero or less when it has expired,
     * empty of what never does.
     */
    public Optional<BigDecimal> yearsToExpiry(Instant at) {
        return expiresAt.map(
                expiry -> BigDecimal.valueOf(Duration.between(at, expiry).toSeconds())
                        .divide(SECONDS_OF_YEAR, DECIMALS_OF_YEARS, RoundingMode.HALF_UP));
    }
}
