package org.ballast.holdings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.holdings.domain.Falling.USD;
import static org.ballast.holdings.domain.Falling.lot;
import static org.ballast.holdings.domain.Falling.market;
import static org.ballast.holdings.domain.Falling.usd;
import static org.ballast.measurement.domain.MeasurementModel.IFRS_COST_IMPAIRMENT;
import static org.ballast.measurement.domain.MeasurementModel.US_COST_LESS_IMPAIRMENT;
import static org.ballast.measurement.domain.MeasurementModel.US_FAIR_VALUE_NI;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.MeasurementModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sums over sorted columns are those of the lots one by one, whatever the model, the units and the price. */
class FallingLotsTest {

    @ParameterizedTest
    @EnumSource
    void columnsSayWhatTheLotsSayOneByOne(MeasurementModel model) {
        Random random = new Random(42);
        for (int history = 0; history < 60; history++) {
            MarketOfAsset market = market(model, decimal(random, 5, 6), model == IFRS_COST_IMPAIRMENT ? "0.0025" : "0");
            FallingLots lots = FallingLots.of(lots(random, model, market), market);
            for (int fall = 0; fall < 100; fall += 7) {
                UnitPrice price = market.after(BigDecimal.valueOf(fall, 2));
                assertThat(lots.at(price)).as("%s at %s", model, price).isEqualTo(lots.oneByOne(price));
                Money unrounded =
                        Money.rounded(lots.unroundedAfter(BigDecimal.valueOf(fall, 2)), USD, RoundingMode.HALF_UP);
                assertThat(unrounded.amount())
                        .isCloseTo(
                                lots.at(price).net().amount(),
                                Offset.offset(new BigDecimal("0.01").multiply(BigDecimal.valueOf(lots.count()))));
            }
        }
    }

    /** Half a cent rounds up, and binary numbers do not know it: 1.005 is a little less there. */
    @Test
    void halvesAreRoundedInDecimals() {
        MarketOfAsset market = market(US_FAIR_VALUE_NI, "1", "0");
        List<FallingLot> lots = List.of(
                lot(1, US_FAIR_VALUE_NI, "1.005", usd("2.00"), usd("0.00")),
                lot(2, US_FAIR_VALUE_NI, "8.115", usd("10.00"), usd("0.00")),
                lot(3, US_FAIR_VALUE_NI, "1.004999999999999999", usd("2.00"), usd("0.00")));
        assertThat(FallingLots.of(lots, market).after(BigDecimal.ZERO))
                .isEqualTo(new LotsWrittenDown(3, usd("3.87"), usd("0.00")))
                .isEqualTo(FallingLots.of(lots, market).oneByOne(market.close()));
    }

    @Test
    void oneLotIsWrittenDownWhileAnotherStandsAndNothingIsNetted() {
        MarketOfAsset market = market(US_COST_LESS_IMPAIRMENT, "60", "0");
        FallingLots lots = FallingLots.of(
                List.of(
                        lot(1, US_COST_LESS_IMPAIRMENT, "10", usd("500.00"), usd("0.00")),
                        lot(2, US_COST_LESS_IMPAIRMENT, "10", usd("300.00"), usd("0.00"))),
                market);
        assertThat(lots.at(UnitPrice.of("40", USD))).isEqualTo(new LotsWrittenDown(1, usd("100.00"), usd("0.00")));
        assertThat(lots.first()).hasValueSatisfying(near -> {
            assertThat(near.lot().id()).isEqualTo(1);
            assertThat(near.impairsBelow()).isEqualTo(UnitPrice.of("50", USD));
            assertThat(near.fall()).isEqualByComparingTo("0.166667");
        });
    }

    @Test
    void aLowThatWasSeenIsCertainAndAFallTakesOnlyWhatLiesBelowIt() {
        MarketOfAsset market = market(US_COST_LESS_IMPAIRMENT, "60", "0");
        FallingLot seen = Falling.seenAt(lot(1, US_COST_LESS_IMPAIRMENT, "10", usd("500.00"), usd("0.00")), "45");
        FallingLots lots = FallingLots.of(List.of(seen), market);
        assertThat(lots.certain()).isEqualTo(new LotsWrittenDown(1, usd("50.00"), usd("0.00")));
        assertThat(lots.after(BigDecimal.ZERO).loss()).isEqualTo(usd("50.00"));
        assertThat(lots.at(UnitPrice.of("40", USD)).loss()).isEqualTo(usd("100.00"));
        assertThat(lots.first().orElseThrow().impairsBelow()).isEqualTo(UnitPrice.of("45", USD));
    }

    @Test
    void underIas36AWriteUpStopsAtCostAndStandsApartFromTheLoss() {
        MarketOfAsset market = market(IFRS_COST_IMPAIRMENT, "100", "0");
        FallingLots lots = FallingLots.of(
                List.of(
                        lot(1, IFRS_COST_IMPAIRMENT, "10", usd("900.00"), usd("400.00")),
                        lot(2, IFRS_COST_IMPAIRMENT, "10", usd("1200.00"), usd("0.00"))),
                market);
        assertThat(lots.after(BigDecimal.ZERO)).isEqualTo(new LotsWrittenDown(1, usd("200.00"), usd("400.00")));
    }

    private static List<FallingLot> lots(Random random, MeasurementModel model, MarketOfAsset market) {
        List<FallingLot> lots = new ArrayList<>();
        int count = 1 + random.nextInt(40);
        for (int id = 1; id <= count; id++) {
            String units = decimal(random, 1 + random.nextInt(6), random.nextInt(19));
            Money cost = Money.rounded(
                    new BigDecimal(units)
                            .multiply(market.close().perUnit())
                            .multiply(BigDecimal.valueOf(50L + random.nextInt(100), 2)),
                    USD,
                    RoundingMode.HALF_UP);
            Money reduction = Money.rounded(
                    cost.amount().multiply(BigDecimal.valueOf(random.nextInt(101), 2)), USD, RoundingMode.DOWN);
            FallingLot lot = lot(id, model, units, cost, random.nextBoolean() ? reduction : usd("0.00"));
            lots.add(
                    model == US_COST_LESS_IMPAIRMENT && random.nextBoolean()
                            ? Falling.seenAt(lot, market.close().perUnit().toPlainString())
                            : lot);
        }
        return lots;
    }

    private static String decimal(Random random, int digits, int decimals) {
        StringBuilder text = new StringBuilder().append(1 + random.nextInt(9));
        random.ints(digits - 1L, 0, 10).forEach(text::append);
        if (decimals > 0) {
            text.append('.');
            random.ints(decimals, 0, 10).forEach(text::append);
        }
        return text.toString();
    }
}
