package org.ballast.health.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of a company that are in force on a day, one of each key. */
public record RulesInForce(List<Rule> rules) {

    private static final Comparator<Rule> LATER =
            Comparator.comparing(Rule::validFrom).thenComparingLong(Rule::id);

    public RulesInForce {
        rules = List.copyOf(rules);
    }

    /** Of all approved rules those of a day: of one key the latest, and none where that one has ended. */
    public static RulesInForce on(LocalDate day, List<Rule> approved) {
        Map<String, Rule> latest = new HashMap<>();
        approved.stream()
                .filter(rule -> !rule.validFrom().isAfter(day))
                .forEach(rule -> latest.merge(rule.key(), rule, (a, b) -> LATER.compare(a, b) >= 0 ? a : b));
        return new RulesInForce(latest.values().stream()
                .filter(rule -> rule.isOn(day))
                .sorted(Comparator.comparing(Rule::key))
                .toList());
    }

    /** The threshold of a measure: the company's own, or that of accounting.md §8. */
    public Optional<Threshold> threshold(Measure measure) {
        return rules.stream()
                .filter(rule -> rule.kind() == Rule.Kind.THRESHOLD)
                .filter(rule -> rule.measure().equals(Optional.of(measure)))
                .findFirst()
                .flatMap(rule -> rule.red().map(red -> new Threshold(rule.bound(), red)))
                .or(measure::usual);
    }

    /** What can be sold within 30 days. */
    public LiquidShares shares() {
        Map<String, BigDecimal> shares = new HashMap<>();
        rules.stream()
                .filter(rule -> rule.kind() == Rule.Kind.SHARE)
                .forEach(rule -> rule.share().ifPresent(of -> shares.put(of, rule.bound())));
        BigDecimal stablecoins = shares.remove(Rule.STABLECOINS);
        BigDecimal digital = shares.remove(Rule.DIGITAL_ASSETS);
        return new LiquidShares(
                stablecoins == null ? LiquidShares.USUAL.stablecoins() : stablecoins,
                digital == null ? LiquidShares.USUAL.digitalAssets() : digital,
                shares);
    }

    /** Covenants and limits. */
    public List<Rule> bounds() {
        return rules.stream()
                .filter(rule -> rule.kind() == Rule.Kind.COVENANT || rule.kind() == Rule.Kind.LIMIT)
                .toList();
    }

    /** The same without what is about amounts: of a book in another currency they say nothing. */
    public RulesInForce withoutAmounts() {
        return new RulesInForce(rules.stream()
                .filter(rule -> rule.measure().filter(Measure::isAmount).isEmpty())
                .toList());
    }
}
