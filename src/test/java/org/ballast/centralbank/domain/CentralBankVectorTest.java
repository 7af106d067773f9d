package org.ballast.centralbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;

/** Vector 20: published components and totals of the Federal Reserve and the Eurosystem, through the portal's templates. */
class CentralBankVectorTest {

    private static final JsonObject VECTOR = Vectors.read(CentralBankVectorTest.class, "20_central_bank.json");
    private static final StatementTemplate FACTORS = MigratedTemplates.of("FED_FACTORS");
    private static final StatementTemplate EUROSYSTEM = MigratedTemplates.of("EUROSYSTEM");
    private static final Map<String, String> ITEMS = Map.of(
            "securitiesHeldOutright", "SECURITIES_HELD_OUTRIGHT",
            "unamortizedPremiums", "UNAMORTIZED_PREMIUMS",
            "unamortizedDiscounts", "UNAMORTIZED_DISCOUNTS",
            "repurchaseAgreements", "REPURCHASE_AGREEMENTS",
            "loans", "LOANS",
            "maidenLane", "PORTFOLIO_HOLDINGS",
            "float_", "FLOAT",
            "liquiditySwaps", "LIQUIDITY_SWAPS",
            "otherFederalReserveAssets", "OTHER_ASSETS");

    @Test
    void componentsOfReserveBankCreditSumToWhatIsPublishedWithinTheTolerance() {
        JsonObject fed = VECTOR.getJsonObject("fedH41_2018_05_31");
        JsonObject expected = fed.getJsonObject("expected");
        Map<String, BigDecimal> figures = new HashMap<>();
        fed.getJsonObject("inputs")
                .forEach((field, value) ->
                        figures.put(ITEMS.get(field), Vectors.decimal(fed.getJsonObject("inputs"), field)));
        figures.put("RESERVE_BANK_CREDIT", Vectors.decimal(expected, "publishedReserveBankCredit"));
        figures.put("TOTAL_SUPPLYING", Vectors.decimal(expected, "totalFactorsSupplying"));

        Residual credit = residual(FACTORS, figures, "RESERVE_BANK_CREDIT");

        Vectors.assertFigures(
                expected,
                Map.of(
                        "sumOfComponents", credit.sum(),
                        "publishedReserveBankCredit", credit.published(),
                        "difference", credit.difference(),
                        "totalFactorsSupplying",
                                FACTORS.measure(Measure.TOTAL_ASSETS, figures).orElseThrow()));
        assertThat(credit.state()).isEqualTo(Residual.State.HOLDS);
        assertThat(credit.tolerance()).isEqualByComparingTo(String.valueOf(ITEMS.size()));
    }

    @Test
    void aTotalWithoutAllOfItsComponentsIsIncompleteAndNamesThem() {
        Map<String, BigDecimal> figures =
                Map.of("RESERVE_BANK_CREDIT", new BigDecimal("4288757"), "TOTAL_SUPPLYING", new BigDecimal("4375889"));

        Residual supplying = residual(FACTORS, figures, "SUPPLYING");

        assertThat(supplying.state()).isEqualTo(Residual.State.INCOMPLETE);
        assertThat(supplying.missing())
                .containsExactlyInAnyOrder(
                        "FOREIGN_CURRENCY_ASSETS", "GOLD_STOCK", "SDR_CERTIFICATES", "TREASURY_CURRENCY");
    }

    @Test
    void nineItemsOfTheEurosystemSumToThePublishedTotalWithinTheTolerance() {
        JsonObject week = VECTOR.getJsonObject("eurosystem_2025_10_03");
        JsonObject expected = week.getJsonObject("expected");
        Map<String, BigDecimal> figures = figures(week);
        Residual assets = residual(EUROSYSTEM, figures, "ASSETS");
        BigDecimal change = Vectors.decimal(expected, "weeklyChange");
        LiquidityPoint point = points(
                        release(
                                "2025-09-26",
                                Map.of("TOTAL_ASSETS", assets.published().subtract(change))),
                        release("2025-10-03", figures))
                .getLast();

        Vectors.assertFigures(
                expected,
                Map.of(
                        "sum", assets.sum(),
                        "publishedTotalAssets", assets.published(),
                        "difference", assets.difference(),
                        "weeklyChange", point.weekly().orElseThrow()));
        assertThat(assets.tolerance()).isEqualByComparingTo("9");
        assertThat(point.transactions())
                .as("a quarter ended, and no split is published")
                .isEmpty();
    }

    @Test
    void transactionsAndRevaluationAreKeptApart() {
        Map<String, BigDecimal> figures = figures(VECTOR.getJsonObject("eurosystem_2025_10_03"));
        figures.put(StatementTemplate.CHANGE_BY_TRANSACTIONS, new BigDecimal("-14686"));
        figures.put(StatementTemplate.CHANGE_BY_REVALUATION, new BigDecimal("153065"));

        LiquidityPoint alone = points(release("2025-10-03", figures)).getLast();

        assertThat(alone.weekly()).contains(new BigDecimal("138379"));
        assertThat(alone.transactions()).contains(new BigDecimal("-14686"));
        assertThat(alone.revaluation()).contains(new BigDecimal("153065"));
        assertThat(alone.unexplained()).isEmpty();
    }

    @Test
    void aWeekWithoutARoundedDifferenceHasNone() {
        JsonObject week = VECTOR.getJsonObject("eurosystem_2026_05_22");
        Residual assets = residual(EUROSYSTEM, figures(week), "ASSETS");

        Vectors.assertFigures(
                week.getJsonObject("expected"),
                Map.of(
                        "sum", assets.sum(),
                        "publishedTotalAssets", assets.published(),
                        "difference", assets.difference()));
    }

    private static Map<String, BigDecimal> figures(JsonObject week) {
        JsonArray inputs = week.getJsonArray("inputs");
        Map<String, BigDecimal> figures = new HashMap<>();
        for (int item = 1; item <= inputs.size(); item++) {
            figures.put("A" + item, inputs.getJsonNumber(item - 1).bigDecimalValue());
        }
        figures.put("TOTAL_ASSETS", Vectors.decimal(week.getJsonObject("expected"), "publishedTotalAssets"));
        return figures;
    }

    private static Residual residual(StatementTemplate template, Map<String, BigDecimal> figures, String identity) {
        return template.residuals(figures).stream()
                .filter(each -> each.identity().code().equals(identity))
                .findFirst()
                .orElseThrow();
    }

    private static List<LiquidityPoint> points(Release... releases) {
        return new LiquiditySeries(List.of(releases), Map.of(EUROSYSTEM.id(), EUROSYSTEM))
                .between(LocalDate.EPOCH, LocalDate.of(2030, 1, 1));
    }

    private static Release release(String asOf, Map<String, BigDecimal> figures) {
        return new Release(
                1,
                1,
                LocalDate.parse(asOf),
                1,
                EUROSYSTEM.id(),
                new TreeMap<>(figures),
                "",
                "",
                "preparer",
                Instant.EPOCH);
    }

    @Test
    void baseMoneyIsBanknotesCurrentAccountsAndTheDepositFacility() {
        Map<String, BigDecimal> figures = Map.of(
                "L1", new BigDecimal("1500000"), "L2.1", new BigDecimal("200000"), "L2.2", new BigDecimal("2600000"));

        assertThat(EUROSYSTEM.measure(Measure.BASE_MONEY, figures)).contains(new BigDecimal("4300000"));
        assertThat(EUROSYSTEM.measure(Measure.NET_LIQUIDITY, figures)).isEqualTo(Optional.empty());
        assertThat(EUROSYSTEM.missingFor(Measure.NET_LIQUIDITY, figures))
                .containsExactly("TOTAL_ASSETS", "L5.1", "L2.3", "L2.4");
    }

    @Test
    void everyTemplateNamesOnlyItsOwnItems() {
        List<StatementTemplate> all = Stream.of(
                        "FED_H41", "FED_FACTORS", "FED_SERIES", "EUROSYSTEM", "EUROSYSTEM_NCB", "PLAIN")
                .map(MigratedTemplates::of)
                .toList();

        assertThat(all).allSatisfy(template -> {
            List<String> named = Stream.concat(
                            template.identities().stream()
                                    .flatMap(each ->
                                            Stream.concat(each.published().stream(), each.components().stream())),
                            template.measures().values().stream().flatMap(Collection::stream))
                    .map(SignedItem::item)
                    .toList();
            assertThat(template.items()).containsAll(named).doesNotHaveDuplicates();
            assertThat(template.measures()).containsKey(Measure.TOTAL_ASSETS);
        });
    }
}
