package org.ballast.hedging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.hedging.domain.TriedHedge.BoughtPuts;
import org.ballast.hedging.domain.TriedHedge.SoldFutures;
import org.ballast.holdings.domain.AssetUnderFalls;
import org.ballast.holdings.domain.MarketOfAsset;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.trading.domain.DeltaExposure;
import org.ballast.trading.domain.FuturesPosition;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.PositionSide;
import org.ballast.trading.domain.Vectors;
import org.ballast.trading.domain.options.OptionRight;
import org.junit.jupiter.api.Test;

/** Vector 15 through the hedges that the page shows, and what each leg does when the market falls. */
class HedgeVectorTest {

    private static final JsonObject VECTOR = Vectors.read(Vectors.class, "15_hedge_sizing.json");
    private static final Currency USD = Currency.getInstance("USD");
    private static final UnitPrice CLOSE = UnitPrice.of("60000", USD);
    private static final BigDecimal UNITS = new BigDecimal("100");

    /** At the money, a year, and a deviation at which the delta of the put is −0.35. */
    private static final HedgeLeg.Options PUTS = put("120", "0.770640932774");

    @Test
    void putsLeavePartOfTheSpotOpen() {
        JsonObject expected = VECTOR.getJsonObject("deltaHedge").getJsonObject("expected");
        DeltaExposure exposure = new Hedge(List.of(PUTS), BigDecimal.ZERO).exposure(UNITS);

        assertThat(exposure.netDelta())
                .isCloseTo(new BigDecimal(expected.getString("netDelta")), Offset.offset(new BigDecimal("1e-7")));
        assertThat(exposure.residualExposure()).contains(new BigDecimal(expected.getString("residualExposureRatio")));
        assertThat(exposure.futuresToNeutral())
                .isCloseTo(
                        new BigDecimal(expected.getString("futuresUnitsToNeutral")),
                        Offset.offset(new BigDecimal("1e-7")));
    }

    @Test
    void soldFuturesTakeTheirPartOfAFall() {
        JsonObject expected = VECTOR.getJsonObject("writeDownReduction").getJsonObject("expected");
        TriedHedge tried = new TriedHedge(Optional.of(new SoldFutures(new BigDecimal("50"), CLOSE)), Optional.empty());
        FallUnderHedge row =
                atFairValue().under(tried.hedge(CLOSE), new BigDecimal("0.30")).orElseThrow();

        assertThat(row.marketLoss()).isEqualTo(Money.of(expected.getString("lossUnhedged"), USD));
        assertThat(row.writeDown()).isEqualTo(row.marketLoss());
        assertThat(row.tried()).isEqualTo(Money.of(expected.getString("reduction"), USD));
        assertThat(row.withTried().negated()).isEqualTo(Money.of(expected.getString("lossHedged"), USD));
        assertThat(row.price()).isEqualTo(UnitPrice.of("42000", USD));
    }

    @Test
    void aFutureThatIsSoldUnderTheCloseCostsTheDifferenceAtOnce() {
        Hedge hedge = new TriedHedge(
                        Optional.of(new SoldFutures(new BigDecimal("2"), UnitPrice.of("59900", USD))), Optional.empty())
                .hedge(CLOSE);

        assertThat(hedge.resultAfter(BigDecimal.ZERO, CLOSE)).isEqualTo(Money.of("-200.00", USD));
        assertThat(hedge.resultAfter(new BigDecimal("0.10"), CLOSE)).isEqualTo(Money.of("11800.00", USD));
    }

    @Test
    void aPremiumIsAnAssetFirstAndWhatIsPaidAboveItsValueIsLost() {
        HedgeLeg.Options one = put("1", "0.60");
        BigDecimal fair = one.pricePerUnit();
        BoughtPuts dear = new BoughtPuts(one, fair.add(BigDecimal.TEN));

        assertThat(new TriedHedge(Optional.empty(), Optional.of(new BoughtPuts(one, fair)))
                        .hedge(CLOSE)
                        .resultAfter(BigDecimal.ZERO, CLOSE)
                        .isZero())
                .isTrue();
        assertThat(new TriedHedge(Optional.empty(), Optional.of(dear))
                        .hedge(CLOSE)
                        .resultAfter(BigDecimal.ZERO, CLOSE))
                .isEqualTo(Money.of("-10.00", USD));
    }

    /** The loss of a holding with as many puts is never more than down to the strike plus what the puts are worth today. */
    @Test
    void putsBoundTheLossWhateverTheFall() {
        Random random = new Random(15);
        for (int number = 0; number < 1_000; number++) {
            HedgeLeg.Options puts =
                    put("100", BigDecimal.valueOf(1 + random.nextInt(200), 2).toPlainString());
            BigDecimal fall = BigDecimal.valueOf(random.nextInt(99), 2);
            BigDecimal lost = UNITS.multiply(CLOSE.perUnit()).multiply(fall);
            BigDecimal gained = puts.resultAfter(fall, CLOSE);

            assertThat(gained.signum()).isNotNegative();
            assertThat(lost.subtract(gained))
                    .as("%s at %s", puts, fall)
                    .isLessThanOrEqualTo(UNITS.multiply(puts.pricePerUnit()).add(BigDecimal.ONE));
        }
    }

    /** N of currency, sold at an entry: the result in currency is that of the position itself, whatever the price is today. */
    @Test
    void inverseFuturesMoveByTheirResultInCurrency() {
        FuturesPosition position = new FuturesPosition(
                FuturesStyle.INVERSE, PositionSide.SHORT, new BigDecimal("100000"), new BigDecimal("50000"));
        HedgeLeg leg = HedgeLeg.Futures.of(FuturesStyle.INVERSE, new BigDecimal("-100000"), new BigDecimal("50000"));
        BigDecimal fallen = new BigDecimal("42000");

        assertThat(leg.units()).isEqualByComparingTo("-2");
        assertThat(leg.resultAfter(new BigDecimal("0.30"), CLOSE))
                .isEqualByComparingTo(
                        position.resultInCurrency(fallen).subtract(position.resultInCurrency(CLOSE.perUnit())));
    }

    /** A contract in another currency comes at the book's close: half the index, half the result. */
    @Test
    void anOptionComesIntoTheBookAtItsOwnClose() {
        HedgeLeg.Options dollars = put("1", "0.60");
        HedgeLeg.Options euros = new HedgeLeg.Options(
                OptionRight.PUT,
                BigDecimal.ONE,
                BigDecimal.ONE,
                new BigDecimal("120000"),
                new BigDecimal("120000"),
                new BigDecimal("120000"),
                BigDecimal.ONE,
                new BigDecimal("0.60"));
        BigDecimal fall = new BigDecimal("0.25");

        assertThat(euros.resultAfter(fall, CLOSE))
                .isCloseTo(dollars.resultAfter(fall, CLOSE), Offset.offset(new BigDecimal("0.000001")));
    }

    private static HedgeLeg.Options put(String units, String volatility) {
        return new HedgeLeg.Options(
                OptionRight.PUT,
                new BigDecimal(units),
                BigDecimal.ONE,
                CLOSE.perUnit(),
                CLOSE.perUnit(),
                CLOSE.perUnit(),
                BigDecimal.ONE,
                new BigDecimal(volatility));
    }

    private static HedgedAsset atFairValue() {
        MarketOfAsset market =
                new MarketOfAsset(MeasurementModel.US_FAIR_VALUE_NI, BigDecimal.ZERO, "COINBASE", CLOSE, Instant.EPOCH);
        Quantity units = new Quantity(UNITS);
        Amounts carried = Amounts.atCost(Money.of("6000000.00", USD), Money.zero(USD));
        AssetUnderFalls spot = new AssetUnderFalls(
                1,
                "BTC",
                1,
                units,
                carried,
                Optional.of(market),
                market.writtenDownBelow(units, carried.carryingAmount()),
                HedgedAsset.FALLS.stream()
                        .map(fall -> market.writeDownAfter(fall, units, carried))
                        .toList());
        return new HedgedAsset(spot, Hedge.NONE, List.of());
    }
}
