package org.ballast.health.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * Whether cash and what comes in pays what falls due, bucket by bucket (accounting.md §8): cumulative liquidity below zero in any
 * bucket up to a year fails.
 *
 * <p>Example: cash of 200; in and out 120 and 150, 90 and 180, 200 and 160 leave 170, 80 and 120: passed.
 *
 * @param opening cash at the end of the reporting date
 * @param buckets every one, in order
 * @param overdueIn what should have come in already: not counted, as nobody knows whether it will
 * @param isAsked whether anything is recorded at all: without due dates nothing is tested
 * @param pledgedLoans what of the loans comes from the register of pledged loans
 * @param unknown pledged loans that fall due within the test and that no rate translates: without them nothing passes
 */
public record CashFlowTest(
        Money opening,
        List<Bucket> buckets,
        Money overdueIn,
        boolean isAsked,
        Money pledgedLoans,
        List<String> unknown) {

    /**
     * One bucket.
     *
     * @param cumulative opening cash with all that comes and goes up to its end
     */
    public record Bucket(DueBucket days, Money in, Money payables, Money loans, Money withdrawals, Money cumulative) {

        public Money out() {
            return payables.plus(loans).plus(withdrawals);
        }

        public boolean isShort() {
            return days.isTested() && cumulative.isNegative();
        }
    }

    public CashFlowTest {
        buckets = List.copyOf(buckets);
        unknown = List.copyOf(unknown);
    }

    /** From what is due in the currency of the cash. */
    public static CashFlowTest of(LocalDate asOf, Money opening, MaturityTable due) {
        CashFlowTest of = of(asOf, opening, due.items(opening.currency()));
        List<String> unknown = due.unknownUpTo(DueBucket.lastTested(asOf));
        return new CashFlowTest(
                opening,
                of.buckets,
                of.overdueIn,
                of.isAsked || !unknown.isEmpty(),
                due.ofLoans(opening.currency()),
                unknown);
    }

    /** From what is due: overdue payments are due at once, overdue receipts do not count. */
    public static CashFlowTest of(LocalDate asOf, Money opening, List<DueItem> items) {
        Currency currency = opening.currency();
        List<DueItem> counted = items.stream()
                .filter(item -> !item.kind().comesIn() || !item.dueOn().isBefore(asOf))
                .toList();
        List<Bucket> buckets = new ArrayList<>();
        Money cumulative = opening;
        for (DueBucket days : DueBucket.values()) {
            List<DueItem> due = counted.stream()
                    .filter(item -> DueBucket.of(asOf, item.dueOn()) == days)
                    .toList();
            Money in = sum(due, DueKind.RECEIVABLE, currency);
            Money payables = sum(due, DueKind.PAYABLE, currency);
            Money loans = sum(due, DueKind.LOAN, currency);
            Money withdrawals = sum(due, DueKind.WITHDRAWAL, currency);
            cumulative = cumulative.plus(in).minus(payables).minus(loans).minus(withdrawals);
            buckets.add(new Bucket(days, in, payables, loans, withdrawals, cumulative));
        }
        Money overdueIn =
                sum(items.stream().filter(item -> !counted.contains(item)).toList(), DueKind.RECEIVABLE, currency);
        return new CashFlowTest(opening, buckets, overdueIn, !items.isEmpty(), Money.zero(currency), List.of());
    }

    private static Money sum(List<DueItem> due, DueKind kind, Currency currency) {
        return Money.sum(
                due.stream()
                        .filter(item -> item.kind() == kind)
                        .map(DueItem::amount)
                        .toList(),
                currency);
    }

    /** The first bucket in which cash does not last; empty where it does. */
    public Optional<Bucket> firstShort() {
        return buckets.stream().filter(Bucket::isShort).findFirst();
    }

    public Outcome outcome() {
        if (!isAsked) {
            return Outcome.NOT_TESTED;
        }
        if (firstShort().isPresent()) {
            return Outcome.FAIL;
        }
        return unknown.isEmpty() ? Outcome.PASS : Outcome.NOT_TESTED;
    }

    /** What customers can ask for within 30 days, overdue requests included. */
    public Money withdrawals30Days() {
        return Money.sum(
                buckets.stream()
                        .filter(bucket -> bucket.days().compareTo(DueBucket.DAYS_8_30) <= 0)
                        .map(Bucket::withdrawals)
                        .toList(),
                opening.currency());
    }

    /** All loans with a due date, whenever it is. */
    public Money loans() {
        return Money.sum(buckets.stream().map(Bucket::loans).toList(), opening.currency());
    }
}
