package org.ballast.health.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;

/**
 * What can be sold within 30 days of what is carried, as a share: of cash all, of stablecoins 0.98 and of digital assets 0.50
 * (accounting.md §8), unless a company has its own.
 *
 * @param ofAsset of single digital assets, by symbol: zero of own tokens
 */
public record LiquidShares(BigDecimal stablecoins, BigDecimal digitalAssets, Map<String, BigDecimal> ofAsset) {

    public static final LiquidShares USUAL = new LiquidShares(new BigDecimal("0.98"), new BigDecimal("0.50"), Map.of());

    public LiquidShares {
        ofAsset = Map.copyOf(ofAsset);
    }

    /**
     * What could be sold, each asset rounded half up.
     *
     * <p>Example: cash 200.00, stablecoins 150.00 and digital assets 1,000.00 are 847.00.
     *
     * @param held digital assets by lot; what the books carry beyond them counts at the share of all
     */
    public Money liquid(HealthFigures figures, List<HeldAtMarket> held) {
        Money liquid = figures.of(Figure.CASH).plus(part(figures.of(Figure.STABLECOINS), stablecoins));
        Money rest = figures.of(Figure.DIGITAL_ASSETS);
        for (HeldAtMarket asset : held) {
            BigDecimal share = ofAsset.get(asset.asset());
            if (share != null) {
                rest = rest.minus(asset.carrying());
                liquid = liquid.plus(part(asset.carrying(), share));
            }
        }
        return liquid.plus(part(rest, digitalAssets));
    }

    private static Money part(Money amount, BigDecimal share) {
        return Money.rounded(amount.amount().multiply(share), amount.currency(), RoundingMode.HALF_UP);
    }
}
