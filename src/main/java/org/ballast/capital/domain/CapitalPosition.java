package org.ballast.capital.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.capital.domain.CapitalRequirement.RequiredRatio;

/**
 * The capital of a book on a day by a rule set: from book equity to CET1, what crypto-assets weigh, the limit, and the ratios.
 * Every total is the sum of rounded lines.
 *
 * @param entries in force, whatever their kind
 * @param exposures weighed, by asset
 * @param limit of Group 2, against the Tier 1 capital
 */
public record CapitalPosition(
        RuleSet rules,
        EquityOfBook book,
        List<RegulatoryLine> entries,
        List<WeighedExposure> exposures,
        ExposureLimit limit) {

    public CapitalPosition {
        entries = List.copyOf(entries);
        exposures = List.copyOf(exposures);
    }

    public static CapitalPosition of(
            RuleSet rules, EquityOfBook book, List<CryptoExposure> exposures, List<RegulatoryLine> entries) {
        BigDecimal gross = grossOfGroup2(exposures);
        // What is deducted does not depend on the limit, and Tier 1 does not on what the limit makes of the weights
        List<WeighedExposure> within = weighed(exposures, rules, BigDecimal.ZERO);
        CapitalPosition withoutLimit =
                new CapitalPosition(rules, book, entries, within, limit(rules, gross, BigDecimal.ZERO));
        ExposureLimit limit = limit(rules, gross, withoutLimit.tier1().amount());
        return new CapitalPosition(
                rules, book, entries, weighed(exposures, rules, part2b(exposures, rules, limit)), limit);
    }

    private static ExposureLimit limit(RuleSet rules, BigDecimal gross, BigDecimal tier1) {
        return new ExposureLimit(
                gross, tier1, rules.crypto().lowerLimit(), rules.crypto().upperLimit());
    }

    private static List<WeighedExposure> weighed(List<CryptoExposure> exposures, RuleSet rules, BigDecimal part2b) {
        return exposures.stream()
                .map(each -> WeighedExposure.of(each, rules, part2b))
                .toList();
    }

    private static BigDecimal grossOfGroup2(List<CryptoExposure> exposures) {
        return exposures.stream()
                .filter(each -> each.group().isGroup2())
                .map(each -> each.gross().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The excess takes from Group 2a first, the same part of each asset; where hedges are not recognized, all of it is 2b. */
    private static BigDecimal part2b(List<CryptoExposure> exposures, RuleSet rules, ExposureLimit limit) {
        if (!rules.crypto().recognizesHedges()) {
            return BigDecimal.ONE;
        }
        BigDecimal of2a = exposures.stream()
                .filter(each -> each.group() == CryptoGroup.GROUP_2A)
                .map(each -> each.gross().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return of2a.signum() == 0
                ? BigDecimal.ZERO
                : limit.treatedAs2b().divide(of2a, MathContext.DECIMAL128).min(BigDecimal.ONE);
    }

    /** From book equity to CET1; the lines add up to {@link #cet1}. */
    public List<ReconciliationLine> reconciliation() {
        List<ReconciliationLine> lines = new ArrayList<>();
        book.lines()
                .forEach(each -> lines.add(new ReconciliationLine(
                        ReconciliationLine.Origin.EQUITY, each.name(), each.account(), each.amount())));
        lines.add(new ReconciliationLine(ReconciliationLine.Origin.RESULT, "", "", book.result()));
        Money unverified = unverifiedProfit();
        if (!unverified.isZero()) {
            lines.add(
                    new ReconciliationLine(ReconciliationLine.Origin.UNVERIFIED_PROFIT, "", "", unverified.negated()));
        }
        Money deducted = deducted();
        if (!deducted.isZero()) {
            lines.add(new ReconciliationLine(ReconciliationLine.Origin.INTANGIBLE_CRYPTO, "", "", deducted.negated()));
        }
        of(RegulatoryKind.CET1_ADJUSTMENT)
                .forEach(each -> lines.add(
                        new ReconciliationLine(ReconciliationLine.Origin.ADJUSTMENT, each.line(), "", each.amount())));
        return lines;
    }

    /** What was earned and nobody verified; nothing where the year made a loss. */
    private Money unverifiedProfit() {
        Money result = book.result();
        if (!result.isPositive()) {
            return nothing();
        }
        Money verified = sum(RegulatoryKind.VERIFIED_PROFIT);
        return verified.compareTo(result) >= 0 ? nothing() : result.minus(verified);
    }

    /** What is held of Group 2 and deducted from CET1. */
    public Money deducted() {
        return Money.sum(
                exposures.stream().map(WeighedExposure::deducted).toList(),
                nothing().currency());
    }

    public Money cet1() {
        return Money.sum(
                reconciliation().stream().map(ReconciliationLine::amount).toList(),
                nothing().currency());
    }

    public Money tier1() {
        return cet1().plus(sum(RegulatoryKind.ADDITIONAL_TIER1));
    }

    public Money total() {
        return tier1().plus(sum(RegulatoryKind.TIER2));
    }

    public Money riskWeightedCrypto() {
        return Money.sum(
                exposures.stream().map(WeighedExposure::riskWeighted).toList(),
                nothing().currency());
    }

    public Money riskWeighted() {
        return riskWeightedCrypto().plus(sum(RegulatoryKind.OTHER_RISK_WEIGHTED));
    }

    /** Total assets with what people added, without what is deducted from capital. */
    public Money leverageExposure() {
        return book.totalAssets().minus(deducted()).plus(sum(RegulatoryKind.LEVERAGE_EXPOSURE));
    }

    /** CET1, Tier 1, total and leverage, in that order. */
    public List<CapitalRequirement> requirements() {
        RuleSet.Minima minima = rules.minima();
        Money weighted = riskWeighted();
        return List.of(
                requirement(RequiredRatio.CET1, cet1(), weighted, minima.cet1(), minima.buffer()),
                requirement(RequiredRatio.TIER1, tier1(), weighted, minima.tier1(), minima.buffer()),
                requirement(RequiredRatio.TOTAL, total(), weighted, minima.total(), minima.buffer()),
                requirement(RequiredRatio.LEVERAGE, tier1(), leverageExposure(), minima.leverage(), BigDecimal.ZERO));
    }

    private static CapitalRequirement requirement(
            RequiredRatio measure, Money capital, Money exposure, BigDecimal minimum, BigDecimal buffer) {
        return new CapitalRequirement(measure, capital, exposure, minimum, minimum.add(buffer));
    }

    /** The part of its earnings that has to be kept; empty without risk-weighted assets. */
    public Optional<BigDecimal> earningsKept() {
        BigDecimal weighted = riskWeighted().amount();
        return weighted.signum() <= 0
                ? Optional.empty()
                : Optional.of(ConservationOfEarnings.at(
                        cet1().amount().divide(weighted, MathContext.DECIMAL128),
                        rules.minima().cet1(),
                        rules.minima().buffer()));
    }

    /** The entries of one kind. */
    public List<RegulatoryLine> of(RegulatoryKind kind) {
        return entries.stream().filter(each -> each.kind() == kind).toList();
    }

    /** The entries of one kind in sum. */
    public Money sum(RegulatoryKind kind) {
        return Money.sum(
                of(kind).stream().map(RegulatoryLine::amount).toList(),
                nothing().currency());
    }

    /**
     * The same once assets are written down: weights, limit and capital are worked out anew.
     *
     * @param byAsset what carrying amounts fall by, by symbol
     * @param loss what of it equity loses, after tax
     * @param inEquity what of the loss is no income of the year, so that no profit that was not verified bears it
     */
    public CapitalPosition after(Map<String, Money> byAsset, Money loss, Money inEquity) {
        Money written = Money.sum(byAsset.values(), nothing().currency());
        List<CryptoExposure> left = exposures.stream()
                .map(WeighedExposure::exposure)
                .map(each -> each.less(byAsset.getOrDefault(each.asset(), nothing())))
                .toList();
        return of(rules, book.after(loss, inEquity, written), left, entries);
    }

    private Money nothing() {
        return Money.zero(book.result().currency());
    }
}
