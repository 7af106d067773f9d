package org.ballast.margin.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.margin.domain.Sample.number;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.LiquidationRule;
import org.ballast.trading.domain.MarginBracket;
import org.ballast.trading.domain.MarginStatus;
import org.ballast.trading.domain.SettlementUnit;
import org.ballast.trading.domain.options.OptionRight;
import org.junit.jupiter.api.Test;

/** The margin of accounts by the tables of venues, liquidation prices, and what a move of the market does to both. */
class AccountMarginTest {

    private static final VenueTable FLAT = Sample.table(LiquidationRule.ISOLATED_FLAT_RATE, "0");

    @Test
    void theDocumentedLiquidationPricesComeOut() {
        AccountMargin linear = AccountMargin.of(Sample.account(
                Sample.USD, "15000.00", FLAT, Sample.perpetual(FuturesStyle.LINEAR, "2", "60000", "60000")));
        AccountMargin inverse = AccountMargin.of(Sample.account(
                Sample.BTC, "0.5", FLAT, Sample.perpetual(FuturesStyle.INVERSE, "100000", "50000", "50000")));

        assertThat(linear.positions().getFirst().liquidationPrice()).contains(number("53030.30"));
        assertThat(inverse.positions().getFirst().liquidationPrice()).contains(number("40400.00"));
        assertThat(linear.figures().initialMargin()).isEqualByComparingTo("6000");
        assertThat(linear.figures().maintenanceMargin()).isEqualByComparingTo("1200");
        assertThat(inverse.figures().maintenanceMargin()).isEqualByComparingTo("0.02");
    }

    @Test
    void soldOptionsAskForTheDocumentedMargin() {
        AccountMargin coin = AccountMargin.of(Sample.account(
                Sample.BTC,
                "1",
                FLAT,
                Sample.option("BTC", FuturesStyle.INVERSE, OptionRight.CALL, "65000", "-1", "0.0410", "60000")));
        AccountMargin currency = AccountMargin.of(Sample.account(
                Sample.USD,
                "10000.00",
                FLAT,
                Sample.option("ETH", FuturesStyle.LINEAR, OptionRight.CALL, "65000", "-1", "2460", "60000"),
                Sample.option("ETH", FuturesStyle.LINEAR, OptionRight.PUT, "65000", "3", "7000", "60000")));

        assertThat(coin.figures().initialMargin()).isEqualByComparingTo("0.14100000");
        assertThat(coin.figures().maintenanceMargin()).isEqualByComparingTo("0.11600000");
        assertThat(currency.figures().initialMargin()).isEqualByComparingTo("8460.00");
        assertThat(currency.figures().maintenanceMargin()).isEqualByComparingTo("8460.00");
        assertThat(currency.balances().netOptionValue()).isEqualByComparingTo("18540.00");
        assertThat(currency.balances().marginBalance())
                .as("options carry no margin")
                .isEqualByComparingTo("10000.00");
        assertThat(currency.state().status()).isEqualTo(MarginStatus.MARGIN_CALL);
    }

    @Test
    void theBracketAndTheFeeAtThatPriceCount() {
        MarginBracket low = MarginBracket.flat(number("0.005"));
        FuturesBrackets steps = new FuturesBrackets(
                List.of(Sample.step(low, "0.01"), Sample.step(low.next(number("100000"), number("0.01")), "0.02")));
        MarkedPosition position = Sample.perpetual(FuturesStyle.LINEAR, "2", "60000", "60000");

        BigDecimal byBracket = price(Sample.table(LiquidationRule.ISOLATED_BRACKETS, "0", steps), position);
        BigDecimal withFee = price(Sample.table(LiquidationRule.ISOLATED_BRACKETS_AND_FEE, "0.0005", steps), position);

        // (120,000 − 15,000 − 500) / (2 × 0.99) = 52,777.78, where the notional is above 100,000
        assertThat(byBracket).isEqualByComparingTo("52777.78");
        // (120,000 − 15,000 − 500) / (2 × 0.9895) = 52,804.45
        assertThat(withFee).isEqualByComparingTo("52804.45");
    }

    private static BigDecimal price(VenueTable table, MarkedPosition position) {
        return AccountMargin.of(Sample.account(Sample.USD, "15000.00", table, position))
                .positions()
                .getFirst()
                .liquidationPrice()
                .orElseThrow();
    }

    @Test
    void whatTheVenuePrintedCountsWhereThePositionsCannotBeMargined() {
        MarkedPosition position = Sample.perpetual(FuturesStyle.LINEAR, "2", "60000", "60000");
        AccountAt account = Sample.account(Sample.USD, "15000.00", FLAT, position);
        AccountAt older = new AccountAt(
                account.account(),
                7,
                Sample.snapshot(Sample.USD, "58000.00", "96000.00", "61000.00", List.of()),
                Sample.AT.plusSeconds(1),
                number("4000.00"),
                List.of(position),
                List.of("ETH-PERPETUAL"),
                List.of(),
                Optional.empty());

        AccountMargin printed = AccountMargin.of(older);

        assertThat(AccountMargin.of(account).basis()).isEqualTo(MarginBasis.POSITIONS);
        assertThat(printed.basis()).isEqualTo(MarginBasis.VENUE);
        assertThat(printed.obstacles().stream().map(Obstacle::kind))
                .containsExactly(Obstacle.Kind.NO_TABLE, Obstacle.Kind.NO_MARK, Obstacle.Kind.OLD_MARK);
        assertThat(printed.missing()).as("what was brought since counts").isEqualByComparingTo("34000.00");
        assertThat(printed.state().status()).isEqualTo(MarginStatus.MARGIN_CALL);
    }

    @Test
    void aResultThatTheVenueSettledIsNotCountedAgain() {
        MarkedPosition bought = Sample.perpetual(FuturesStyle.LINEAR, "2", "50000", "61000");
        // Settled at 60,000: 20,000.00 of the result are cash already, and the venue printed 100.00 as open.
        AccountAt account = Sample.account(
                Sample.USD,
                "35000.00",
                FLAT,
                Sample.seen(bought, Optional.of(new MarkedPosition.Seen(number("60000"), number("60000")))));
        AccountAt printed = account.holding(account.positions(), Sample.unrealised(account.snapshot(), "100.00"));

        AccountMargin margin = AccountMargin.of(printed);

        assertThat(margin.basis()).isEqualTo(MarginBasis.POSITIONS);
        assertThat(margin.positions().getFirst().result()).isEqualByComparingTo("22000.00");
        assertThat(margin.positions().getFirst().since()).isEqualByComparingTo("2000.00");
        assertThat(margin.figures().unrealisedFutures()).isEqualByComparingTo("2100.00");
        assertThat(margin.balances().marginBalance()).isEqualByComparingTo("37100.00");
    }

    @Test
    void withoutAMarkOfThatTimeWhatTheVenuePrintedCounts() {
        MarkedPosition held =
                Sample.seen(Sample.perpetual(FuturesStyle.LINEAR, "2", "50000", "61000"), Optional.empty());

        AccountMargin margin = AccountMargin.of(Sample.account(Sample.USD, "35000.00", FLAT, held));

        assertThat(margin.basis()).isEqualTo(MarginBasis.VENUE);
        assertThat(margin.obstacles())
                .containsExactly(new Obstacle(Obstacle.Kind.NO_MARK_THEN, "BTC-PERPETUAL-LINEAR"));
    }

    @Test
    void anInstrumentInAnotherUnitOrWithoutRowsIsNamed() {
        AccountMargin margin = AccountMargin.of(Sample.account(
                SettlementUnit.of("ETH"),
                "1",
                FLAT,
                Sample.perpetual(FuturesStyle.INVERSE, "100", "50000", "50000"),
                Sample.option("ETH", FuturesStyle.INVERSE, OptionRight.PUT, "2000", "-1", "0.01", "2500")));

        assertThat(margin.obstacles())
                .containsExactly(
                        new Obstacle(Obstacle.Kind.OTHER_UNIT, "BTC-PERPETUAL-INVERSE"),
                        new Obstacle(Obstacle.Kind.NO_ROWS, "ETH-OPTION-PUT"));
    }

    @Test
    void aLadderFindsTheFirstFallAndTheFirstRise() {
        MarginLadder ladder = new MarginLadder(new MarketMove(Sample.AT, Set.of("USD")));
        AccountAt bought = Sample.account(
                Sample.USD, "15000.00", FLAT, Sample.perpetual(FuturesStyle.LINEAR, "2", "60000", "60000"));
        AccountAt sold = Sample.account(
                Sample.USD, "15000.00", FLAT, Sample.perpetual(FuturesStyle.LINEAR, "-2", "60000", "60000"));

        // MM / MB = 0.80 where 0.01 × 120,000 (1 − f) = 0.8 (15,000 − 120,000 f), f = 10,800 / 94,800 = 0.11392…
        assertThat(ladder.firstFall(bought))
                .hasValueSatisfying(fall -> assertThat(fall).isEqualByComparingTo("0.1140"));
        assertThat(ladder.firstRise(bought)).isEmpty();
        assertThat(ladder.firstFall(sold)).isEmpty();
        assertThat(ladder.firstRise(sold))
                .hasValueSatisfying(rise -> assertThat(rise).isEqualByComparingTo("0.1112"));
        assertThat(ladder.rungs(List.of(bought, sold), List.of(BigDecimal.ZERO, number("-0.2")))
                        .getLast()
                        .called())
                .hasSize(1);
    }

    @Test
    void aSoldPutComesNearerToACallAsTheMarketFalls() {
        MarginLadder ladder = new MarginLadder(new MarketMove(Sample.AT, Set.of()));
        AccountAt account = Sample.account(
                Sample.BTC,
                "0.6",
                FLAT,
                Sample.option("BTC", FuturesStyle.INVERSE, OptionRight.PUT, "55000", "-1", "0.03", "60000"));

        AccountMargin fallen = ladder.after(account, number("-0.3"));

        assertThat(fallen.figures().optionValueShort())
                .isLessThan(AccountMargin.of(account).figures().optionValueShort());
        assertThat(fallen.figures().maintenanceMargin()).isGreaterThan(number("0.3845"));
        assertThat(ladder.firstFall(account))
                .hasValueSatisfying(fall -> assertThat(fall).isBetween(number("0.01"), number("0.40")));
    }

    @Test
    void anOptionOfACenturyAndMoreIsMovedToo() {
        MarginLadder ladder = new MarginLadder(new MarketMove(Instant.parse("1900-01-01T00:00:00Z"), Set.of()));
        AccountAt account = Sample.account(
                Sample.BTC,
                "0.6",
                FLAT,
                Sample.option("BTC", FuturesStyle.INVERSE, OptionRight.PUT, "55000", "-1", "0.03", "60000"));

        assertThat(ladder.after(account, number("-0.3")).basis()).isEqualTo(MarginBasis.POSITIONS);
    }

    @Test
    void balancesKeepTheirLawsWhateverIsHeld() {
        Random random = new Random(20260115);
        MarginLadder ladder = new MarginLadder(new MarketMove(Sample.AT, Set.of("USD")));
        IntStream.range(0, 1000).forEach(number -> {
            AccountAt account = random(random);
            for (String move : List.of("0", "-0.35", "0.35")) {
                AccountMargin margin = ladder.after(account, number(move));
                BigDecimal available = margin.balances().availableBalance();
                assertThat(margin.basis()).isEqualTo(MarginBasis.POSITIONS);
                assertThat(available).isNotNegative();
                if (margin.balances().equityBalance().signum() >= 0
                        && margin.balances().netOptionValue().signum() >= 0) {
                    assertThat(margin.balances().equityBalance()).isGreaterThanOrEqualTo(available);
                }
                assertThat(margin.missing()).isNotNegative();
                assertThat(margin.figures().initialMargin())
                        .isGreaterThanOrEqualTo(margin.figures().maintenanceMargin());
            }
        });
    }

    private static AccountAt random(Random random) {
        String mark = String.valueOf(30000 + random.nextInt(60000));
        return Sample.account(
                Sample.USD,
                String.valueOf(random.nextInt(100000)),
                FLAT,
                Sample.perpetual(FuturesStyle.LINEAR, signed(random), "60000", mark),
                Sample.perpetual(FuturesStyle.INVERSE, signed(random) + "000", "60000", mark),
                Sample.option(
                        "BTC",
                        FuturesStyle.INVERSE,
                        random.nextBoolean() ? OptionRight.CALL : OptionRight.PUT,
                        "60000",
                        signed(random),
                        "0." + (10 + random.nextInt(80)),
                        mark));
    }

    private static String signed(Random random) {
        return (random.nextBoolean() ? "" : "-") + (1 + random.nextInt(9));
    }

    @Test
    void aCallIsRaisedOnceCancelledAfterRecoveryAndBreachedOnceDue() {
        AccountMargin short15 = AccountMargin.of(Sample.account(
                Sample.USD, "1300.00", FLAT, Sample.perpetual(FuturesStyle.LINEAR, "2", "60000", "60000")));
        AccountMargin safe = AccountMargin.of(Sample.account(
                Sample.USD, "15000.00", FLAT, Sample.perpetual(FuturesStyle.LINEAR, "2", "60000", "60000")));
        Instant due = Sample.AT.plusSeconds(3600);
        Optional<MarginCall> open = Optional.of(new MarginCall(
                1,
                1,
                1,
                "ACCOUNT",
                "VENUE",
                1,
                Sample.USD,
                number("4700"),
                number("0"),
                Sample.AT,
                "system",
                due,
                "PREPARER",
                Optional.empty()));

        assertThat(short15.state().status()).isEqualTo(MarginStatus.MARGIN_CALL);
        assertThat(CallDecision.on(short15, Optional.empty(), Sample.AT)).isEqualTo(CallDecision.RAISE);
        assertThat(CallDecision.on(safe, Optional.empty(), Sample.AT)).isEqualTo(CallDecision.NOTHING);
        assertThat(CallDecision.on(short15, open, due.minusSeconds(1))).isEqualTo(CallDecision.NOTHING);
        assertThat(CallDecision.on(short15, open, due)).isEqualTo(CallDecision.BREACH);
        assertThat(CallDecision.on(safe, open, due)).isEqualTo(CallDecision.CANCEL);
        for (CallStatus from : CallStatus.values()) {
            for (CallAction action : CallAction.values()) {
                assertThat(CallTransitions.after(from, action).isPresent()).isEqualTo(from == CallStatus.OPEN);
            }
        }
    }
}
