package org.ballast.stress.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Falls of the market that RISK keeps by name. Of a name the latest version counts, unless it withdraws it.
 *
 * @param version from 1
 * @param falls of the assets that are named, parts of the price
 * @param others of all others; nothing where one leads
 * @param leads the asset that those not named follow by the beta of their closes; it is named itself
 * @param withdrawn whether the name counts no more
 */
public record StressScenario(
        long id,
        long entityId,
        String name,
        int version,
        Map<String, BigDecimal> falls,
        BigDecimal others,
        Optional<String> leads,
        boolean withdrawn,
        String reason,
        String keptBy,
        Instant keptAt) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_SYMBOL = 32;
    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 2_000;

    public StressScenario {
        TreeMap<String, BigDecimal> plain = new TreeMap<>();
        falls.forEach((asset, fall) -> plain.put(asset, fall.stripTrailingZeros()));
        falls = Map.copyOf(plain);
        others = others.stripTrailingZeros();
    }

    /** Whether another one says the same of the market. */
    public boolean saysTheSameAs(StressScenario other) {
        return falls.equals(other.falls)
                && others.equals(other.others)
                && leads.equals(other.leads)
                && withdrawn == other.withdrawn;
    }

    /** The fall of the asset that leads. */
    public Optional<BigDecimal> leadingFall() {
        return leads.map(asset -> falls.getOrDefault(asset, BigDecimal.ZERO));
    }

    /** As it is typed: {@code BTC=0.3,ETH=0.5}. */
    public String fallsText() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(falls)
                .forEach((asset, fall) -> text.append(text.isEmpty() ? "" : ",")
                        .append(asset)
                        .append('=')
                        .append(fall.toPlainString()));
        return text.toString();
    }
}
