package org.ballast.trading.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.ballast.trading.domain.options.OptionRight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every account and position (accounting.md Appendix C 12, §7.3, §7.6). */
class TradingPropertiesTest {

    private static final SettlementUnit USD = SettlementUnit.of("USD");
    private static final MarginTable TABLE = table();

    static IntStream seeds() {
        return IntStream.range(0, 1000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsAvailableIsNeverBelowZeroNorAboveTheEquity(int seed) {
        AccountBalances balances = AccountBalances.of(randomSnapshot(new Random(seed)), MarginThresholds.USUAL);

        assertThat(balances.availableBalance()).isNotNegative();
        if (balances.equityBalance().signum() >= 0 && balances.netOptionValue().signum() >= 0) {
            assertThat(balances.equityBalance()).isGreaterThanOrEqualTo(balances.availableBalance());
        }
        assertThat(balances.marginBalance().add(balances.netOptionValue()))
                .isEqualByComparingTo(balances.equityBalance());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatTheLongGainsTheShortLoses(int seed) {
        Random random = new Random(seed);
        FuturesStyle style = seed % 2 == 0 ? FuturesStyle.LINEAR : FuturesStyle.INVERSE;
        BigDecimal quantity = amount(random, 1_000_000);
        BigDecimal entry = amount(random, 9_000_000);
        BigDecimal mark = amount(random, 9_000_000);
        BigDecimal rate = new BigDecimal("0.0001");
        FuturesPosition bought = new FuturesPosition(style, PositionSide.LONG, quantity, entry);
        FuturesPosition sold = new FuturesPosition(style, PositionSide.SHORT, quantity, entry);

        assertThat(bought.result(mark)).isEqualByComparingTo(sold.result(mark).negate());
        assertThat(bought.resultInCurrency(mark))
                .isEqualByComparingTo(sold.resultInCurrency(mark).negate());
        assertThat(bought.funding(mark, rate))
                .isEqualByComparingTo(sold.funding(mark, rate).negate());
        assertThat(bought.result(mark).signum()).isIn(0, mark.compareTo(entry));
        assertThat(bought.result(entry)).isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void atTheLiquidationPriceTheCollateralIsDownToTheMargin(int seed) {
        Random random = new Random(seed);
        FuturesStyle style = seed % 2 == 0 ? FuturesStyle.LINEAR : FuturesStyle.INVERSE;
        PositionSide side = seed / 2 % 2 == 0 ? PositionSide.LONG : PositionSide.SHORT;
        BigDecimal entry = new BigDecimal("50000").add(amount(random, 1_000_000));
        BigDecimal quantity = style == FuturesStyle.LINEAR ? amount(random, 50_000) : amount(random, 900_000_000);
        FuturesPosition position = new FuturesPosition(style, side, quantity, entry);
        BigDecimal value = style == FuturesStyle.LINEAR
                ? quantity.multiply(entry)
                : quantity.divide(entry, MathContext.DECIMAL128);
        BigDecimal collateral = value.multiply(new BigDecimal("0.3"), MathContext.DECIMAL128);
        BigDecimal price = TABLE.liquidationPrice(position, collateral).found().orElseThrow();
        double left = collateral
                .add(exactResult(position, price))
                .subtract(marginAt(position, price))
                .doubleValue();

        assertThat(left / value.doubleValue()).isCloseTo(0, within(1e-6));
        assertThat(price.compareTo(entry)).isEqualTo(side == PositionSide.LONG ? -1 : 1);
    }

    @Test
    void whatIsFullyCoveredIsNeverLiquidated() {
        MarginBracket bracket = MarginBracket.flat(new BigDecimal("0.01"));
        FuturesPosition linear = position(FuturesStyle.LINEAR, PositionSide.LONG, "2", "60000");
        FuturesPosition inverse = position(FuturesStyle.INVERSE, PositionSide.SHORT, "100000", "50000");

        assertThat(LiquidationPrice.of(linear, new BigDecimal("120000"), bracket))
                .isEqualTo(new LiquidationPrice.Never());
        assertThat(LiquidationPrice.of(linear, new BigDecimal("119000"), bracket)
                        .found())
                .isPresent();
        assertThat(LiquidationPrice.of(inverse, new BigDecimal("2"), bracket)).isEqualTo(new LiquidationPrice.Never());
        assertThat(LiquidationPrice.of(inverse, new BigDecimal("1.99"), bracket).found())
                .isPresent();
        assertThat(TABLE.liquidationPrice(linear, new BigDecimal("120000"))).isEqualTo(new LiquidationPrice.Never());
    }

    @Test
    void aSmallPriceIsShownWithSixDigits() {
        FuturesPosition position = position(FuturesStyle.LINEAR, PositionSide.LONG, "1000000", "0.08");

        assertThat(LiquidationPrice.of(position, new BigDecimal("8000"), MarginBracket.flat(new BigDecimal("0.01")))
                        .found())
                .contains(new BigDecimal("0.0727273"));
    }

    @Test
    void theMarginOfANotionalDoesNotJumpAtAFloor() {
        BigDecimal floor = new BigDecimal("250000");

        assertThat(TABLE.margin(floor)).isEqualByComparingTo("2500");
        assertThat(TABLE.margin(floor.negate())).isEqualByComparingTo("2500");
        assertThat(TABLE.margin(new BigDecimal("1000000"))).isEqualByComparingTo("21250");
        assertThat(TABLE.margin(BigDecimal.ZERO)).isZero();
        assertThatThrownBy(() -> new MarginTable(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MarginTable(List.of(
                        MarginBracket.flat(new BigDecimal("0.01")),
                        new MarginBracket(floor, new BigDecimal("0.025"), BigDecimal.ZERO))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSoldPutAsksForNoLessThanItsMaintenance() {
        ShortOptionMargin shares =
                new ShortOptionMargin(new BigDecimal("0.15"), new BigDecimal("0.10"), new BigDecimal("0.075"));
        ShortOptionMargin.Required far =
                shares.ofPut(new BigDecimal("0.001"), new BigDecimal("60000"), new BigDecimal("30000"));
        ShortOptionMargin.Required dear =
                shares.ofPut(new BigDecimal("2"), new BigDecimal("60000"), new BigDecimal("180000"));

        assertThat(far.initial()).isEqualByComparingTo("0.101");
        assertThat(far.maintenance()).isEqualByComparingTo("0.076");
        assertThat(dear.initial()).isEqualByComparingTo("2.15");
        assertThat(dear.maintenance()).isEqualByComparingTo("2.15");
    }

    @Test
    void anEmptyAccountIsNotLost() {
        MarginState empty =
                MarginState.of(BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("0.00"), MarginThresholds.USUAL);
        MarginState owing =
                MarginState.of(new BigDecimal("-0.01"), BigDecimal.ZERO, BigDecimal.ZERO, MarginThresholds.USUAL);
        MarginState needing =
                MarginState.of(BigDecimal.ZERO, new BigDecimal("96000"), BigDecimal.ZERO, MarginThresholds.USUAL);

        assertThat(empty.status()).isEqualTo(MarginStatus.OK);
        assertThat(empty.ratio()).isEmpty();
        assertThat(owing.status()).isEqualTo(MarginStatus.LIQUIDATION);
        assertThat(owing.topUpToMaintenance()).isEqualByComparingTo("0.01");
        assertThat(needing.status()).isEqualTo(MarginStatus.LIQUIDATION);
    }

    @Test
    void adviceIsNeverNegativeNorAboveItsCapNorMoreWhileACallIsOn() {
        PositionWeight falling =
                PositionWeight.kelly(new BigDecimal("-0.12"), new BigDecimal("0.60"), BigDecimal.ONE, BigDecimal.ONE);
        PositionWeight rising = PositionWeight.kelly(
                new BigDecimal("0.90"), new BigDecimal("0.30"), BigDecimal.ONE, new BigDecimal("0.10"));
        BigDecimal equity = new BigDecimal("1000");

        assertThat(falling.applied()).isZero();
        assertThat(rising.position(equity, BigDecimal.ZERO, MarginStatus.WARNING))
                .isEqualByComparingTo("100");
        assertThat(rising.position(equity, new BigDecimal("40"), MarginStatus.MARGIN_CALL))
                .isEqualByComparingTo("40");
        assertThat(rising.position(equity, new BigDecimal("400"), MarginStatus.LIQUIDATION))
                .isEqualByComparingTo("100");
        assertThat(rising.position(equity.negate(), BigDecimal.ZERO, MarginStatus.OK))
                .isZero();
    }

    @Test
    void anInstrumentExpiresAtEightOfItsDay() {
        Instant expiry = Instrument.expiryOn(LocalDate.of(2026, 1, 30));
        Instrument option = new Instrument(
                "BTC-30JAN26-65000-C",
                InstrumentKind.OPTION,
                "BTC",
                FuturesStyle.INVERSE,
                BigDecimal.ONE,
                Optional.of(new Instrument.OptionTerms(new BigDecimal("65000"), OptionRight.CALL)),
                Optional.of(expiry));

        assertThat(expiry).isEqualTo("2026-01-30T08:00:00Z");
        assertThat(option.yearsToExpiry(Instant.parse("2025-01-30T08:00:00Z"))).contains(scaled("1"));
        assertThat(option.yearsToExpiry(expiry)).contains(scaled("0"));
        assertThat(option.yearsToExpiry(expiry.plusSeconds(31_536))).contains(scaled("-0.001"));
        assertThatThrownBy(() -> new Instrument(
                        "X",
                        InstrumentKind.PERPETUAL,
                        "BTC",
                        FuturesStyle.LINEAR,
                        BigDecimal.ONE,
                        Optional.empty(),
                        Optional.of(expiry)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BigDecimal scaled(String number) {
        return new BigDecimal(number).setScale(18);
    }

    private static FuturesPosition position(FuturesStyle style, PositionSide side, String quantity, String entry) {
        return new FuturesPosition(style, side, new BigDecimal(quantity), new BigDecimal(entry));
    }

    private static BigDecimal exactResult(FuturesPosition position, BigDecimal price) {
        BigDecimal moved = position.quantity().multiply(price.subtract(position.entry()));
        return position.side()
                .signed(
                        position.style() == FuturesStyle.LINEAR
                                ? moved
                                : moved.divide(position.entry().multiply(price), MathContext.DECIMAL128));
    }

    private static BigDecimal marginAt(FuturesPosition position, BigDecimal price) {
        return TABLE.margin(
                position.style() == FuturesStyle.LINEAR
                        ? position.notional(price)
                        : position.quantity().divide(price, MathContext.DECIMAL128));
    }

    private static MarginTable table() {
        MarginBracket first = MarginBracket.flat(new BigDecimal("0.01"));
        MarginBracket second = first.next(new BigDecimal("250000"), new BigDecimal("0.025"));
        return new MarginTable(List.of(first, second, second.next(new BigDecimal("2000000"), new BigDecimal("0.05"))));
    }

    private static AccountSnapshot randomSnapshot(Random random) {
        return new AccountSnapshot(
                USD,
                amount(random, 100_000_000).subtract(new BigDecimal("200000")),
                amount(random, 1_000_000),
                amount(random, 1_000_000),
                amount(random, 20_000_000).subtract(new BigDecimal("100000")),
                amount(random, 10_000_000),
                amount(random, 10_000_000).negate(),
                List.of(new Collateral(
                        "BTC",
                        amount(random, 500),
                        amount(random, 9_000_000),
                        new BigDecimal(random.nextInt(101)).movePointLeft(2))),
                amount(random, 30_000_000),
                amount(random, 3_000_000),
                amount(random, 20_000_000));
    }

    private static BigDecimal amount(Random random, int mostCents) {
        return BigDecimal.valueOf(1 + random.nextInt(mostCents), 2);
    }
}
