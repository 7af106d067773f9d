package org.ballast.holdings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.holdings.domain.Samples.usd;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.MeasuredDisposal;
import org.ballast.measurement.domain.MeasurementModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The example of §3.3: the same sale under FIFO, at the average and under specific identification; then a moving average. */
class CostMethodsVectorTest {

    private static final JsonObject VECTOR = Samples.vector("08_cost_basis_disposals.json");
    private static final JsonObject SALE = VECTOR.getJsonObject("sale");
    private static final JsonObject EXPECTED = VECTOR.getJsonObject("expected");

    private final List<LotPosition> lots = new ArrayList<>();

    @BeforeEach
    void acquireTheLots() {
        for (JsonObject lot : VECTOR.getJsonArray("lots").getValuesAs(JsonObject.class)) {
            BigDecimal cost =
                    new BigDecimal(lot.getString("quantity")).multiply(new BigDecimal(lot.getString("unitCost")));
            lots.add(Samples.lot(lots.size() + 1L, lot.getString("quantity"), cost.toPlainString()));
        }
    }

    @Test
    void fifoTakesTheFirstAcquiredFirst() {
        MeasuredDisposal result = sold(Map.of());

        assertThat(result.proceeds().minus(result.fee())).isEqualTo(usd(EXPECTED.getString("netProceeds")));
        JsonObject expected = EXPECTED.getJsonObject("FIFO");
        assertThat(result.carryingAmountRelieved()).isEqualTo(usd(expected.getString("costRelieved")));
        assertThat(result.gainOnDisposal()).isEqualTo(usd(expected.getString("gain")));
    }

    @Test
    void specificIdentificationTakesTheNamedLots() {
        Map<String, Quantity> named = new LinkedHashMap<>();
        named.put("L2", Quantity.of("10"));
        named.put("L3", Quantity.of("2"));

        MeasuredDisposal result = sold(named);

        JsonObject expected = EXPECTED.getJsonObject("SPECIFIC_ID(L2:10,L3:2)");
        assertThat(result.carryingAmountRelieved()).isEqualTo(usd(expected.getString("costRelieved")));
        assertThat(result.gainOnDisposal()).isEqualTo(usd(expected.getString("gain")));
    }

    @Test
    void theAverageTakesItsPartOfThePool() {
        PooledSamples pool = new PooledSamples();
        lots.forEach(pool::buy);
        Money gross = gross(SALE.getString("quantity"), SALE.getString("unitPrice"));

        MeasuredDisposal result = pool.sell(
                Samples.DAY_1.plusSeconds(86_400),
                SALE.getString("quantity"),
                gross,
                usd(SALE.getString("fee")),
                MeasurementModel.IFRS_COST_IMPAIRMENT);

        JsonObject expected = EXPECTED.getJsonObject("WEIGHTED_AVERAGE");
        assertThat(result.carryingAmountRelieved()).isEqualTo(usd(expected.getString("costRelieved")));
        assertThat(result.gainOnDisposal()).isEqualTo(usd(expected.getString("gain")));
    }

    @Test
    void theAverageMovesWithEachPurchase() {
        PooledSamples pool = new PooledSamples();
        Instant at = Samples.DAY_1;
        for (JsonObject step : VECTOR.getJsonArray("movingAverage").getValuesAs(JsonObject.class)) {
            at = at.plusSeconds(3_600);
            Money amount = gross(step.getString("quantity"), step.getString("price"));
            if (step.getString("type").equals("BUY")) {
                pool.buy(at, step.getString("quantity"), amount);
            } else {
                MeasuredDisposal sale = pool.sell(
                        at, step.getString("quantity"), amount, usd("0.00"), MeasurementModel.IFRS_COST_IMPAIRMENT);
                assertThat(sale.carryingAmountRelieved()).isEqualTo(usd(step.getString("costRelieved")));
                assertThat(sale.gainOnDisposal()).isEqualTo(usd(step.getString("gain")));
            }
            assertThat(pool.standing().quantity()).isEqualTo(Quantity.of(step.getString("poolQuantity")));
            assertThat(pool.standing().originalCost()).isEqualTo(usd(step.getString("poolCost")));
        }
    }

    private static Money gross(String quantity, String unitPrice) {
        return Money.rounded(
                new BigDecimal(quantity).multiply(new BigDecimal(unitPrice)), Samples.USD, RoundingMode.HALF_UP);
    }

    private MeasuredDisposal sold(Map<String, Quantity> named) {
        DisposalRequest request =
                Samples.request("D1", Samples.DAY_1.plusSeconds(86_400), SALE.getString("quantity"), named);
        LotSelection.Taken taken = (LotSelection.Taken) Samples.free(lots).take(request);
        Money gross = Money.rounded(
                new BigDecimal(SALE.getString("quantity")).multiply(new BigDecimal(SALE.getString("unitPrice"))),
                Samples.USD,
                RoundingMode.HALF_UP);
        PendingDisposal disposal =
                Samples.disposal(gross.amount().toPlainString(), SALE.getString("fee"), taken.parts());
        List<LotPosition> taking = taken.parts().stream()
                .map(part -> lots.get((int) part.lotId() - 1))
                .toList();
        return disposal.measured(MeasurementModel.US_COST_LESS_IMPAIRMENT, taking);
    }
}
