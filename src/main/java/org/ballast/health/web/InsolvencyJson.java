package org.ballast.health.web;

import java.time.Instant;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.health.domain.BalanceSheetTest;
import org.ballast.health.domain.CashFlowTest;
import org.ballast.health.domain.DueBucket;
import org.ballast.health.domain.Health;
import org.ballast.health.domain.HeldAtMarket;
import org.ballast.health.domain.Insolvency;
import org.ballast.health.domain.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The tests of insolvency of a book at the end of a day.
 *
 * @param alert whether any of them fails; an alert is no legal opinion
 * @param reasons why, the gravest first
 * @param beyondLots what the accounts of digital assets carry beyond their lots; where it is not zero, the test at fair value is
 *     not known exactly
 */
@Schema(name = "Insolvency")
public record InsolvencyJson(
        String entity,
        String book,
        String currency,
        String asOf,
        @Nullable String lastEntry,
        boolean alert,
        List<String> reasons,
        BalanceSheet atBook,
        BalanceSheet atFairValue,
        CashFlow cashFlow,
        List<Holding> holdings,
        String beyondLots) {

    /** Assets against liabilities. */
    @Schema(name = "BalanceSheetTest")
    public record BalanceSheet(
            String assets,
            String liabilities,
            String surplus,
            String temporaryEquity,
            @Schema(implementation = Outcome.class) String outcome) {

        static BalanceSheet of(BalanceSheetTest test) {
            return new BalanceSheet(
                    text(test.assets()),
                    text(test.liabilities()),
                    text(test.surplus()),
                    text(test.temporaryEquity()),
                    test.outcome().name());
        }
    }

    /**
     * Cash against what falls due.
     *
     * @param overdueIn what should have come in already, which is not counted
     * @param pledgedLoans what of the loans comes from the register of pledged loans
     * @param loansWithoutRate pledged loans that fall due within a year and that no rate translates: nothing passes without them
     */
    @Schema(name = "CashFlowTest")
    public record CashFlow(
            String opening,
            List<Bucket> buckets,
            String overdueIn,
            String pledgedLoans,
            List<String> loansWithoutRate,
            @Schema(implementation = Outcome.class) String outcome) {

        static CashFlow of(CashFlowTest test) {
            return new CashFlow(
                    text(test.opening()),
                    test.buckets().stream().map(Bucket::of).toList(),
                    text(test.overdueIn()),
                    text(test.pledgedLoans()),
                    test.unknown(),
                    test.outcome().name());
        }
    }

    /** What falls due in a stretch of days. */
    @Schema(name = "CashFlowBucket")
    public record Bucket(
            @Schema(implementation = DueBucket.class) String bucket,
            String inflow,
            String outflow,
            String payables,
            String loans,
            String withdrawals,
            String cumulativeLiquidity,
            boolean shortfall) {

        static Bucket of(CashFlowTest.Bucket bucket) {
            return new Bucket(
                    bucket.days().name(),
                    text(bucket.in()),
                    text(bucket.out()),
                    text(bucket.payables()),
                    text(bucket.loans()),
                    text(bucket.withdrawals()),
                    text(bucket.cumulative()),
                    bucket.isShort());
        }
    }

    /**
     * A digital asset at book and at its market.
     *
     * @param price null where none is known: then it counts at what it is carried at
     * @param stale whether it is a day old or more
     */
    @Schema(name = "HoldingAtMarket")
    public record Holding(
            String asset,
            String units,
            String carrying,
            @Nullable String market,
            @Nullable String price,
            @Nullable Instant pricedAt,
            boolean stale,
            String worth) {

        static Holding of(HeldAtMarket held) {
            HeldAtMarket.@Nullable Market market = held.market().orElse(null);
            return new Holding(
                    held.asset(),
                    held.units().units().toPlainString(),
                    text(held.carrying()),
                    market == null ? null : market.code(),
                    market == null ? null : market.close().perUnit().toPlainString(),
                    market == null ? null : market.closedAt(),
                    held.isStale(),
                    text(held.worth()));
        }
    }

    static InsolvencyJson of(Health health) {
        Insolvency tests = health.insolvency();
        return new InsolvencyJson(
                health.entity(),
                health.book(),
                health.figures().currency().getCurrencyCode(),
                health.figures().day().toString(),
                health.position().map(SolvencyJson::number).orElse(null),
                tests.isAlert(),
                tests.reasons().stream().map(Insolvency.Reason::name).toList(),
                BalanceSheet.of(tests.atBook()),
                BalanceSheet.of(tests.atFairValue()),
                CashFlow.of(tests.cashFlow()),
                tests.held().stream().map(Holding::of).toList(),
                text(tests.beyondLots()));
    }

    static String text(Money money) {
        return money.amount().toPlainString();
    }
}
