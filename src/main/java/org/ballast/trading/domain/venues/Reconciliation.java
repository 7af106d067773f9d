package org.ballast.trading.domain.venues;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ballast.trading.domain.AccountBalances;
import org.ballast.trading.domain.BalanceName;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.DifferenceNote;
import org.ballast.trading.domain.ReconciledFigure;

/**
 * Compares what a venue printed with what follows here of the parts that it said. A difference of no more than one unit of the
 * venue's last decimal for each part is the venue's rounding: it rounds each part by itself.
 */
public final class Reconciliation {

    /** The name under which settled cash is compared with the snapshot before and what moved since. */
    public static final String SETTLED_CASH = "settledCash";

    private Reconciliation() {}

    /**
     * Each printed figure that is one by itself, in the order of the format, then what else was printed and stands in no
     * formula.
     *
     * @param notes by name of the figure
     */
    public static List<ReconciledFigure> of(VenueFormat format, DatedSnapshot said, Map<String, DifferenceNote> notes) {
        AccountBalances balances = said.balances();
        Map<String, BigDecimal> printed = said.printed();
        Map<String, VenueSum> checks = format.checks();
        TreeSet<String> rest = new TreeSet<>(printed.keySet());
        checks.values().forEach(sum -> rest.removeAll(sum.fields()));
        List<String> names = new ArrayList<>(
                format.printedInOrder().stream().filter(printed::containsKey).toList());
        rest.removeAll(names);
        names.addAll(rest);
        List<ReconciledFigure> figures = new ArrayList<>();
        for (String name : names) {
            Optional<VenueSum> check = Optional.ofNullable(checks.get(name));
            Optional<BalanceName> balance =
                    Optional.ofNullable(format.ours().get(name)).flatMap(BalanceName::byField);
            Optional<BigDecimal> ofParts =
                    check.flatMap(sum -> sum.of(field -> Optional.ofNullable(printed.get(field))));
            figures.add(figure(
                    name,
                    Optional.ofNullable(printed.get(name)).orElseThrow(),
                    balance,
                    balance.map(each -> each.of(balances)),
                    check,
                    ofParts,
                    tolerance(format, check),
                    Optional.ofNullable(notes.get(name))));
        }
        return figures;
    }

    /** Settled cash beside what the snapshot before and the movements since make of it. */
    public static ReconciledFigure settledCash(DatedSnapshot said, BigDecimal expected, Optional<DifferenceNote> note) {
        BigDecimal printed = said.snapshot().settledCash();
        return ReconciledFigure.of(
                SETTLED_CASH,
                printed,
                Optional.of(BalanceName.ACCOUNT),
                Optional.of(expected),
                "",
                Optional.empty(),
                BigDecimal.ZERO,
                note);
    }

    private static ReconciledFigure figure(
            String name,
            BigDecimal printed,
            Optional<BalanceName> balance,
            Optional<BigDecimal> ours,
            Optional<VenueSum> check,
            Optional<BigDecimal> ofParts,
            BigDecimal tolerance,
            Optional<DifferenceNote> note) {
        return ReconciledFigure.of(
                name,
                printed,
                balance,
                ours.or(() -> ofParts),
                check.map(VenueSum::toString).orElse(""),
                ofParts,
                tolerance,
                note);
    }

    private static BigDecimal tolerance(VenueFormat format, Optional<VenueSum> check) {
        int parts = check.map(sum -> sum.fields().size()).orElse(0);
        return BigDecimal.ONE.movePointLeft(format.rounding()).multiply(BigDecimal.valueOf(parts));
    }
}
