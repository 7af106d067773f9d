package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.measurement.domain.Lot.usd;

import jakarta.json.JsonObject;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.ImpairmentOutcome.Impaired;
import org.ballast.measurement.domain.ImpairmentOutcome.NotImpaired;
import org.ballast.measurement.domain.LotEventInPeriod.Disposal;
import org.ballast.prices.domain.PriceBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every figure of the worked example of ASC 350-30 (accounting.md §1.2). */
class HelixVectorTest {

    private static final JsonObject VECTOR = Vectors.read("01_usgaap_asc350_30.json");
    private static final JsonObject INPUTS = VECTOR.getJsonObject("inputs");
    private static final JsonObject EXPECTED = VECTOR.getJsonObject("expected");

    private final Map<String, Map<String, List<SegmentTest>>> testsByQuarter = new HashMap<>();
    private final Books books = new Books(Lot.complete(lows()));

    @BeforeEach
    void testEachQuarter() {
        INPUTS.getJsonObject("lots").forEach((code, value) -> {
            JsonObject lot = value.asJsonObject();
            books.acquire(Lot.acquiredAt(
                    Instant.parse(lot.getString("acquired")),
                    code,
                    lot.getString("quantity"),
                    Lot.cost(lot.getString("quantity"), lot.getString("unitCost"))));
        });
        for (JsonObject quarter : INPUTS.getJsonArray("quarters").getValuesAs(JsonObject.class)) {
            Instant from = Instant.parse(quarter.getString("fromInclusive"));
            Instant to = Instant.parse(quarter.getString("toExclusive"));
            Disposal sale = sale();
            Map<String, List<Disposal>> disposals =
                    !sale.at().isBefore(from) && sale.at().isBefore(to) ? Map.of("L1", List.of(sale)) : Map.of();
            testsByQuarter.put(quarter.getString("name"), books.test(from, to, disposals));
        }
    }

    @Test
    void everyTestOfEveryLotAndQuarter() {
        for (JsonObject expected : EXPECTED.getJsonArray("tests").getValuesAs(JsonObject.class)) {
            SegmentTest test = first(expected.getString("period"), expected.getString("lot"));
            ImpairmentOutcome outcome = test.outcome();
            LowPrice low = low(outcome);
            Money fairValue = outcome.lot().quantity().at(low.price(), RoundingMode.HALF_UP);
            Money before = outcome.lot().carryingAmount();

            assertThat(outcome.lot().quantity()).isEqualTo(Quantity.of(expected.getString("quantity")));
            assertThat(before).isEqualTo(usd(expected.getString("carryingAmountBefore")));
            assertThat(low.price()).isEqualTo(UnitPrice.of(expected.getString("lowestPrice"), Lot.USD));
            assertThat(low.pricedAt()).isEqualTo(Instant.parse(expected.getString("lowestPriceAt")));
            assertThat(fairValue).isEqualTo(usd(expected.getString("fairValue")));
            assertThat(outcome.lossOrZero()).isEqualTo(usd(expected.getString("impairmentLoss")));
            assertThat(before.minus(outcome.lossOrZero())).isEqualTo(usd(expected.getString("carryingAmountAfter")));
        }
    }

    @Test
    void everyQuarterTestsTheLotsThatTheVectorNames() {
        List<String> tested = new ArrayList<>();
        testsByQuarter.forEach((quarter, lots) -> lots.keySet().forEach(lot -> tested.add(quarter + lot)));

        assertThat(tested)
                .containsExactlyInAnyOrderElementsOf(
                        EXPECTED.getJsonArray("tests").getValuesAs(JsonObject.class).stream()
                                .map(test -> test.getString("period") + test.getString("lot"))
                                .toList());
    }

    @Test
    void theLossOfEachQuarter() {
        for (JsonObject expected : EXPECTED.getJsonArray("perQuarter").getValuesAs(JsonObject.class)) {
            assertThat(books.loss(quarter(expected.getString("period"))))
                    .isEqualTo(usd(expected.getString("impairmentLoss")));
        }
    }

    @Test
    void theSaleRelievesWhatTheTestBeforeItLeft() {
        JsonObject expected = EXPECTED.getJsonObject("disposal");
        JsonObject sold = INPUTS.getJsonObject("disposal");
        Money gross = Lot.cost(sold.getString("quantity"), sold.getString("unitPrice"));
        Money net = gross.minus(usd(sold.getString("fee")));
        LotPosition.Relief relief = books.reliefs.get(0);

        assertThat(sale().at()).isEqualTo(Instant.parse(expected.getString("at")));
        assertThat(relief.quantity()).isEqualTo(Quantity.of(expected.getString("quantity")));
        assertThat(gross).isEqualTo(usd(expected.getString("grossProceeds")));
        assertThat(net).isEqualTo(usd(expected.getString("netProceeds")));
        assertThat(relief.carryingAmount()).isEqualTo(usd(expected.getString("carryingAmountRelieved")));
        assertThat(relief.impairment()).isEqualTo(usd(expected.getString("accumulatedImpairmentRelieved")));
        assertThat(relief.cost()).isEqualTo(usd(expected.getString("originalCostRelieved")));
        assertThat(net.minus(relief.carryingAmount())).isEqualTo(usd(expected.getString("gain")));
    }

    @Test
    void theLotsAtTheEndOfTheYear() {
        EXPECTED.getJsonObject("closingLots").forEach((code, value) -> {
            JsonObject expected = value.asJsonObject();
            LotPosition lot = Objects.requireNonNull(books.lots.get(code));
            assertThat(lot.quantity()).isEqualTo(Quantity.of(expected.getString("quantity")));
            assertThat(lot.carryingAmount()).isEqualTo(usd(expected.getString("carryingAmount")));
            assertThat(lot.originalCost()).isEqualTo(usd(expected.getString("originalCost")));
            assertThat(lot.accumulatedImpairment()).isEqualTo(usd(expected.getString("accumulatedImpairment")));
        });
        assertThat(books.carryingAmount()).isEqualTo(usd(EXPECTED.getString("closingCarryingAmount")));
    }

    @Test
    void theRollForwardOfTheYear() {
        JsonObject expected = EXPECTED.getJsonObject("rollForward");
        Money additions = sum(INPUTS.getJsonObject("lots").values().stream()
                .map(lot -> Lot.cost(
                        lot.asJsonObject().getString("quantity"),
                        lot.asJsonObject().getString("unitCost")))
                .toList());
        Money impaired = sum(testsByQuarter.values().stream().map(books::loss).toList());
        Money disposed = books.reliefs.get(0).carryingAmount();

        assertThat(additions).isEqualTo(usd(expected.getString("additions")));
        assertThat(impaired.negated()).isEqualTo(usd(expected.getString("impairmentLosses")));
        assertThat(disposed.negated()).isEqualTo(usd(expected.getString("disposalsAtCarryingAmount")));
        assertThat(usd(expected.getString("opening"))
                        .plus(additions)
                        .minus(impaired)
                        .minus(disposed))
                .isEqualTo(usd(expected.getString("closing")))
                .isEqualTo(books.carryingAmount());
        assertThat(sum(books.lots.values().stream()
                        .map(LotPosition::originalCost)
                        .toList()))
                .isEqualTo(usd(EXPECTED.getString("closingOriginalCost")));
        assertThat(sum(books.lots.values().stream()
                        .map(LotPosition::accumulatedImpairment)
                        .toList()))
                .isEqualTo(usd(EXPECTED.getString("closingAccumulatedImpairment")));
    }

    @Test
    void theQuarterLowWouldHaveOverstatedTheLossOfL3() {
        JsonObject expected = EXPECTED.getJsonObject("naiveErrorForL3IfPeriodLowUsed");
        ImpairmentOutcome l3 = first("2024-Q3", "L3").outcome();
        UnitPrice quarterLow = low(first("2024-Q3", "L1").outcome()).price();
        Money wrong = l3.lot().quantity().at(quarterLow, RoundingMode.HALF_UP);

        assertThat(wrong).isEqualTo(usd(expected.getString("wrongFairValue")));
        assertThat(l3.lot().carryingAmount().minus(wrong).minus(l3.lossOrZero()))
                .isEqualTo(usd(expected.getString("overstatedLoss")));
    }

    private SegmentTest first(String quarter, String lot) {
        return Objects.requireNonNull(quarter(quarter).get(lot)).get(0);
    }

    private Map<String, List<SegmentTest>> quarter(String name) {
        return Objects.requireNonNull(testsByQuarter.get(name));
    }

    private static LowPrice low(ImpairmentOutcome outcome) {
        return switch (outcome) {
            case Impaired impaired -> impaired.low();
            case NotImpaired none -> none.low().orElseThrow();
            case ImpairmentOutcome.NotTestable none -> throw new AssertionError(none);
        };
    }

    private static Money sum(List<Money> amounts) {
        return Money.sum(amounts, Lot.USD);
    }

    private static Disposal sale() {
        JsonObject sold = INPUTS.getJsonObject("disposal");
        return new Disposal(1, Instant.parse(sold.getString("at")), Quantity.of(sold.getString("quantity")));
    }

    private static List<PriceBar> lows() {
        return INPUTS.getJsonArray("intradayLows").getValuesAs(JsonObject.class).stream()
                .map(low -> Lot.observed(Instant.parse(low.getString("at")), low.getString("price")))
                .toList();
    }
}
