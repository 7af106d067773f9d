package org.ballast.stress.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * By how much each asset falls, as a part of its last close.
 *
 * @param byAsset from 0 to less than 1, by symbol
 * @param others of the assets that are not named
 */
public record Falls(Map<String, BigDecimal> byAsset, BigDecimal others) {

    /** No price falls further than to a millionth of itself. */
    public static final BigDecimal LARGEST = new BigDecimal("0.999999");

    /**
     * @throws IllegalArgumentException if a fall is below zero or takes more than {@link #LARGEST}
     */
    public Falls {
        byAsset = Map.copyOf(new TreeMap<>(byAsset));
        byAsset.values().forEach(Falls::requireAFall);
        requireAFall(others);
    }

    /** The same part of every price. */
    public static Falls ofAll(BigDecimal fall) {
        return new Falls(Map.of(), fall);
    }

    public BigDecimal of(String asset) {
        return byAsset.getOrDefault(asset, others);
    }

    private static void requireAFall(BigDecimal fall) {
        if (fall.signum() < 0 || fall.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("a fall is from 0 to " + LARGEST + ": " + fall);
        }
    }
}
