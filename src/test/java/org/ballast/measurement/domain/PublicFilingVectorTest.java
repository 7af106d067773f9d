package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.junit.jupiter.api.Test;

/** A published roll-forward, in thousands, goes through the portal's own lot arithmetic. */
class PublicFilingVectorTest {

    private static final JsonObject CHECK =
            Vectors.read("01_usgaap_asc350_30.json").getJsonObject("publicFilingCheck");
    private static final JsonObject INPUTS = CHECK.getJsonObject("inputs");
    private static final JsonObject EXPECTED = CHECK.getJsonObject("expected");

    @Test
    void thePublishedFiguresRollForward() {
        JsonObject y2022 = INPUTS.getJsonObject("y2022");
        Money carryingSold = thousands(y2022, "sales").minus(thousands(y2022, "gain"));
        LotPosition end2021 = holding(
                thousands(INPUTS.getJsonObject("y2021"), "carrying"),
                thousands(INPUTS.getJsonObject("y2021"), "cumImp"));
        LotPosition tested2022 =
                bought(end2021, thousands(y2022, "purchases")).impaired(thousands(y2022, "impairment"));
        Money impairmentRelieved = tested2022.accumulatedImpairment().minus(thousands(y2022, "cumImp"));
        LotPosition end2022 = tested2022.relieved(
                new LotPosition.Relief(Quantity.of("1"), carryingSold.plus(impairmentRelieved), impairmentRelieved));
        JsonObject y2023 = INPUTS.getJsonObject("y2023");
        LotPosition end2023 = bought(end2022, thousands(y2023, "purchases")).impaired(thousands(y2023, "impairment"));

        assertThat(carryingSold).isEqualTo(thousands(EXPECTED, "carryingAmountSold2022"));
        assertThat(impairmentRelieved).isEqualTo(thousands(EXPECTED, "accumulatedImpairmentRelievedOnSale2022"));
        assertThat(end2022.carryingAmount())
                .isEqualTo(thousands(EXPECTED, "carrying2022"))
                .isEqualTo(thousands(y2022, "carrying"));
        assertThat(end2022.originalCost()).isEqualTo(thousands(EXPECTED, "originalCostBasis2022"));
        assertThat(end2023.carryingAmount())
                .isEqualTo(thousands(EXPECTED, "carrying2023"))
                .isEqualTo(thousands(y2023, "carrying"));
        assertThat(end2023.originalCost()).isEqualTo(thousands(EXPECTED, "originalCostBasis2023"));
        assertThat(end2023.accumulatedImpairment()).isEqualTo(thousands(y2023, "cumImp"));
    }

    private static LotPosition holding(Money carrying, Money impairment) {
        return new LotPosition(
                1, "ALL", 1, Instant.EPOCH, true, Quantity.of("100"), carrying.plus(impairment), impairment);
    }

    private static LotPosition bought(LotPosition held, Money purchases) {
        return new LotPosition(
                held.id(),
                held.code(),
                held.assetId(),
                held.acquiredAt(),
                held.dayPrecision(),
                held.quantity(),
                held.originalCost().plus(purchases),
                held.accumulatedImpairment());
    }

    private static Money thousands(JsonObject in, String name) {
        return Lot.usd(Integer.toString(in.getInt(name)));
    }
}
