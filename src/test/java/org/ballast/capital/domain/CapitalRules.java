package org.ballast.capital.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;

/** Rule sets and exposures as tests use them; those that the portal ships stand in its migration. */
public final class CapitalRules {

    public static final Currency USD = Currency.getInstance("USD");
    public static final RuleSet BCBS = rules("BCBS", true, "0.01", "0.02");
    static final RuleSet EU = rules("EU", false, "", "0.01");

    private CapitalRules() {}

    private static RuleSet rules(String jurisdiction, boolean recognizesHedges, String lower, String upper) {
        Map<RuleParameter, BigDecimal> numbers = new EnumMap<>(RuleParameter.class);
        numbers.put(RuleParameter.CET1, new BigDecimal("0.045"));
        numbers.put(RuleParameter.TIER1, new BigDecimal("0.06"));
        numbers.put(RuleParameter.TOTAL, new BigDecimal("0.08"));
        numbers.put(RuleParameter.LEVERAGE, new BigDecimal("0.03"));
        numbers.put(RuleParameter.CONSERVATION, new BigDecimal("0.025"));
        numbers.put(RuleParameter.COUNTERCYCLICAL, BigDecimal.ZERO);
        numbers.put(RuleParameter.ADDITIONAL, BigDecimal.ZERO);
        numbers.put(RuleParameter.WEIGHT, new BigDecimal("12.5"));
        numbers.put(RuleParameter.CHARGE, BigDecimal.ONE);
        numbers.put(RuleParameter.OFFSET, new BigDecimal("0.65"));
        numbers.put(RuleParameter.ADD_ON, BigDecimal.ZERO);
        if (!lower.isEmpty()) {
            numbers.put(RuleParameter.LOWER_LIMIT, new BigDecimal(lower));
        }
        numbers.put(RuleParameter.UPPER_LIMIT, new BigDecimal(upper));
        numbers.put(RuleParameter.MARKET_CAP, new BigDecimal("10000000000"));
        numbers.put(RuleParameter.DAILY_VOLUME, new BigDecimal("50000000"));
        numbers.put(RuleParameter.OBSERVATIONS, new BigDecimal("100"));
        return RuleSet.of(jurisdiction, LocalDate.of(2026, 1, 1), "Test", numbers, recognizesHedges, false);
    }

    static RuleSet deducting() {
        return RuleSet.of("BCBS", BCBS.validFrom(), "Test", BCBS.parameters(), true, true);
    }

    public static CryptoExposure exposure(
            String asset, CryptoGroup group, Optional<BigDecimal> weight, String held, String shorts) {
        return new CryptoExposure(
                asset, group, true, weight, usd(held), Money.zero(USD), usd(shorts), Optional.of("US_FAIR_VALUE_NI"));
    }

    public static Money usd(String amount) {
        return Money.of(amount, USD);
    }
}
