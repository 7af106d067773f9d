package org.ballast.stress.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.holdings.domain.Falling.lot;
import static org.ballast.holdings.domain.Falling.market;
import static org.ballast.holdings.domain.Falling.usd;
import static org.ballast.measurement.domain.MeasurementModel.US_FAIR_VALUE_NI;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.ballast.hedging.domain.Hedge;
import org.ballast.hedging.domain.HedgeLeg;
import org.ballast.holdings.domain.PledgedLoan;
import org.ballast.stress.domain.StressView.Basis;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;

/** Vector 16 through the rules of stress: what falls leave of equity, and the falls that leave nothing. */
class StressVectorTest {

    private static final JsonObject VECTOR = Vectors.read(StressVectorTest.class, "16_balance_sheet_health.json");
    private static final JsonObject REVERSE =
            VECTOR.getJsonObject("reverseStress").getJsonObject("expected");
    private static final StressView FAIR = new StressView(Basis.FAIR_VALUE, true, false);

    @Test
    void scenariosLeaveWhatTheVectorSays() {
        StressedBook book = book(Hedge.NONE);
        assertThat(book.totalAssets()).isEqualTo(usd("1400.00"));
        assertThat(book.totalLiabilities()).isEqualTo(usd("1050.00"));
        for (JsonValue each : VECTOR.getJsonArray("scenarios")) {
            JsonObject expected = each.asJsonObject();
            assertThat(expected.keySet())
                    .isEqualTo(Set.of(
                            "priceFall", "writeDown", "equityAfter", "equityRatioAfter", "balanceSheetInsolvent"));
            for (Basis basis : Basis.values()) {
                StressOutcome after =
                        book.after(Falls.ofAll(new BigDecimal(expected.getString("priceFall"))), FAIR.at(basis));
                assertThat(after.writeDown()).isEqualTo(usd(expected.getString("writeDown")));
                assertThat(after.equity()).isEqualTo(usd(expected.getString("equityAfter")));
                assertThat(after.equityRatio()).contains(new BigDecimal(expected.getString("equityRatioAfter")));
                assertThat(after.insolvent()).isEqualTo(expected.getBoolean("balanceSheetInsolvent"));
            }
        }
    }

    @Test
    void theFallToZeroEquityIsEquityByUnhedgedAssets() {
        assertThat(book(Hedge.NONE).fallToZeroEquity(FAIR))
                .contains(new BigDecimal(REVERSE.getString("priceFallToZeroEquity")));
        Hedge sold = new Hedge(List.of(new HedgeLeg.Futures(new BigDecimal("-400"))), BigDecimal.ZERO);
        assertThat(book(sold).fallToZeroEquity(FAIR))
                .contains(new BigDecimal(REVERSE.getString("withShortFutures40pctOfUnits")));
        assertThat(book(sold).fallToZeroEquity(new StressView(Basis.FAIR_VALUE, false, false)))
                .contains(new BigDecimal("0.350000"));
    }

    @Test
    void aMarginCallComesBeforeThat() {
        BigDecimal call = new PledgedLoan(new BigDecimal("250"), new BigDecimal("500"), new BigDecimal("0.70"))
                .fallToCall()
                .orElseThrow();
        assertThat(call)
                .isEqualByComparingTo(
                        REVERSE.getString("priceFallToMarginCall(LTV trigger 70%, loan 250, pledged 500)"))
                .isLessThan(new BigDecimal("0.35"));
        assertThat(REVERSE.keySet()).hasSize(3);
    }

    @Test
    void taxBearsItsPartOfALoss() {
        StressedBook taxed = new StressedBook(
                usd("1400.00"), usd("1050.00"), book(Hedge.NONE).assets(), new BigDecimal("0.25"));
        StressOutcome after = taxed.after(Falls.ofAll(new BigDecimal("0.10")), new StressView(Basis.BOOK, false, true));
        assertThat(after.tax()).isEqualTo(usd("25.00"));
        assertThat(after.equity()).isEqualTo(usd("275.00"));
        assertThat(taxed.fallToZeroEquity(new StressView(Basis.BOOK, false, true)))
                .contains(new BigDecimal("0.466667"));
    }

    @Test
    void whereNoFallUsesEquityUpThereIsNone() {
        StressedBook rich = new StressedBook(
                usd("3000.00"), usd("1050.00"), book(Hedge.NONE).assets(), BigDecimal.ZERO);
        assertThat(rich.fallToZeroEquity(FAIR)).isEmpty();
        StressedBook gone = new StressedBook(
                usd("1000.00"), usd("1050.00"), book(Hedge.NONE).assets(), BigDecimal.ZERO);
        assertThat(gone.fallToZeroEquity(FAIR)).contains(new BigDecimal("0.000000"));
    }

    private static StressedBook book(Hedge hedge) {
        JsonObject inputs = VECTOR.getJsonObject("inputs");
        return new StressedBook(
                usd(inputs.getString("cash"))
                        .plus(usd(inputs.getString("stablecoins")))
                        .plus(usd(inputs.getString("digitalAssets")))
                        .plus(usd(inputs.getString("otherNonCurrent"))),
                usd(inputs.getString("customerPayables"))
                        .plus(usd(inputs.getString("marginLoan")))
                        .plus(usd(inputs.getString("longTermDebt"))),
                List.of(Stressed.asset(
                        "BTC",
                        market(US_FAIR_VALUE_NI, "1", "0"),
                        hedge,
                        List.of(lot(1, US_FAIR_VALUE_NI, "1000", usd("1000.00"), usd("0.00"))))),
                BigDecimal.ZERO);
    }
}
