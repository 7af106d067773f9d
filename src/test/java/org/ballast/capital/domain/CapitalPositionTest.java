package org.ballast.capital.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.ballast.capital.domain.CapitalRules.usd;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.capital.domain.CapitalRequirement.RequiredRatio;
import org.ballast.capital.domain.CapitalRequirement.Standing;
import org.ballast.capital.domain.ReconciliationLine.Origin;
import org.ballast.capital.domain.WriteDownEffect.Direction;
import org.ballast.capital.domain.WriteDownEffect.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Capital from book equity to the ratios, and once more after a write-down. */
class CapitalPositionTest {

    /** From a session's data folder; the figures are public filings. */
    private static final Path FILINGS = Path.of("../shared/data/capital/bank_capital_filings.csv");

    private static CapitalPosition vector(RuleSet rules, CryptoExposure... exposures) {
        return CapitalPosition.of(
                rules,
                new EquityOfBook(
                        List.of(new EquityOfBook.Line("3000", "Share capital", usd("910.00"))),
                        usd("20.00"),
                        usd("9000.00"),
                        usd("8070.00")),
                List.of(exposures),
                List.of(
                        new RegulatoryLine(RegulatoryKind.CET1_ADJUSTMENT, "Goodwill", usd("-10.00")),
                        new RegulatoryLine(RegulatoryKind.ADDITIONAL_TIER1, "AT1 2024", usd("100.00")),
                        new RegulatoryLine(RegulatoryKind.TIER2, "T2 2025", usd("150.00")),
                        new RegulatoryLine(RegulatoryKind.OTHER_RISK_WEIGHTED, "Credit risk", usd("7000.00"))));
    }

    private static CryptoExposure of2b(String held) {
        return CapitalRules.exposure("BTC", CryptoGroup.GROUP_2B, Optional.empty(), held, "0");
    }

    private static CryptoExposure of2a(String held, String shorts) {
        return CapitalRules.exposure("ETH", CryptoGroup.GROUP_2A, Optional.empty(), held, shorts);
    }

    @Test
    void equityBecomesCet1LineByLineAndAProfitWaitsForItsAudit() {
        CapitalPosition position = vector(CapitalRules.BCBS, of2b("8.00"));
        assertThat(position.cet1()).isEqualTo(usd("900.00"));
        assertThat(position.tier1()).isEqualTo(usd("1000.00"));
        assertThat(position.total()).isEqualTo(usd("1150.00"));
        assertThat(position.riskWeighted()).isEqualTo(usd("7100.00"));
        assertThat(position.reconciliation())
                .extracting(ReconciliationLine::kind)
                .containsExactly(Origin.EQUITY, Origin.RESULT, Origin.UNVERIFIED_PROFIT, Origin.ADJUSTMENT);
        assertThat(position.requirements())
                .extracting(CapitalRequirement::standing)
                .containsOnly(Standing.MET);
        assertThat(position.requirements().getLast().exposure()).isEqualTo(usd("9000.00"));
        assertThat(position.earningsKept()).contains(BigDecimal.ZERO);
        assertThat(position.limit().standing()).isEqualTo(ExposureLimit.Standing.WITHIN);
    }

    @Test
    void aWriteDownIsWorkedOutAnewAndRaisesTheRatioHere() {
        CapitalPosition before = vector(CapitalRules.BCBS, of2b("8.00"));
        CapitalPosition after = before.after(Map.of("BTC", usd("3.00")), usd("3.00"), usd("0.00"));
        assertThat(after.cet1())
                .as("the loss takes from a profit that did not count")
                .isEqualTo(usd("900.00"));
        CapitalPosition adopted = before.after(Map.of("BTC", usd("3.00")), usd("3.00"), usd("3.00"));
        assertThat(adopted.cet1())
                .as("what earlier years bear takes from no profit that did not count")
                .isEqualTo(usd("897.00"));
        CapitalPosition large = before.after(Map.of("BTC", usd("3.00")), usd("23.00"), usd("0.00"));
        assertThat(large.cet1()).isEqualTo(usd("897.00"));
        assertThat(large.requirements().getFirst().ratio()).contains(new BigDecimal("0.127009"));
    }

    @Test
    void whatTheLimitTakesFromGroup2aWeighsAsGroup2b() {
        CapitalPosition within = vector(CapitalRules.BCBS, of2a("8.00", "6.00"));
        assertThat(within.riskWeightedCrypto()).isEqualTo(usd("51.25"));
        CapitalPosition some = vector(CapitalRules.BCBS, of2a("14.00", "0"));
        assertThat(some.limit().treatedAs2b()).isEqualByComparingTo("4");
        assertThat(some.exposures().getFirst().treatedAs2b()).isBetween(new BigDecimal("0.28"), new BigDecimal("0.29"));
        CapitalPosition hedged = vector(CapitalRules.BCBS, of2a("14.00", "14.00"));
        assertThat(hedged.riskWeightedCrypto()).isEqualTo(usd("93.75"));
        CapitalPosition all = vector(CapitalRules.BCBS, of2a("21.00", "21.00"));
        assertThat(all.riskWeightedCrypto()).isEqualTo(usd("262.50"));
        assertThat(vector(CapitalRules.EU, of2a("8.00", "6.00")).riskWeightedCrypto())
                .as("no hedges under the European transitional rules")
                .isEqualTo(usd("100.00"));
    }

    @Test
    void rulesThatDeductWeighOnlyWhatIsNotHeld() {
        CapitalPosition deducted = vector(CapitalRules.deducting(), of2b("8.00"));
        assertThat(deducted.requirements().get(0).ratio()).contains(new BigDecimal("0.127429"));
        assertThat(deducted.requirements().get(1).ratio()).contains(new BigDecimal("0.141714"));
        assertThat(deducted.requirements().get(2).ratio()).contains(new BigDecimal("0.163143"));
        assertThat(deducted.leverageExposure()).isEqualTo(usd("8992.00"));
        CapitalPosition after = deducted.after(Map.of("BTC", usd("3.00")), usd("23.00"), usd("0.00"));
        assertThat(after.cet1()).as("held was deducted already").isEqualTo(deducted.cet1());
    }

    @Test
    void whatIsAskedForIsSaidWhereItIsMissed() {
        CapitalPosition poor = vector(CapitalRules.BCBS, of2b("800.00"));
        CapitalRequirement cet1 = poor.requirements().getFirst();
        assertThat(cet1.ratio()).contains(new BigDecimal("0.052941"));
        assertThat(cet1.standing()).isEqualTo(Standing.IN_BUFFER);
        assertThat(cet1.required()).isEqualTo(usd("1190.00"));
        assertThat(cet1.headroom()).isEqualTo(usd("-290.00"));
        assertThat(poor.earningsKept()).contains(new BigDecimal("0.80"));
        assertThat(poor.requirements().get(1).standing()).isEqualTo(Standing.BELOW_MINIMUM);
    }

    /** Trap 22: where the ratio goes is worked out, never taken for granted. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theSignRuleHoldsExactly(long seed) {
        Random random = new Random(seed);
        BigDecimal weighted = BigDecimal.valueOf(1 + random.nextInt(1_000_000), 2);
        BigDecimal capital = BigDecimal.valueOf(random.nextInt(1_000_000) - 100_000L, 2);
        BigDecimal weight = BigDecimal.valueOf(1 + random.nextInt(1_250), 2);
        BigDecimal loss = weighted.divide(weight, 2, RoundingMode.DOWN).multiply(new BigDecimal("0.5"));
        WriteDownEffect effect = WriteDownEffect.of(capital, weighted, weight, loss, new BigDecimal("0.08"), false);
        int aboveTurn = capital.multiply(weight).compareTo(weighted);
        Direction expected =
                loss.signum() == 0 || aboveTurn == 0 ? Direction.FLAT : aboveTurn > 0 ? Direction.UP : Direction.DOWN;
        assertThat(effect.direction()).contains(expected);
        Side before = effect.before();
        BigDecimal target = effect.target();
        before.capacity(target, weight).ifPresent(room -> {
            BigDecimal invested = weighted.add(weight.multiply(room));
            assertThat(capital.subtract(target.multiply(invested)).abs())
                    .as("at its capacity it stands at its target")
                    .isLessThan(new BigDecimal("0.01"));
        });
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200);
    }

    @Test
    void realFilingsGiveTheirPublishedRatios() throws IOException {
        assumeThat(FILINGS).exists();
        List<String> rows = Files.readAllLines(FILINGS);
        assertThat(rows).hasSize(17);
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            BigDecimal asked = new BigDecimal(cells[6]).movePointLeft(2);
            Money required = usd(cells[7] + ".00");
            Money exposure = Money.rounded(
                    required.amount().divide(asked, 2, RoundingMode.HALF_UP),
                    required.currency(),
                    RoundingMode.HALF_UP);
            CapitalRequirement filed = new CapitalRequirement(
                    RequiredRatio.valueOf(cells[4]), usd(cells[5] + ".00"), exposure, asked, asked);
            assertThat(filed.ratio().orElseThrow().movePointRight(2))
                    .as(row)
                    .isCloseTo(new BigDecimal(cells[8]), org.assertj.core.data.Offset.offset(new BigDecimal("0.005")));
            assertThat(filed.required()).isEqualTo(required);
            assertThat(filed.standing()).isEqualTo(Standing.MET);
        }
    }
}
