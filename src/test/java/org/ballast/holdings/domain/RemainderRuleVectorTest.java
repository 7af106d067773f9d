package org.ballast.holdings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.holdings.domain.Samples.usd;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotPosition;
import org.junit.jupiter.api.Test;

/** A lot disposed in parts gives up, in all, exactly what it carried (accounting.md §0.3 rule 4). */
class RemainderRuleVectorTest {

    private static final JsonObject RULE = Samples.vector("25_rounding.json").getJsonObject("remainder_rule");

    @Test
    void trap21NoCentRemainsWhenTheLastUnitsAreDisposed() {
        JsonObject inputs = RULE.getJsonObject("inputs");
        LotPosition lot = Samples.lot(1, inputs.getString("quantity"), inputs.getString("carryingAmount"));
        List<Money> relieved = new ArrayList<>();
        for (JsonString part : inputs.getJsonArray("disposals").getValuesAs(JsonString.class)) {
            LotPosition.Relief relief = lot.relief(Quantity.of(part.getString()));
            relieved.add(relief.carryingAmount());
            lot = lot.relieved(relief);
        }

        assertThat(relieved)
                .containsExactlyElementsOf(RULE.getJsonArray("expected_relieved").getValuesAs(JsonString.class).stream()
                        .map(amount -> usd(amount.getString()))
                        .toList());
        assertThat(lot.carryingAmount()).isEqualTo(usd(RULE.getString("expected_carrying_after")));
        assertThat(lot.quantity()).isEqualTo(Quantity.of(RULE.getString("expected_quantity_after")));
    }

    @Test
    void trap21AnImpairedLotEndsAtZeroOnEveryColumn() {
        LotPosition lot = Samples.lot(1, "3", "100.00", "33.35");
        for (int part = 0; part < 3; part++) {
            lot = lot.relieved(lot.relief(Quantity.of("1")));
        }

        assertThat(lot.originalCost()).isEqualTo(usd("0.00"));
        assertThat(lot.accumulatedImpairment()).isEqualTo(usd("0.00"));
        assertThat(lot.carryingAmount()).isEqualTo(usd("0.00"));
    }
}
