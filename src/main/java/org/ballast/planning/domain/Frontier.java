package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * Mixes of the digital assets of a book by mean and variance (accounting.md §10.1): of each expected return the least risk, beside
 * what is held today.
 *
 * @param from first day whose closes count; {@code days} is how many returns of each asset there are
 * @param assets whose weights come to one, by symbol
 * @param leftOut assets with too few closes, by symbol
 * @param points from the least risk to the most return; empty where nothing is within the bounds
 * @param today empty where nothing of the assets is held
 * @param best utility as large as possible; empty where it cannot be proved
 * @param bestRatio most return for each unit of risk; empty likewise
 */
public record Frontier(
        LocalDate asOf,
        LocalDate from,
        int days,
        List<Asset> assets,
        List<String> leftOut,
        BigDecimal riskAversion,
        List<FrontierPoint> points,
        Optional<FrontierPoint> today,
        Optional<FrontierPoint> best,
        Optional<FrontierPoint> bestRatio) {

    private static final int DECIMALS = 6;

    /**
     * An asset of it.
     *
     * @param worth of what is held, at its last close
     * @param mean that counts: what was said, or that of the past
     * @param deviation of the past, of a year
     */
    public record Asset(String symbol, Money worth, BigDecimal mean, BigDecimal deviation) {}

    public Frontier {
        assets = List.copyOf(assets);
        leftOut = List.copyOf(leftOut);
        points = List.copyOf(points);
    }

    /** The point with the least risk of all. */
    public Optional<FrontierPoint> safest() {
        return points.stream().findFirst();
    }

    /** Weights of today, six decimals, half up; empty where nothing is worth anything. */
    public static Optional<List<BigDecimal>> weights(List<Asset> assets) {
        BigDecimal all = assets.stream().map(asset -> asset.worth().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.signum() <= 0
                ? Optional.empty()
                : Optional.of(assets.stream()
                        .map(asset -> asset.worth().amount().divide(all, DECIMALS, RoundingMode.HALF_UP))
                        .toList());
    }
}
