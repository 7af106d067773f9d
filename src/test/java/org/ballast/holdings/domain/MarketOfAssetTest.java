package org.ballast.holdings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.holdings.domain.Samples.usd;

import java.math.BigDecimal;
import java.time.Instant;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.MeasurementModel;
import org.junit.jupiter.api.Test;

class MarketOfAssetTest {

    private static final Quantity TEN = Quantity.of("10");
    private static final Amounts IMPAIRED = Amounts.atCost(usd("425000.00"), usd("39781.50"));

    @Test
    void aLotIsWrittenDownBelowItsCarryingAmountPerUnit() {
        MarketOfAsset market = market(MeasurementModel.US_COST_LESS_IMPAIRMENT, "42000.00");
        UnitPrice below =
                market.writtenDownBelow(TEN, IMPAIRED.carryingAmount()).orElseThrow();

        assertThat(below).isEqualTo(UnitPrice.of("38521.85", Samples.USD));
        assertThat(market.fallTo(below)).isEqualTo("0.082813");
        assertThat(market.writeDownAfter(new BigDecimal("0.20"), TEN, IMPAIRED)).isEqualTo(usd("49218.50"));
        assertThat(market.writeDownAfter(new BigDecimal("0.05"), TEN, IMPAIRED)).isEqualTo(usd("0.00"));
    }

    @Test
    void costsOfDisposalAreMetBeforeTheCarryingAmount() {
        MarketOfAsset market = market(MeasurementModel.IFRS_COST_IMPAIRMENT, "42000.00");
        UnitPrice below = market.writtenDownBelow(TEN, usd("39900.00")).orElseThrow();

        assertThat(below).isEqualTo(UnitPrice.of("4000", Samples.USD));
        assertThat(market.writeDownAfter(BigDecimal.ZERO, TEN, IMPAIRED)).isEqualTo(usd("-33731.50"));
    }

    @Test
    void fairValueMovesWithThePriceBothWays() {
        MarketOfAsset market = market(MeasurementModel.US_FAIR_VALUE_NI, "60000");

        assertThat(market.writeDownAfter(
                        new BigDecimal("0.30"), Quantity.of("100"), Amounts.atCost(usd("6000000.00"), usd("0.00"))))
                .isEqualTo(usd("1800000.00"));
        assertThat(market.writtenDownBelow(Quantity.ZERO, usd("0.00"))).isEmpty();
    }

    @Test
    void theDearestPriceOfACheapTokenFallsToNothingThatIsNoPrice() {
        MarketOfAsset market = market(MeasurementModel.US_FAIR_VALUE_NI, "0.000000000000000002");

        assertThat(market.after(new BigDecimal("0.60")).perUnit()).isEqualByComparingTo("0.000000000000000001");
    }

    private static MarketOfAsset market(MeasurementModel model, String close) {
        return new MarketOfAsset(
                model, new BigDecimal("0.0025"), "COINBASE", UnitPrice.of(close, Samples.USD), Instant.EPOCH);
    }
}
