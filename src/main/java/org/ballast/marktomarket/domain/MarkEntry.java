package org.ballast.marktomarket.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.AccountRole;
import org.ballast.journal.domain.JournalLine;
import org.ballast.marktomarket.domain.DerivativeBalances.Line;
import org.ballast.marktomarket.domain.DerivativeMatrix.Side;
import org.ballast.marktomarket.domain.DerivativeMatrix.Sign;

/**
 * The lines of the entry that movements of positions post, by the rows of the {@link DerivativeMatrix}: one debit and one
 * credit an account at most. What was bought and sold again in the same period stands on both sides.
 */
public final class MarkEntry {

    private final Map<AccountRole, Money> debits = new LinkedHashMap<>();
    private final Map<AccountRole, Money> credits = new LinkedHashMap<>();

    private MarkEntry() {}

    /**
     * @param movements of one proposal
     */
    public static List<JournalLine> of(Iterable<Movement> movements) {
        MarkEntry entry = new MarkEntry();
        movements.forEach(entry::add);
        return entry.lines();
    }

    private void add(Movement movement) {
        movement.moved().byLine().forEach((line, moved) -> {
            if (!moved.isZero()) {
                add(movement.kind(), line, moved);
            }
        });
    }

    private void add(MovementKind kind, Line line, Money moved) {
        Sign sign = moved.isPositive() ? Sign.MORE : Sign.LESS;
        Money size = moved.isPositive() ? moved : moved.negated();
        (sign == Sign.MORE ? debits : credits).merge(line.role(), size, Money::plus);
        if (kind != MovementKind.RECLASSIFIED) {
            (sign == Sign.MORE ? credits : debits).merge(against(kind, line, sign), size, Money::plus);
        }
    }

    private static AccountRole against(MovementKind kind, Line line, Sign sign) {
        boolean isAsset = line == Line.CURRENT_ASSET || line == Line.LATER_ASSET;
        return DerivativeMatrix.against(kind, isAsset ? Side.ASSET : Side.LIABILITY, sign);
    }

    private List<JournalLine> lines() {
        List<JournalLine> lines = new ArrayList<>();
        debits.forEach((role, amount) -> lines.add(JournalLine.debit(role, amount)));
        credits.forEach((role, amount) -> lines.add(JournalLine.credit(role, amount)));
        return List.copyOf(lines);
    }
}
