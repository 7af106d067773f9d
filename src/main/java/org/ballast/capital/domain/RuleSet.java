package org.ballast.capital.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a jurisdiction asks of a bank's capital from a day on (accounting.md §9.1): a dated row, never a constant of the program.
 *
 * @param jurisdiction code in addresses, as {@code BCBS}
 * @param validFrom first day; of two the later one counts
 * @param source what it is taken from
 */
public record RuleSet(
        String jurisdiction, LocalDate validFrom, String source, Minima minima, CryptoRules crypto, Criteria criteria) {

    /**
     * Ratios that have to be kept, and buffers above those of risk-weighted assets.
     *
     * @param countercyclical as the supervisor of the entity says it, 0 to 2.5 %
     * @param additional whatever else is asked of the entity in CET1: of its systemic importance, of its own risks
     */
    public record Minima(
            BigDecimal cet1,
            BigDecimal tier1,
            BigDecimal total,
            BigDecimal leverage,
            BigDecimal conservation,
            BigDecimal countercyclical,
            BigDecimal additional) {

        /** What CET1 has to be above each minimum of risk-weighted assets. */
        public BigDecimal buffer() {
            return conservation.add(countercyclical).add(additional);
        }
    }

    /**
     * What an asset needs for its hedges to be recognized, Group 2a (accounting.md §9.2).
     *
     * @param marketCap average of the year before, in USD
     * @param dailyVolume trimmed mean of the year before, in USD
     * @param observations real prices of the year before
     */
    public record Criteria(BigDecimal marketCap, BigDecimal dailyVolume, int observations) {}

    /** What an approval binds to, for canonical JSON. */
    public Map<String, Object> evidence() {
        Map<String, Object> evidence = new TreeMap<>();
        evidence.put("jurisdiction", jurisdiction);
        evidence.put("validFrom", validFrom);
        evidence.put("source", source);
        parameters().forEach((parameter, value) -> evidence.put(parameter.field(), value.toPlainString()));
        evidence.put("recognizesHedges", Boolean.toString(crypto.recognizesHedges()));
        evidence.put("deductsIntangible", Boolean.toString(crypto.deductsIntangible()));
        return evidence;
    }

    /** Every number of it; the lower limit only where there is one. */
    public Map<RuleParameter, BigDecimal> parameters() {
        Map<RuleParameter, BigDecimal> all = new TreeMap<>();
        for (RuleParameter parameter : RuleParameter.values()) {
            parameter.of(this).ifPresent(value -> all.put(parameter, value));
        }
        return all;
    }

    /** Whether both ask the same, whatever their day and source. */
    public boolean asksTheSameAs(RuleSet other) {
        return minima.equals(other.minima) && crypto.equals(other.crypto) && criteria.equals(other.criteria);
    }

    /** The same numbers, whatever decimals they came with. */
    public static RuleSet of(
            String jurisdiction,
            LocalDate validFrom,
            String source,
            Map<RuleParameter, BigDecimal> numbers,
            boolean recognizesHedges,
            boolean deductsIntangible) {
        Numbers all = new Numbers(numbers);
        return new RuleSet(
                jurisdiction,
                validFrom,
                source,
                new Minima(
                        all.of(RuleParameter.CET1),
                        all.of(RuleParameter.TIER1),
                        all.of(RuleParameter.TOTAL),
                        all.of(RuleParameter.LEVERAGE),
                        all.of(RuleParameter.CONSERVATION),
                        all.of(RuleParameter.COUNTERCYCLICAL),
                        all.of(RuleParameter.ADDITIONAL)),
                new CryptoRules(
                        all.of(RuleParameter.WEIGHT),
                        all.of(RuleParameter.CHARGE),
                        all.of(RuleParameter.OFFSET),
                        recognizesHedges,
                        all.of(RuleParameter.ADD_ON),
                        all.ifThere(RuleParameter.LOWER_LIMIT),
                        all.of(RuleParameter.UPPER_LIMIT),
                        deductsIntangible),
                new Criteria(
                        all.of(RuleParameter.MARKET_CAP),
                        all.of(RuleParameter.DAILY_VOLUME),
                        all.of(RuleParameter.OBSERVATIONS).intValueExact()));
    }

    private record Numbers(Map<RuleParameter, BigDecimal> by) {

        BigDecimal of(RuleParameter parameter) {
            return ifThere(parameter).orElseThrow(() -> new IllegalArgumentException("no " + parameter));
        }

        Optional<BigDecimal> ifThere(RuleParameter parameter) {
            return Optional.ofNullable(by.get(parameter)).map(Numbers::plain);
        }

        private static BigDecimal plain(BigDecimal number) {
            BigDecimal bare = number.stripTrailingZeros();
            return bare.scale() < 0 ? bare.setScale(0) : bare;
        }
    }
}
