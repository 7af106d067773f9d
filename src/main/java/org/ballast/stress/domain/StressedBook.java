package org.ballast.stress.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.holdings.domain.LotsWrittenDown;
import org.ballast.stress.domain.StressView.Basis;

/**
 * The balance sheet of a book as falls find it.
 *
 * @param totalAssets as the book says
 * @param totalLiabilities without temporary equity
 * @param temporaryEquity between liabilities and equity
 * @param beyondLots what accounts of digital assets carry that no lot does and no fall reaches; below zero the other way round
 * @param assets every one of which units are held or positions are open, by symbol
 * @param taxRate as 0.25; zero where none is kept
 */
public record StressedBook(
        Money totalAssets,
        Money totalLiabilities,
        Money temporaryEquity,
        Money beyondLots,
        List<StressedAsset> assets,
        BigDecimal taxRate) {

    public StressedBook {
        assets = List.copyOf(assets);
    }

    /** Without temporary equity and with no digital asset beyond lots. */
    public StressedBook(Money totalAssets, Money totalLiabilities, List<StressedAsset> assets, BigDecimal taxRate) {
        this(
                totalAssets,
                totalLiabilities,
                Money.zero(totalAssets.currency()),
                Money.zero(totalAssets.currency()),
                assets,
                taxRate);
    }

    /** Without temporary equity. */
    public Money equity() {
        return totalAssets.minus(totalLiabilities).minus(temporaryEquity);
    }

    /** Whether a fall reaches every digital asset of the book. */
    public boolean isKnown() {
        return unpriced().isEmpty() && beyondLots.isZero();
    }

    /** What the digital assets carry in the book. */
    public Money carrying() {
        return Money.sum(assets.stream().map(StressedAsset::carrying).toList(), currency());
    }

    /** What they are worth at their last closes; those without one count with what they carry. */
    public Money marketValue() {
        return Money.sum(
                assets.stream().map(asset -> asset.valueAfter(BigDecimal.ZERO)).toList(), currency());
    }

    /** Symbols of held assets that no fall reaches, as no policy or no price of them is known. */
    public List<String> unpriced() {
        return assets.stream()
                .filter(asset -> asset.lots().isEmpty() && !asset.units().isZero())
                .map(StressedAsset::asset)
                .toList();
    }

    /** What falls leave. Each asset is rounded for itself, tax once on the whole. */
    public StressOutcome after(Falls falls, StressView view) {
        long lots = 0;
        Money change = Money.zero(currency());
        Money writeDown = change;
        Money hedge = change;
        for (StressedAsset asset : assets) {
            BigDecimal fall = asset.fallIn(falls);
            if (view.basis() == Basis.BOOK) {
                LotsWrittenDown down = asset.writtenDownAfter(fall);
                lots += down.lots();
                writeDown = writeDown.plus(down.net());
                change = change.minus(down.net());
            } else {
                Money value = asset.valueAfter(fall);
                writeDown = writeDown.plus(asset.valueAfter(BigDecimal.ZERO).minus(value));
                change = change.plus(value.minus(asset.carrying()));
            }
            hedge = view.hedged() ? hedge.plus(asset.hedgeAfter(fall)) : hedge;
        }
        Money result = change.plus(hedge);
        Money tax = view.afterTax() ? taxOn(result.negated()) : Money.zero(currency());
        return new StressOutcome(
                lots,
                writeDown,
                hedge,
                tax,
                carrying().plus(change),
                totalAssets.plus(result).plus(tax),
                totalLiabilities,
                temporaryEquity);
    }

    /** Equity after the same fall of every price, of nothing rounded: what reverse stress looks for the end of. */
    public BigDecimal equityAfter(BigDecimal fall, StressView view) {
        BigDecimal result =
                assets.stream().map(asset -> asset.unroundedAfter(fall, view)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal kept = view.afterTax() ? BigDecimal.ONE.subtract(taxRate) : BigDecimal.ONE;
        return equity().amount().add(result.multiply(kept));
    }

    /** The fall of every price that leaves no equity, see {@link FirstFall}. */
    public Optional<BigDecimal> fallToZeroEquity(StressView view) {
        return FirstFall.of(fall -> equityAfter(fall, view));
    }

    /** What tax bears of a loss, half up; below zero of a gain. */
    public Money taxOn(Money loss) {
        return Money.rounded(loss.amount().multiply(taxRate), currency(), RoundingMode.HALF_UP);
    }

    public Currency currency() {
        return totalAssets.currency();
    }
}
