package org.ballast.health.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.health.domain.CashFlowTest.Bucket;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;

/** Vector 16, each of its figures, from accounts to ratios, tests and falls. */
public class HealthVectorTest {

    private static final JsonObject VECTOR = Vectors.read(HealthVectorTest.class, "16_balance_sheet_health.json");
    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Test
    void everyRatioIsMadeOfItsAccounts() {
        HealthInputs inputs = inputs();
        Map<String, BigDecimal> figures = new HashMap<>();
        figures.put("totalAssets", inputs.of(Figure.TOTAL_ASSETS));
        figures.put("totalLiabilities", inputs.of(Figure.TOTAL_LIABILITIES));
        figures.put("equity", inputs.of(Figure.EQUITY));
        named().forEach((name, measure) -> figures.put(name, value(measure, inputs)));
        BigDecimal index = Concentration.index(List.of(input("BTC"), input("ETH"), input("SOL")))
                .orElseThrow();
        figures.put("hhi", index);
        figures.put("effectiveNumber", Concentration.effectiveNumber(index));

        Vectors.assertFigures(VECTOR.getJsonObject("expected"), figures);
    }

    private static Map<String, Measure> named() {
        return Map.ofEntries(
                Map.entry("currentRatio", Measure.CURRENT),
                Map.entry("quickRatio", Measure.QUICK),
                Map.entry("cashRatio", Measure.CASH_RATIO),
                Map.entry("debtToEquity", Measure.DEBT_TO_EQUITY),
                Map.entry("liabilitiesToEquity", Measure.LIABILITIES_TO_EQUITY),
                Map.entry("leverageAssetsToEquity", Measure.LEVERAGE),
                Map.entry("equityRatio", Measure.EQUITY_RATIO),
                Map.entry("assetCoverage", Measure.ASSET_COVERAGE),
                Map.entry("interestCover", Measure.INTEREST_COVER),
                Map.entry("withdrawalCoverage", Measure.WITHDRAWAL_COVERAGE),
                Map.entry("altmanZpp", Measure.ALTMAN_Z),
                Map.entry("altmanZppEM", Measure.ALTMAN_Z_EMERGING),
                Map.entry("solvencyRatio", Measure.SOLVENCY));
    }

    @Test
    void everyFallLeavesWhatItLeaves() {
        PriceFall falls = falls();
        for (JsonObject scenario : VECTOR.getJsonArray("scenarios").getValuesAs(JsonObject.class)) {
            PriceFall.Left left = falls.after(Vectors.decimal(scenario, "priceFall"));
            Vectors.assertFigures(
                    scenario.entrySet().stream()
                            .filter(entry -> !entry.getKey().equals("balanceSheetInsolvent"))
                            .collect(
                                    jakarta.json.Json::createObjectBuilder,
                                    (object, entry) -> object.add(entry.getKey(), entry.getValue()),
                                    (a, b) -> a.addAll(b))
                            .build(),
                    Map.of(
                            "priceFall", Vectors.decimal(scenario, "priceFall"),
                            "writeDown", left.writeDown().amount(),
                            "equityAfter", left.equity().amount(),
                            "equityRatioAfter", left.equityRatio().orElseThrow()));
            assertThat(left.insolvent()).isEqualTo(scenario.getBoolean("balanceSheetInsolvent"));
        }
    }

    @Test
    void theMarginCallComesBeforeNothingIsLeft() {
        PriceFall falls = falls();
        BigDecimal call =
                PriceFall.toMarginCall(Money.of("250.00", USD), new BigDecimal("0.70"), Money.of("500.00", USD));
        Vectors.assertFigures(
                VECTOR.getJsonObject("reverseStress").getJsonObject("expected"),
                Map.of(
                        "priceFallToZeroEquity",
                                falls.toZeroEquity(BigDecimal.ZERO).orElseThrow(),
                        "withShortFutures40pctOfUnits",
                                falls.toZeroEquity(new BigDecimal("0.40")).orElseThrow(),
                        "priceFallToMarginCall(LTV trigger 70%, loan 250, pledged 500)", call));
        assertThat(call).isLessThan(falls.toZeroEquity(BigDecimal.ZERO).orElseThrow());
    }

    @Test
    void cashLastsBucketByBucket() {
        List<DueItem> items = new ArrayList<>();
        List<Integer> days = List.of(7, 8, 90);
        List<JsonObject> told = VECTOR.getJsonArray("cashFlowTest").getValuesAs(JsonObject.class);
        for (int i = 0; i < told.size(); i++) {
            items.add(due("in" + i, DueKind.RECEIVABLE, days.get(i), told.get(i).getString("inflow")));
            items.add(due("out" + i, DueKind.PAYABLE, days.get(i), told.get(i).getString("outflow")));
        }
        CashFlowTest test = CashFlowTest.of(DAY, Money.of("200.00", USD), items);
        for (int i = 0; i < told.size(); i++) {
            Bucket bucket = test.buckets().get(i);
            assertThat(bucket.days().name())
                    .isEqualTo(List.of("DAYS_0_7", "DAYS_8_30", "DAYS_31_90").get(i));
            assertThat(bucket.cumulative().amount())
                    .isEqualByComparingTo(Vectors.decimal(told.get(i), "cumulativeLiquidity"));
            assertThat(bucket.isShort()).isEqualTo(told.get(i).getBoolean("shortfall"));
        }
        assertThat(test.outcome()).isEqualTo(Outcome.PASS);
    }

    private static DueItem due(String reference, DueKind kind, int days, String amount) {
        return new DueItem(reference, kind, DAY.plusDays(days), Money.of(amount, USD), "");
    }

    private static PriceFall falls() {
        HealthFigures figures = inputs().figures();
        return new PriceFall(
                figures.of(Figure.TOTAL_ASSETS), figures.of(Figure.EQUITY), figures.of(Figure.DIGITAL_ASSETS));
    }

    private static BigDecimal value(Measure measure, HealthInputs inputs) {
        return Measured.of(measure, inputs, measure.usual()).value().orElseThrow();
    }

    static HealthInputs inputs() {
        HealthFigures figures = HealthFigures.of(
                DAY,
                USD,
                new CountedAccounts(Map.of(
                        "1000", CountsAs.CASH,
                        "1190", CountsAs.STABLECOINS,
                        "1510", CountsAs.DIGITAL_ASSETS,
                        "2150", CountsAs.DEBT,
                        "2500", CountsAs.DEBT,
                        "3200", CountsAs.RETAINED_EARNINGS,
                        "7000", CountsAs.INTEREST)),
                standing(),
                List.of(
                        balance("4000", ChartAccount.Type.INCOME, ChartAccount.Term.NONE, "-" + text("ebit")),
                        balance("7000", ChartAccount.Type.EXPENSE, ChartAccount.Term.NONE, text("interestExpense"))));
        return new HealthInputs(
                figures,
                LiquidShares.USUAL.liquid(figures, List.of()),
                Money.of(text("withdrawals30d"), USD),
                List.of(figures.of(Figure.DIGITAL_ASSETS)));
    }

    private static List<AccountBalance> standing() {
        return List.of(
                balance("1000", ChartAccount.Type.ASSET, ChartAccount.Term.CURRENT, text("cash")),
                balance("1190", ChartAccount.Type.ASSET, ChartAccount.Term.CURRENT, text("stablecoins")),
                balance("1510", ChartAccount.Type.ASSET, ChartAccount.Term.NON_CURRENT, text("digitalAssets")),
                balance("1800", ChartAccount.Type.ASSET, ChartAccount.Term.NON_CURRENT, text("otherNonCurrent")),
                balance("2100", ChartAccount.Type.LIABILITY, ChartAccount.Term.CURRENT, "-" + text("customerPayables")),
                balance("2150", ChartAccount.Type.LIABILITY, ChartAccount.Term.CURRENT, "-" + text("marginLoan")),
                balance("2500", ChartAccount.Type.LIABILITY, ChartAccount.Term.NON_CURRENT, "-" + text("longTermDebt")),
                balance("3000", ChartAccount.Type.EQUITY, ChartAccount.Term.NONE, "-230.00"),
                balance("3200", ChartAccount.Type.EQUITY, ChartAccount.Term.NONE, "-" + text("retainedEarnings")));
    }

    private static String text(String input) {
        return VECTOR.getJsonObject("inputs").getString(input);
    }

    private static BigDecimal input(String asset) {
        return Vectors.decimal(VECTOR.getJsonObject("concentrationInputs"), asset);
    }

    private static AccountBalance balance(
            String number, ChartAccount.Type type, ChartAccount.Term term, String debitsLessCredits) {
        return BalanceOf.account(number, type, term, debitsLessCredits);
    }
}
