package org.ballast.centralbank.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;

/**
 * An operation of a central bank as it moves its books (accounting.md 10.3): balanced, both sides named.
 *
 * <p>Example: a repo of 100.00 debits claims from repos and credits the reserves of banks with 100.00; its end at a result of 0.25
 * debits reserves with 100.25 and credits the claims with 100.00 and income with 0.25.
 *
 * @param amount what it began with, more than zero
 * @param result what its end earned for the central bank, below zero where it cost; zero of a beginning
 */
public record Operation(OperationKind kind, OperationLeg leg, LocalDate on, Money amount, Money result) {

    public Operation {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an operation moves more than zero, not " + amount);
        }
        if (leg == OperationLeg.END && !kind.canEnd()) {
            throw new IllegalArgumentException(kind + " has no end");
        }
        if (!result.isZero() && (leg == OperationLeg.BEGIN || !kind.hasResult())) {
            throw new IllegalArgumentException("the " + leg + " of " + kind + " earns nothing");
        }
    }

    /**
     * One side of it.
     *
     * @param debit zero on a credit; exactly one of both is more than zero
     */
    public record Line(CentralBankRole role, Money debit, Money credit) {

        /** Debit less credit. */
        public Money net() {
            return debit.minus(credit);
        }
    }

    /** Debits and credits, the debits first; they are equal in sum. */
    public List<Line> lines() {
        if (leg == OperationLeg.BEGIN) {
            return List.of(debit(kind.debited(), amount), credit(kind.credited(), amount));
        }
        List<Line> debits = new ArrayList<>();
        List<Line> credits = new ArrayList<>();
        boolean claimEnds = kind.debited().isAsset();
        Money settled = claimEnds ? amount.plus(result) : amount.minus(result);
        addPositive(claimEnds ? debits : credits, claimEnds ? kind.credited() : kind.debited(), settled, claimEnds);
        if (claimEnds) {
            credits.add(credit(kind.debited(), amount));
        } else {
            debits.add(debit(kind.credited(), amount));
        }
        if (result.isPositive()) {
            credits.add(credit(CentralBankRole.POLICY_INCOME, result));
        } else if (result.isNegative()) {
            debits.add(debit(CentralBankRole.POLICY_EXPENSE, result.negated()));
        }
        List<Line> lines = new ArrayList<>(debits);
        lines.addAll(credits);
        return List.copyOf(lines);
    }

    private static void addPositive(List<Line> lines, CentralBankRole role, Money amount, boolean isDebit) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("the result is larger than what the operation moved");
        }
        if (amount.isPositive()) {
            lines.add(isDebit ? debit(role, amount) : credit(role, amount));
        }
    }

    private static Line debit(CentralBankRole role, Money amount) {
        return new Line(role, amount, Money.zero(amount.currency()));
    }

    private static Line credit(CentralBankRole role, Money amount) {
        return new Line(role, Money.zero(amount.currency()), amount);
    }

    /** What it does to what is watched. */
    public OperationEffect effect() {
        return OperationEffect.of(lines(), amount.currency());
    }

    /**
     * The accounts of which it takes something away, which must hold that much: an asset that is credited, or a liability or
     * earnings that are debited.
     */
    public Map<CentralBankRole, Money> takenFrom() {
        return lines().stream()
                .filter(line ->
                        line.role() != CentralBankRole.POLICY_INCOME && line.role() != CentralBankRole.POLICY_EXPENSE)
                .filter(line -> line.role().isAsset() == line.credit().isPositive())
                .collect(Collectors.toMap(
                        Line::role, line -> line.role().isAsset() ? line.credit() : line.debit(), Money::plus));
    }
}
