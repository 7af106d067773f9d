package org.ballast.capital.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The group of an asset under a jurisdiction from a day on, with what speaks for it.
 *
 * @param asset symbol
 * @param weight of Group 1, as 2.5 for 250 %; empty of Group 2
 * @param words what people read and looked at
 */
public record Classification(
        long id,
        long entityId,
        String jurisdiction,
        long assetId,
        String asset,
        LocalDate validFrom,
        CryptoGroup group,
        Optional<BigDecimal> weight,
        Figures figures,
        String words,
        Wanted wanted)
        implements CapitalDecision {

    public static final int SHORTEST_WORDS = 30;
    public static final int LONGEST_WORDS = 4_000;

    /**
     * What is known of the criteria of Group 2a.
     *
     * @param regulatedMarket whether a derivative or fund on the asset is traded on a regulated exchange, or the exposure is one
     * @param marketCap average of the year before, in USD; empty where nobody says it
     * @param dailyVolume trimmed mean of the year before, in USD
     * @param observations real prices of the year before
     */
    public record Figures(
            boolean regulatedMarket,
            Optional<BigDecimal> marketCap,
            Optional<BigDecimal> dailyVolume,
            Optional<Integer> observations) {

        /** The criteria that are not met, or of which nothing is known. */
        public List<Criterion> failed(RuleSet.Criteria criteria) {
            List<Criterion> failed = new ArrayList<>();
            if (!regulatedMarket) {
                failed.add(Criterion.REGULATED_MARKET);
            }
            if (marketCap
                    .filter(found -> found.compareTo(criteria.marketCap()) >= 0)
                    .isEmpty()) {
                failed.add(Criterion.MARKET_CAP);
            }
            if (dailyVolume
                    .filter(found -> found.compareTo(criteria.dailyVolume()) >= 0)
                    .isEmpty()) {
                failed.add(Criterion.DAILY_VOLUME);
            }
            if (observations.filter(found -> found >= criteria.observations()).isEmpty()) {
                failed.add(Criterion.OBSERVATIONS);
            }
            return failed;
        }
    }

    /** What an asset has to meet for its hedges to be recognized (accounting.md §9.2). */
    public enum Criterion {
        REGULATED_MARKET,
        MARKET_CAP,
        DAILY_VOLUME,
        OBSERVATIONS
    }

    /** Whether the criteria of Group 2a are met, where it is one; any other group has none. */
    public boolean meets(RuleSet rules) {
        return group != CryptoGroup.GROUP_2A
                || (rules.crypto().recognizesHedges()
                        && figures.failed(rules.criteria()).isEmpty());
    }

    /** The same with the key of its case. */
    public Classification of(long madeCase) {
        return new Classification(
                id,
                entityId,
                jurisdiction,
                assetId,
                asset,
                validFrom,
                group,
                weight,
                figures,
                words,
                wanted.of(madeCase));
    }

    @Override
    public Map<String, Object> evidence() {
        Map<String, Object> evidence = new TreeMap<>();
        evidence.put("classificationId", id);
        evidence.put("entityId", entityId);
        evidence.put("jurisdiction", jurisdiction);
        evidence.put("asset", asset);
        evidence.put("validFrom", validFrom);
        evidence.put("group", group.name());
        evidence.put("weight", text(weight));
        evidence.put("regulatedMarket", Boolean.toString(figures.regulatedMarket()));
        evidence.put("marketCap", text(figures.marketCap()));
        evidence.put("dailyVolume", text(figures.dailyVolume()));
        evidence.put("observations", figures.observations().map(String::valueOf).orElse(""));
        evidence.put("words", words);
        return evidence;
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
    }
}
