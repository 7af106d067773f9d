package org.ballast.marktomarket.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballast.amounts.Money;

/** The positions of one account as they are measured at the end of a period, and the evidence of that. */
public final class AccountMarks {

    private final MarkedAccount account;
    private final Currency currency;
    private final List<MeasuredPosition> positions;
    private final Map<MarkKind, List<Movement>> movements;
    private final MarkEvidence evidence;

    /**
     * @param measured in the order of their keys
     */
    public AccountMarks(MarkedPeriod marked, MarkedAccount account, List<MeasuredPosition> measured) {
        this.account = account;
        this.currency = marked.currency();
        this.positions = measured.stream().filter(MeasuredPosition::matters).toList();
        this.movements = byKind(positions);
        this.evidence = new MarkEvidence(marked, account, positions);
    }

    public MarkedAccount account() {
        return account;
    }

    /** Those of which there is anything to say. */
    public List<MeasuredPosition> positions() {
        return positions;
    }

    public MarkEvidence evidence() {
        return evidence;
    }

    /** The kinds of proposals that it takes. */
    public Set<MarkKind> kinds() {
        return movements.keySet();
    }

    /** Those of one kind of proposal, in the order of positions. */
    public List<Movement> movements(MarkKind kind) {
        return movements.getOrDefault(kind, List.of());
    }

    /** Gains less losses that are to be posted of one kind; zero of settlements. */
    public Money inIncome(MarkKind kind) {
        return kind == MarkKind.SETTLEMENT
                ? Money.zero(currency)
                : Money.sum(movements(kind).stream().map(Movement::amount).toList(), currency);
    }

    /** What a proposal of that kind weighs: the sum of its movements, each without a sign. */
    public Money size(MarkKind kind) {
        return Money.sum(
                movements(kind).stream().map(each -> each.moved().gross()).toList(), currency);
    }

    /** The positions that a proposal of that kind changes. */
    public List<MeasuredPosition> changedBy(MarkKind kind) {
        return positions.stream()
                .filter(each -> each.movements().stream()
                        .anyMatch(movement -> movement.kind().proposedAs() == kind))
                .toList();
    }

    /** How the whole account moves. */
    public UnitGreeks greeks() {
        return positions.stream().flatMap(each -> each.greeks().stream()).reduce(UnitGreeks.NONE, UnitGreeks::plus);
    }

    private static Map<MarkKind, List<Movement>> byKind(List<MeasuredPosition> positions) {
        Map<MarkKind, List<Movement>> movements = new EnumMap<>(MarkKind.class);
        for (MeasuredPosition position : positions) {
            for (Movement movement : position.movements()) {
                movements
                        .computeIfAbsent(movement.kind().proposedAs(), kind -> new ArrayList<>())
                        .add(movement);
            }
        }
        return Collections.unmodifiableMap(movements);
    }
}
