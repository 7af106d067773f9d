package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.measurement.domain.Lot.usd;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.junit.jupiter.api.Test;

/** Rounding happens once, half up at the minor unit; the last units of a lot take all that is left. */
class RoundingVectorTest {

    private static final JsonObject VECTOR = Vectors.read("25_rounding.json");

    @Test
    void trap1RoundingIsHalfUpAtTheMinorUnit() {
        for (JsonObject row : VECTOR.getJsonArray("half_up").getValuesAs(JsonObject.class)) {
            BigDecimal exact = new BigDecimal(row.getString("value"));

            assertThat(Money.rounded(exact, Lot.USD, RoundingMode.HALF_UP).amount())
                    .isEqualByComparingTo(row.getString("expected_HALF_UP"));
            assertThat(Money.rounded(exact, Lot.USD, RoundingMode.HALF_EVEN).amount())
                    .isEqualByComparingTo(row.getString("half_even_for_contrast"));
        }
    }

    @Test
    void theFairValueOfALotRoundsHalfUp() {
        JsonObject row = VECTOR.getJsonArray("half_up").getJsonObject(1);
        LotPosition lot = Lot.acquiredAt(Instant.EPOCH, "L2", "5.5", usd("334241.05"));
        TestWindow window = TestWindow.of(lot, Instant.EPOCH, Instant.EPOCH.plusSeconds(100), Lot.RULES);
        ImpairmentOutcome outcome = ImpairmentTest.of(
                lot, window, Lot.complete(List.of(Lot.observed(Instant.EPOCH.plusSeconds(10), "56555.29"))));

        assertThat(row.getString("value")).isEqualTo("311054.095");
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImpairmentOutcome.Impaired.class,
                        impaired -> assertThat(impaired.fairValue()).isEqualTo(usd(row.getString("expected_HALF_UP"))));
    }

    @Test
    void theLastUnitsOfALotTakeAllThatIsLeft() {
        JsonObject rule = VECTOR.getJsonObject("remainder_rule");
        JsonObject inputs = rule.getJsonObject("inputs");
        LotPosition lot = Lot.acquiredAt(
                Instant.EPOCH, "L", inputs.getString("quantity"), usd(inputs.getString("carryingAmount")));
        List<String> relieved = new ArrayList<>();
        for (JsonString units : inputs.getJsonArray("disposals").getValuesAs(JsonString.class)) {
            LotPosition.Relief relief = lot.relief(Quantity.of(units.getString()));
            relieved.add(relief.carryingAmount().amount().toPlainString());
            lot = lot.relieved(relief);
        }

        assertThat(relieved).isEqualTo(rule.getJsonArray("expected_relieved").getValuesAs(JsonString::getString));
        assertThat(lot.carryingAmount()).isEqualTo(usd(rule.getString("expected_carrying_after")));
        assertThat(lot.quantity()).isEqualTo(Quantity.of(rule.getString("expected_quantity_after")));
    }
}
