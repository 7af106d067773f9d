package org.ballast.capital.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** The numbers of a rule set, each with what it may be: ratios and parts are parts of one, weights are multiples. */
public enum RuleParameter {
    CET1("cet1Minimum", BigDecimal.ONE, rules -> rules.minima().cet1()),
    TIER1("tier1Minimum", BigDecimal.ONE, rules -> rules.minima().tier1()),
    TOTAL("totalMinimum", BigDecimal.ONE, rules -> rules.minima().total()),
    LEVERAGE("leverageMinimum", BigDecimal.ONE, rules -> rules.minima().leverage()),
    CONSERVATION("conservationBuffer", BigDecimal.ONE, rules -> rules.minima().conservation()),
    COUNTERCYCLICAL(
            "countercyclicalBuffer", BigDecimal.ONE, rules -> rules.minima().countercyclical()),
    ADDITIONAL("additionalBuffer", BigDecimal.ONE, rules -> rules.minima().additional()),
    WEIGHT("group2bWeight", Most.WEIGHT, rules -> rules.crypto().weight()),
    CHARGE("group2aCharge", Most.WEIGHT, rules -> rules.crypto().charge()),
    OFFSET("group2aOffset", BigDecimal.ONE, rules -> rules.crypto().offset()),
    ADD_ON("infrastructureAddOn", Most.WEIGHT, rules -> rules.crypto().addOn()),
    LOWER_LIMIT("lowerLimit", BigDecimal.ONE, rules -> rules.crypto().lowerLimit(), true),
    UPPER_LIMIT("upperLimit", BigDecimal.ONE, rules -> rules.crypto().upperLimit()),
    MARKET_CAP("marketCapAtLeast", Most.AMOUNT, rules -> rules.criteria().marketCap()),
    DAILY_VOLUME("dailyVolumeAtLeast", Most.AMOUNT, rules -> rules.criteria().dailyVolume()),
    OBSERVATIONS(
            "observationsAtLeast",
            Most.DAYS,
            rules -> BigDecimal.valueOf(rules.criteria().observations()));

    private static final int DECIMALS_OF_SHARES = 10;
    private static final int DECIMALS_OF_AMOUNTS = 2;

    private final String field;
    private final BigDecimal most;
    private final boolean optional;

    // Reads a record, and has no state
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<RuleSet, Optional<BigDecimal>> reading;

    RuleParameter(String field, BigDecimal most, Function<RuleSet, BigDecimal> reading) {
        this(field, most, reading.andThen(Optional::of), false);
    }

    RuleParameter(String field, BigDecimal most, Function<RuleSet, Optional<BigDecimal>> reading, boolean optional) {
        this.field = field;
        this.most = most;
        this.reading = reading;
        this.optional = optional;
    }

    private static final class Most {
        private static final BigDecimal WEIGHT = new BigDecimal("100");
        private static final BigDecimal AMOUNT = new BigDecimal("1e18");
        private static final BigDecimal DAYS = new BigDecimal("100000");
    }

    /** As programs and forms call it. */
    public String field() {
        return field;
    }

    /** The most that it may be; the least is zero. */
    public BigDecimal most() {
        return most;
    }

    /** With how many decimals it is kept. */
    public int decimals() {
        return isShare() ? DECIMALS_OF_SHARES : most.compareTo(Most.AMOUNT) == 0 ? DECIMALS_OF_AMOUNTS : 0;
    }

    /** Whether a rule set may do without it. */
    public boolean isOptional() {
        return optional;
    }

    /** Whether it is told in percent. */
    public boolean isShare() {
        return most.compareTo(Most.WEIGHT) <= 0;
    }

    /** What it is in a rule set. */
    public Optional<BigDecimal> of(RuleSet rules) {
        return reading.apply(rules);
    }
}
