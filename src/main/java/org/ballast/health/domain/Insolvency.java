package org.ballast.health.domain;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;

/**
 * The tests of insolvency of a book on a day, and what they alert of. An alert is no legal opinion.
 *
 * @param held digital assets at their market, for the test at fair value
 * @param beyondLots see {@link #beyondLots(HealthFigures, Money)}
 */
public record Insolvency(
        BalanceSheetTest atBook,
        BalanceSheetTest atFairValue,
        CashFlowTest cashFlow,
        List<HeldAtMarket> held,
        Money beyondLots) {

    public Insolvency {
        held = List.copyOf(held);
    }

    public static Insolvency of(HealthFigures figures, List<HeldAtMarket> held, CashFlowTest cashFlow) {
        Money assets = figures.of(Figure.TOTAL_ASSETS);
        Money liabilities = figures.of(Figure.TOTAL_LIABILITIES);
        Money temporary = figures.of(Figure.TEMPORARY_EQUITY);
        return new Insolvency(
                new BalanceSheetTest(BalanceSheetTest.Basis.BOOK, assets, liabilities, temporary),
                new BalanceSheetTest(
                        BalanceSheetTest.Basis.FAIR_VALUE,
                        assets.plus(uplift(held, figures.currency())),
                        liabilities,
                        temporary),
                cashFlow,
                held,
                beyondLots(
                        figures,
                        Money.sum(held.stream().map(HeldAtMarket::carrying).toList(), figures.currency())));
    }

    /**
     * What the accounts of digital assets carry that is in no lot: no price of it is known, so that it counts at book everywhere.
     * Below zero where lots carry more than all accounts on which they may stand, stablecoins and own tokens included.
     *
     * @param ofLots what all lots carry
     */
    public static Money beyondLots(HealthFigures figures, Money ofLots) {
        Money more = figures.of(Figure.DIGITAL_ASSETS)
                .plus(figures.of(Figure.DIGITAL_ASSETS_LENT))
                .minus(ofLots);
        if (!more.isNegative()) {
            return more;
        }
        Money elsewhere = figures.of(Figure.STABLECOINS).plus(figures.of(Figure.NEVER_LIQUID));
        Money less = more.plus(elsewhere);
        return less.isNegative() ? less : Money.zero(figures.currency());
    }

    private static Money uplift(List<HeldAtMarket> held, Currency currency) {
        return Money.sum(held.stream().map(HeldAtMarket::uplift).toList(), currency);
    }

    /** What the market gives above what the books carry; below zero where it gives less. */
    public Money uplift() {
        return atFairValue.assets().minus(atBook.assets());
    }

    /** Why there is an alert, the gravest first; empty where there is none. */
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        if (atBook.outcome() == Outcome.FAIL) {
            reasons.add(Reason.LIABILITIES_ABOVE_ASSETS_AT_BOOK);
        }
        if (atFairValue.outcome() == Outcome.FAIL) {
            reasons.add(Reason.LIABILITIES_ABOVE_ASSETS_AT_FAIR_VALUE);
        }
        if (cashFlow.outcome() == Outcome.FAIL) {
            reasons.add(Reason.CASH_DOES_NOT_LAST);
        }
        return reasons;
    }

    public boolean isAlert() {
        return !reasons().isEmpty();
    }

    /** Assets that count at what they are carried at, as no price of them is known. */
    public List<HeldAtMarket> withoutPrice() {
        return held.stream().filter(asset -> asset.market().isEmpty()).toList();
    }

    /** Assets that count at a close which is too old: the test at fair value is not known as of the day. */
    public List<HeldAtMarket> stale() {
        return held.stream().filter(HeldAtMarket::isStale).toList();
    }

    /** Why there is an alert. */
    public enum Reason {
        LIABILITIES_ABOVE_ASSETS_AT_BOOK,
        LIABILITIES_ABOVE_ASSETS_AT_FAIR_VALUE,
        CASH_DOES_NOT_LAST
    }
}
