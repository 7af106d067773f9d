package org.ballast.operations.h2;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses a change of what a run found; only words and a successor may be added. */
public final class MarkProposalKeepsItsFacts extends RowTrigger {

    private static final List<String> FACTS = List.of(
            "id",
            "case_id",
            "run_id",
            "book_id",
            "account_id",
            "kind",
            "period_start",
            "period_end",
            "amount",
            "in_income",
            "currency",
            "positions",
            "on_hold",
            "fair_level",
            "evidence_hash",
            "created_by",
            "created_at");

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (before == null || after == null) {
            return;
        }
        for (String fact : FACTS) {
            if (!same(value(before, fact), value(after, fact))) {
                throw refused("mark_proposal never changes what it proposes (" + fact + ")", RESTRICT_VIOLATION);
            }
        }
    }

    private static boolean same(@Nullable Object before, @Nullable Object after) {
        if (before instanceof BigDecimal one && after instanceof BigDecimal other) {
            return one.compareTo(other) == 0;
        }
        return Objects.equals(before, after);
    }
}
