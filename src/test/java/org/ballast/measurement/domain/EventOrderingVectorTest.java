package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.measurement.domain.Lot.usd;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotEventInPeriod.Disposal;
import org.ballast.prices.domain.PriceBar;
import org.junit.jupiter.api.Test;

/** TEST comes before DISPOSE; the net result is the same either way, the disclosure is not. */
class EventOrderingVectorTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final JsonObject VECTOR =
            Vectors.read("01_usgaap_asc350_30.json").getJsonObject("eventOrdering");
    private static final JsonObject INPUTS = VECTOR.getJsonObject("inputs");

    @Test
    void aLotIsTestedBeforeItsUnitsAreSold() {
        Books books = books();
        JsonObject sale = INPUTS.getJsonObject("saleDay20");
        Disposal disposal = new Disposal(1, Lot.start(day(20)), Quantity.of(sale.getString("quantity")));

        Money impairment = books.loss(books.test(Lot.start(FIRST), Lot.start(day(31)), Map.of("L", List.of(disposal))));
        Money gain = usd(sale.getString("price")).minus(books.reliefs.get(0).carryingAmount());

        JsonObject expected = VECTOR.getJsonObject("expected");
        assertThat(impairment).isEqualTo(usd(expected.getString("impairment")));
        assertThat(gain).isEqualTo(usd(expected.getString("gainOnSale")));
        assertThat(books.carryingAmount()).isEqualTo(usd(expected.getString("closingCarrying")));
        assertThat(gain.minus(impairment)).isEqualTo(usd(expected.getString("netResult")));
    }

    @Test
    void testedOnlyAtPeriodEndTheNetResultIsRightAndItsPartsAreWrong() {
        JsonObject sale = INPUTS.getJsonObject("saleDay20");
        LotPosition whole = lot();
        LotPosition.Relief relief = whole.relief(Quantity.of(sale.getString("quantity")));
        LotPosition rest = whole.relieved(relief);
        TestWindow window = TestWindow.of(rest, Lot.start(FIRST), Lot.start(day(31)), Lot.RULES);

        Money impairment = ImpairmentTest.of(rest, window, Lot.complete(lows())).lossOrZero();
        Money gain = usd(sale.getString("price")).minus(relief.carryingAmount());

        JsonObject wrong = VECTOR.getJsonObject("wrongIfTestedOnlyAtPeriodEnd");
        assertThat(impairment).isEqualTo(usd(wrong.getString("impairment")));
        assertThat(gain).isEqualTo(usd(wrong.getString("gainOnSale")));
        assertThat(gain.minus(impairment)).isEqualTo(usd(wrong.getString("netResult")));
    }

    private static Books books() {
        Books books = new Books(Lot.complete(lows()));
        books.acquire(lot());
        return books;
    }

    private static LotPosition lot() {
        return Lot.acquiredOn(
                FIRST.minusDays(1), "L", INPUTS.getString("lotQuantity"), usd(INPUTS.getString("carryingAmount")));
    }

    private static List<PriceBar> lows() {
        return FIRST.datesUntil(day(31))
                .map(day -> Lot.daily(day, day.equals(day(10)) ? INPUTS.getString("lowDay10") : "105.00", "110.00"))
                .toList();
    }

    private static LocalDate day(int dayOfMonth) {
        return FIRST.withDayOfMonth(dayOfMonth);
    }
}
