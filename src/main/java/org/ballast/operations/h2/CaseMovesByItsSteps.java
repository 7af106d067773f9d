package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses to move a case in another way than its steps do, and to change what it was submitted or approved with. */
public final class CaseMovesByItsSteps extends RowTrigger {

    private static final Set<String> MOVES = Set.of(
            "DRAFT>SUBMITTED",
            "RETURNED>SUBMITTED",
            "DRAFT>WITHDRAWN",
            "SUBMITTED>WITHDRAWN",
            "RETURNED>WITHDRAWN",
            "DRAFT>SUPERSEDED",
            "SUBMITTED>SUPERSEDED",
            "RETURNED>SUPERSEDED",
            "SUBMITTED>APPROVED",
            "SUBMITTED>REJECTED",
            "SUBMITTED>RETURNED",
            "APPROVED>RETURNED",
            "APPROVED>POSTED",
            "POSTED>REVERSED");
    private static final Set<String> UNDECIDED = Set.of("DRAFT", "SUBMITTED", "RETURNED");

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (before == null || after == null) {
            return;
        }
        String from = String.valueOf(value(before, "status"));
        String to = String.valueOf(value(after, "status"));
        if (!from.equals(to) && !MOVES.contains(from + ">" + to)) {
            throw refused("case_moves_by_its_steps", after, from, to);
        }
        if (isChanged(before, after, "tier", "approvals_needed") && (!to.equals("SUBMITTED") || from.equals(to))) {
            throw refused("case_keeps_its_tier", after, from, to);
        }
        if (isChanged(before, after, "amount", "currency", "posts_entry")) {
            throw refused("case_keeps_its_amount", after, from, to);
        }
        if (isChanged(before, after, "evidence_hash") && !UNDECIDED.contains(from)) {
            throw refused("case_keeps_its_evidence", after, from, to);
        }
        if (isChanged(before, after, "entry_id") && !(from.equals("APPROVED") && to.equals("POSTED"))) {
            throw refused("case_keeps_its_entry", after, from, to);
        }
    }

    private boolean isChanged(@Nullable Object[] before, @Nullable Object[] after, String... columns) {
        return Stream.of(columns).anyMatch(column -> !Objects.equals(value(before, column), value(after, column)));
    }

    private SQLException refused(String rule, @Nullable Object[] after, String from, String to) {
        return refused(rule + ": case " + value(after, "id") + " from " + from + " to " + to, CHECK_VIOLATION);
    }
}
