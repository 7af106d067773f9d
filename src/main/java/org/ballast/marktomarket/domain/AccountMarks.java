package org.ballast.marktomarket.domain;

import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ballast.amounts.Money;

/** The positions of one account as they are measured at the end of a period, and the evidence of that. */
public final class AccountMarks {

    private final MarkedAccount account;
    private final Currency currency;
    private final List<MeasuredPosition> positions;
    private final MarkEvidence evidence;

    /**
     * @param measured in the order of their keys
     */
    public AccountMarks(MarkedPeriod marked, MarkedAccount account, List<MeasuredPosition> measured) {
        this.account = account;
        this.currency = marked.currency();
        this.positions = measured.stream().filter(MeasuredPosition::matters).toList();
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
        Set<MarkKind> kinds = EnumSet.noneOf(MarkKind.class);
        movements().forEach(movement -> kinds.add(movement.kind().proposedAs()));
        return kinds;
    }

    /** Those of one kind of proposal, in the order of positions. */
    public List<Movement> movements(MarkKind kind) {
        return movements()
                .filter(movement -> movement.kind().proposedAs() == kind)
                .toList();
    }

    /** Gains less losses that are to be posted of one kind; zero of settlements. */
    public Money inIncome(MarkKind kind) {
        return kind == MarkKind.SETTLEMENT ? Money.zero(currency) : sum(movements(kind).stream());
    }

    /** What a proposal of that kind weighs: the sum of its movements, each without a sign. */
    public Money size(MarkKind kind) {
        Money none = Money.zero(currency);
        return movements(kind).stream()
                .flatMap(movement -> movement.moved().byLine().values().stream())
                .map(moved -> moved.isNegative() ? moved.negated() : moved)
                .reduce(none, Money::plus);
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

    private Stream<Movement> movements() {
        return positions.stream().flatMap(each -> each.movements().stream());
    }

    private Money sum(Stream<Movement> some) {
        return some.map(Movement::amount).reduce(Money.zero(currency), Money::plus);
    }
}
