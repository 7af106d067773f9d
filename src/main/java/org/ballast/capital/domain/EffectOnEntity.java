package org.ballast.capital.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.capital.domain.WriteDownEffect.Side;

/**
 * The capital that a write-down of named assets leaves, worked out anew with its weights, its limit and the profit that was not
 * verified: of capital rules where there are some, otherwise of equity and total assets, of which each unit weighs one.
 *
 * @param position by the rules that hold the entity; empty where none do
 */
public record EffectOnEntity(EquityOfBook book, Optional<CapitalPosition> position, BigDecimal taxRate) {

    /** Weight of whatever an entity without capital rules holds. */
    public static final BigDecimal WEIGHT_OF_ASSETS = BigDecimal.ONE;

    /** Before anything is written down. */
    public Side before() {
        return position.map(EffectOnEntity::side)
                .orElseGet(() ->
                        new Side(book.equity().amount(), book.totalAssets().amount()));
    }

    /**
     * After assets are written down.
     *
     * @param byAsset what carrying amounts fall by, by symbol; below zero what is written up
     * @param inEquity what of it is no income of the year, before tax
     */
    public Side after(Map<String, Money> byAsset, Money inEquity) {
        Money written = written(byAsset.values());
        Money loss = afterTax(written);
        Money earlier = afterTax(inEquity);
        return position.map(each -> side(each.after(byAsset, loss, earlier))).orElseGet(() -> {
            EquityOfBook left = book.after(loss, earlier, written);
            return new Side(left.equity().amount(), left.totalAssets().amount());
        });
    }

    public Money written(Collection<Money> amounts) {
        return Money.sum(amounts, book.result().currency());
    }

    /** What equity loses of an amount before tax, half up. */
    public Money afterTax(Money written) {
        return Money.rounded(
                written.amount().multiply(BigDecimal.ONE.subtract(taxRate)), written.currency(), RoundingMode.HALF_UP);
    }

    /** Both sides, the ratio and what is left to invest at a target. */
    public WriteDownEffect effect(Map<String, Money> byAsset, Money inEquity, BigDecimal target, BigDecimal weight) {
        Side before = before();
        Side after = after(byAsset, inEquity);
        return new WriteDownEffect(before, after, before.capital().subtract(after.capital()), target, weight);
    }

    private static Side side(CapitalPosition position) {
        return new Side(position.cet1().amount(), position.riskWeighted().amount());
    }
}
