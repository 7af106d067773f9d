package org.ballast.hedging.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.holdings.domain.AssetUnderFalls;
import org.ballast.trading.domain.DeltaExposure;
import org.ballast.trading.domain.HedgedFall;

/**
 * The spot of an asset in a book beside what is hedged of it.
 *
 * @param spot under {@link #FALLS}, in that order
 * @param left positions that could not be counted, each with its reason
 */
public record HedgedAsset(AssetUnderFalls spot, Hedge today, List<LeftOut> left) {

    /** 5 to 60 %, and 0 to begin with. */
    public static final List<BigDecimal> FALLS = IntStream.rangeClosed(0, 12)
            .mapToObj(five -> BigDecimal.valueOf(5L * five, 2))
            .toList();

    private static final BigDecimal NO_FUTURES = BigDecimal.ZERO;

    /** A position that the sum leaves out. */
    public record LeftOut(String account, String instrument, Reason reason) {

        /** Why it cannot be counted. */
        public enum Reason {
            /** No mark says where its underlying stands. */
            NO_MARK,
            /** Neither its mark nor its price tells a volatility. */
            NO_VOLATILITY,
            /** Its mark is older than a mark may be. */
            STALE,
            /** It has expired, and nobody said at what. */
            EXPIRED
        }
    }

    public HedgedAsset {
        left = List.copyOf(left);
    }

    public DeltaExposure unhedged() {
        return new DeltaExposure(units(), List.of(), NO_FUTURES);
    }

    public DeltaExposure exposure() {
        return today.exposure(units());
    }

    /** With a hedge that is tried out beside today's. */
    public DeltaExposure exposure(Hedge tried) {
        return today.and(tried).exposure(units());
    }

    /** What each fall would write down, with what stands against it; none where no price is known. */
    public List<FallUnderHedge> under(Hedge tried) {
        return spot.market().stream()
                .flatMap(market -> IntStream.range(0, spot.writeDowns().size()).mapToObj(index -> {
                    BigDecimal fall = FALLS.get(index);
                    return new FallUnderHedge(
                            fall,
                            market.after(fall),
                            new HedgedFall(units(), market.close(), fall, BigDecimal.ZERO).lossUnhedged(),
                            spot.writeDowns().get(index),
                            today.resultAfter(fall, market.close()),
                            tried.resultAfter(fall, market.close()));
                }))
                .toList();
    }

    /** The row of one fall; empty where it is none of {@link #FALLS} or no price is known. */
    public Optional<FallUnderHedge> under(Hedge tried, BigDecimal fall) {
        return under(tried).stream()
                .filter(row -> row.fall().compareTo(fall) == 0)
                .findFirst();
    }

    private BigDecimal units() {
        return spot.units().units();
    }
}
