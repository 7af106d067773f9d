package org.ballast.statements.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.prices.domain.LatestTicks;

/**
 * What the balance sheet would be at the latest prices: indicative, unaudited, and never posted (accounting.md §11).
 *
 * <p>Example: 13.75 BTC at 60,000 and 100 ETH at 2,500, cash 767,095.35, liabilities 330,923.50: digital assets 1,075,000.00,
 * equity 1,511,171.85, solvency ratio 5.566529.
 *
 * @param digitalAssets sum of the rounded values of the assets
 * @param totalAssets with everything else that is held
 * @param equity assets less liabilities; below zero, the sheet is insolvent
 * @param solvencyRatio assets by liabilities, six decimals, half up; empty without liabilities
 * @param unpriced assets that are held and have no price: their value is not in any sum
 */
public record IndicativeSheet(
        Money digitalAssets,
        Money totalAssets,
        Money equity,
        Optional<BigDecimal> solvencyRatio,
        List<String> unpriced) {

    private static final int DECIMALS_OF_RATIO = 6;

    public IndicativeSheet {
        unpriced = List.copyOf(unpriced);
    }

    /**
     * @param held units by asset
     * @param otherAssets cash and whatever the prices do not move
     * @throws IllegalArgumentException if a price is in another currency than the sheet
     */
    public static IndicativeSheet of(
            Map<String, Quantity> held, LatestTicks prices, Money otherAssets, Money liabilities) {
        Currency currency = otherAssets.currency();
        List<Money> values = held.entrySet().stream()
                .flatMap(holding -> prices.price(holding.getKey()).stream()
                        .map(price -> holding.getValue().at(price, RoundingMode.HALF_UP)))
                .toList();
        Money digital = Money.sum(values, currency);
        Money total = digital.plus(otherAssets);
        return new IndicativeSheet(
                digital,
                total,
                total.minus(liabilities),
                ratio(total, liabilities),
                held.keySet().stream()
                        .filter(asset -> prices.price(asset).isEmpty())
                        .sorted()
                        .toList());
    }

    /** Assets by liabilities, six decimals, half up; empty without liabilities. */
    public static Optional<BigDecimal> ratio(Money assets, Money liabilities) {
        return liabilities.isZero()
                ? Optional.empty()
                : Optional.of(assets.amount().divide(liabilities.amount(), DECIMALS_OF_RATIO, RoundingMode.HALF_UP));
    }
}
