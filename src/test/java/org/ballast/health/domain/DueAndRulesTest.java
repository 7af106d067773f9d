package org.ballast.health.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.approvals.domain.CaseStatus;
import org.junit.jupiter.api.Test;

/** Due dates fall in their buckets, and of rules the latest counts. */
class DueAndRulesTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Test
    void eachDayFallsInItsBucketAndWhatIsOverdueIsDueAtOnce() {
        CashFlowTest test = CashFlowTest.of(
                DAY,
                usd("100.00"),
                List.of(
                        due("overdue", DueKind.PAYABLE, -3, "1.00"),
                        due("today", DueKind.PAYABLE, 0, "2.00"),
                        due("seventh", DueKind.LOAN, 7, "3.00"),
                        due("eighth", DueKind.WITHDRAWAL, 8, "4.00"),
                        due("thirtieth", DueKind.WITHDRAWAL, 30, "5.00"),
                        due("later", DueKind.WITHDRAWAL, 31, "6.00"),
                        due("year", DueKind.PAYABLE, 365, "7.00"),
                        due("after", DueKind.LOAN, 366, "900.00"),
                        due("hoped", DueKind.RECEIVABLE, -1, "50.00")));
        assertThat(test.buckets().stream().map(CashFlowTest.Bucket::out))
                .containsExactly(usd("6.00"), usd("9.00"), usd("6.00"), usd("7.00"), usd("900.00"));
        assertThat(test.overdueIn()).isEqualTo(usd("50.00"));
        assertThat(test.withdrawals30Days()).isEqualTo(usd("9.00"));
        assertThat(test.loans()).isEqualTo(usd("903.00"));
        assertThat(test.outcome())
                .as("what is due after a year is no part of the test")
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void withoutDueDatesNothingIsTestedAndAShortBucketFails() {
        assertThat(CashFlowTest.of(DAY, usd("0.00"), List.of()).outcome()).isEqualTo(Outcome.NOT_TESTED);
        CashFlowTest failed = CashFlowTest.of(
                DAY,
                usd("10.00"),
                List.of(due("now", DueKind.PAYABLE, 1, "10.01"), due("saved", DueKind.RECEIVABLE, 8, "100.00")));
        assertThat(failed.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(failed.firstShort().orElseThrow().days()).isEqualTo(DueBucket.DAYS_0_7);
    }

    @Test
    void ofRulesInOnesPlaceTheLatestFirstDayCountsAndOneThatEndedCountsNoMore() {
        Rule first = covenant(1, "1.10", DAY.minusDays(10), Optional.empty());
        Rule second = covenant(2, "1.20", DAY, Optional.empty());
        Rule last = covenant(3, "1.20", DAY.plusDays(5), Optional.of(DAY.plusDays(9)));
        List<Rule> all = List.of(last, first, second);
        assertThat(RulesInForce.on(DAY.minusDays(11), all).bounds()).isEmpty();
        assertThat(RulesInForce.on(DAY.minusDays(1), all).bounds()).containsExactly(first);
        assertThat(RulesInForce.on(DAY, all).bounds()).containsExactly(second);
        assertThat(RulesInForce.on(DAY.plusDays(9), all).bounds()).containsExactly(last);
        assertThat(RulesInForce.on(DAY.plusDays(10), all).bounds()).isEmpty();
    }

    @Test
    void aCovenantHasHeadroomIsNearWithinATenthAndBreached() {
        Rule covenant = covenant(1, "1.20", DAY, Optional.empty());
        assertThat(kept(covenant, "1.20")).isEqualTo(Kept.Standing.NEAR);
        assertThat(kept(covenant, "1.32")).isEqualTo(Kept.Standing.KEPT);
        assertThat(kept(covenant, "1.199999")).isEqualTo(Kept.Standing.BREACHED);
        assertThat(kept(covenant, "1.1999999")).as("shown as 1.200000").isEqualTo(Kept.Standing.BREACHED);
        assertThat(beside(covenant, "1.1999999").headroom()).contains(new BigDecimal("-0.000001"));
        Measured gone = new Measured(
                Measure.LEVERAGE,
                Measured.Standing.NOT_MEANINGFUL,
                Optional.empty(),
                Optional.empty(),
                Band.RED,
                Optional.empty());
        assertThat(new Kept(covenant, gone).standing()).isEqualTo(Kept.Standing.BREACHED);
    }

    @Test
    void ownTokensAreNothingInWhatCanBeSold() {
        RulesInForce own = new RulesInForce(List.of(share("OWN", "0"), share(Rule.STABLECOINS, "1")));
        HealthFigures figures = HealthVectorTest.inputs().figures();
        HeldAtMarket held = new HeldAtMarket(1, "OWN", new Quantity(BigDecimal.TEN), usd("400.00"), Optional.empty());
        assertThat(own.shares().liquid(figures, List.of(held))).isEqualTo(usd("650.00"));
        assertThat(LiquidShares.USUAL.liquid(figures, List.of(held))).isEqualTo(usd("847.00"));
    }

    private static Kept.Standing kept(Rule covenant, String value) {
        return beside(covenant, value).standing();
    }

    private static Kept beside(Rule covenant, String value) {
        return new Kept(
                covenant,
                new Measured(
                        Measure.SOLVENCY,
                        Measured.Standing.VALUE,
                        Optional.of(new BigDecimal(value).setScale(6, RoundingMode.HALF_UP)),
                        Optional.of(new BigDecimal(value)),
                        Band.GREEN,
                        Optional.empty()));
    }

    private static Rule covenant(long id, String bound, LocalDate from, Optional<LocalDate> to) {
        return rule(id, RuleKind.COVENANT, Optional.of(Measure.SOLVENCY), Optional.empty(), bound, from, to);
    }

    private static Rule share(String of, String share) {
        return rule(9, RuleKind.SHARE, Optional.empty(), Optional.of(of), share, DAY, Optional.empty());
    }

    private static Rule rule(
            long id,
            RuleKind kind,
            Optional<Measure> measure,
            Optional<String> share,
            String bound,
            LocalDate from,
            Optional<LocalDate> to) {
        return new Rule(
                id,
                1,
                kind,
                measure,
                share,
                kind == RuleKind.SHARE ? "" : "Loan of the bank",
                new BigDecimal(bound),
                Optional.empty(),
                from,
                to,
                "Loan agreement, 5.2",
                "risk",
                Instant.EPOCH,
                id,
                CaseStatus.POSTED);
    }

    private static DueItem due(String reference, DueKind kind, int days, String amount) {
        return new DueItem(reference, kind, DAY.plusDays(days), usd(amount), "");
    }

    private static Money usd(String amount) {
        return Money.of(amount, USD);
    }
}
