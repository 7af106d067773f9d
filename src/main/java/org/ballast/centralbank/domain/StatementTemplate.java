package org.ballast.centralbank.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an institution publishes its balance sheet: lines, what they add up to, and what is watched of them. Data, in force for an
 * institution from a day on.
 *
 * @param unit currency units of one unit of the statement, as 1000000
 * @param rounding how far published figures are rounded, in units of the statement
 * @param revaluesQuarterly whether assets and liabilities are revalued at the end of each quarter, so that a change of the total
 *     in that week is no monetary expansion by itself
 * @param measures the items of each measure; a measure that a template does not have is not there
 */
public record StatementTemplate(
        long id,
        String code,
        String name,
        BigDecimal unit,
        BigDecimal rounding,
        boolean revaluesQuarterly,
        List<TemplateLine> lines,
        List<Identity> identities,
        Map<Measure, List<SignedItem>> measures) {

    /** What of a change of the total came of transactions. */
    public static final String CHANGE_BY_TRANSACTIONS = "CHANGE_TRANSACTIONS";

    /** What of a change of the total came of revaluation at the end of a quarter. */
    public static final String CHANGE_BY_REVALUATION = "CHANGE_REVALUATION";

    public StatementTemplate {
        lines = List.copyOf(lines);
        identities = List.copyOf(identities);
        measures = Map.copyOf(measures);
    }

    public Optional<TemplateLine> line(String item) {
        return lines.stream().filter(line -> line.item().equals(item)).findFirst();
    }

    /** The items that a file may name. */
    public List<String> items() {
        return lines.stream().map(TemplateLine::item).toList();
    }

    /** Items that a release must tell and does not: those of every release, and those whose sum is told in part. */
    public List<String> missing(Map<String, BigDecimal> figures) {
        Stream<String> always = lines.stream()
                .filter(line -> line.presence() == TemplateLine.Presence.ALWAYS)
                .map(TemplateLine::item)
                .filter(item -> !figures.containsKey(item));
        Stream<String> ofSums = residuals(figures).stream().flatMap(residual -> residual.missing().stream());
        return Stream.concat(always, ofSums).distinct().toList();
    }

    /**
     * Every identity of which a component is told, in the order of the template.
     *
     * @param figures as published, by item
     */
    public List<Residual> residuals(Map<String, BigDecimal> figures) {
        Map<String, TemplateLine> byItem =
                lines.stream().collect(Collectors.toMap(TemplateLine::item, Function.identity()));
        return identities.stream()
                .filter(identity -> identity.isTold(figures))
                .map(identity -> residual(identity, figures, byItem))
                .toList();
    }

    private Residual residual(Identity identity, Map<String, BigDecimal> figures, Map<String, TemplateLine> byItem) {
        List<String> missing = new ArrayList<>();
        BigDecimal published = sum(identity.published(), figures, byItem, missing);
        BigDecimal sum = sum(identity.components(), figures, byItem, missing);
        BigDecimal tolerance = rounding.multiply(BigDecimal.valueOf(identity.tolerance()));
        if (!missing.isEmpty()) {
            return new Residual(
                    identity,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    tolerance,
                    List.copyOf(missing),
                    Residual.State.INCOMPLETE);
        }
        BigDecimal difference = published.subtract(sum);
        return new Residual(identity, published, sum, difference, tolerance, List.of(), state(difference, tolerance));
    }

    private Residual.State state(BigDecimal difference, BigDecimal tolerance) {
        if (difference.abs().compareTo(tolerance) > 0) {
            return Residual.State.BROKEN;
        }
        BigDecimal usual = rounding.multiply(BigDecimal.valueOf(Identity.ALERT_ABOVE));
        return difference.abs().compareTo(usual) > 0 ? Residual.State.ALERT : Residual.State.HOLDS;
    }

    private BigDecimal sum(
            List<SignedItem> parts,
            Map<String, BigDecimal> figures,
            Map<String, TemplateLine> byItem,
            List<String> missing) {
        BigDecimal sum = BigDecimal.ZERO;
        for (SignedItem part : parts) {
            TemplateLine line = byItem.get(part.item());
            BigDecimal told = figures.get(part.item());
            if (line != null && told != null) {
                sum = sum.add(part.of(inUnits(line, told)));
            } else if (line == null || line.presence() != TemplateLine.Presence.AT_TIMES) {
                missing.add(part.item());
            }
        }
        return sum;
    }

    /** A figure of a line in units of the statement: 2,553.7 billion is 2,553,700 of a statement in millions. */
    private BigDecimal inUnits(TemplateLine line, BigDecimal told) {
        return line.unit().compareTo(unit) == 0
                ? told
                : told.multiply(line.unit())
                        .divide(unit, told.scale() + 12, RoundingMode.UNNECESSARY)
                        .stripTrailingZeros();
    }

    /** A figure in units of the statement; empty where it is not told. */
    public Optional<BigDecimal> figure(String item, Map<String, BigDecimal> figures) {
        return line(item).flatMap(line -> Optional.ofNullable(figures.get(item)).map(told -> inUnits(line, told)));
    }

    /** A measure in units of the statement; empty where the template has none or an item of it is not told. */
    public Optional<BigDecimal> measure(Measure measure, Map<String, BigDecimal> figures) {
        List<SignedItem> parts = measures.getOrDefault(measure, List.of());
        if (parts.isEmpty() || !missingFor(measure, figures).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (SignedItem part : parts) {
            sum = sum.add(part.of(figure(part.item(), figures).orElse(BigDecimal.ZERO)));
        }
        return Optional.of(sum);
    }

    /** Items for want of which a measure cannot be said; only what is told at times is zero where it is not told. */
    public List<String> missingFor(Measure measure, Map<String, BigDecimal> figures) {
        return measures.getOrDefault(measure, List.of()).stream()
                .map(SignedItem::item)
                .filter(item -> !figures.containsKey(item))
                .filter(item -> line(item)
                        .filter(line -> line.presence() == TemplateLine.Presence.AT_TIMES)
                        .isEmpty())
                .toList();
    }
}
