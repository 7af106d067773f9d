package org.ballast.capital.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * A crypto-asset with its risk-weighted assets.
 *
 * @param riskWeighted rounded half up to the minor unit, once an asset
 * @param capital 8 % of it, or as {@code total} of the rules says, rounded half up
 * @param deducted what is held of it and deducted from CET1 instead
 * @param treatedAs2b the part of Group 2a that the limit takes to Group 2b, from 0 to 1
 */
public record WeighedExposure(
        CryptoExposure exposure, Money riskWeighted, Money capital, Money deducted, BigDecimal treatedAs2b) {

    static WeighedExposure of(CryptoExposure exposure, RuleSet rules, BigDecimal part2b) {
        CryptoRules crypto = rules.crypto();
        boolean isDeducted = crypto.deductsIntangible() && exposure.group().isGroup2();
        Money deducted =
                isDeducted ? exposure.held() : Money.zero(exposure.held().currency());
        BigDecimal longs = exposure.longs().minus(deducted).amount();
        BigDecimal shorts = exposure.shorts().amount();
        BigDecimal exact = switch (exposure.group()) {
            case GROUP_1A, GROUP_1B ->
                longs.max(shorts).multiply(exposure.groupWeight().orElseThrow().add(crypto.addOn()));
            case GROUP_2A ->
                crypto.riskWeighted2a(longs, shorts)
                        .multiply(BigDecimal.ONE.subtract(part2b))
                        .add(crypto.riskWeighted2b(longs, shorts).multiply(part2b));
            case GROUP_2B -> crypto.riskWeighted2b(longs, shorts);
        };
        Money weighted = Money.rounded(exact, exposure.held().currency(), RoundingMode.HALF_UP);
        Money capital = Money.rounded(
                weighted.amount().multiply(rules.minima().total()), weighted.currency(), RoundingMode.HALF_UP);
        boolean isPartly = exposure.group() == CryptoGroup.GROUP_2A;
        return new WeighedExposure(exposure, weighted, capital, deducted, isPartly ? part2b : BigDecimal.ZERO);
    }

    /** Risk-weighted assets by gross exposure, four decimals, half up; empty where there is none. */
    public Optional<BigDecimal> averageWeight() {
        BigDecimal gross = exposure.gross().amount();
        return gross.signum() == 0
                ? Optional.empty()
                : Optional.of(riskWeighted
                        .amount()
                        .divide(gross, MathContext.DECIMAL128)
                        .setScale(4, RoundingMode.HALF_UP));
    }
}
