package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseFilter;
import org.ballast.sql.SqlRows;

/** Cases by filter, a stretch at a time. Call it inside a transaction. */
@ApplicationScoped
public class CaseLists {

    @Inject
    private SqlRows rows;

    /**
     * Cases beyond another one, the newest first or, backward, the oldest first.
     *
     * @param fromId empty for the edge of the list
     */
    public List<ApprovalCase> beyond(CaseFilter filter, Optional<Long> fromId, boolean backward, int limit) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        values.add(fromId.orElse(backward ? 0 : Long.MAX_VALUE));
        values.add(limit);
        return rows.list(
                CaseSql.SELECT + where + " AND c.id " + (backward ? "> ? ORDER BY c.id" : "< ? ORDER BY c.id DESC")
                        + " FETCH FIRST ? ROWS ONLY",
                CaseSql::approvalCase,
                values.toArray());
    }

    public int count(CaseFilter filter) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        return rows.list(
                        "SELECT COUNT(*) FROM approval_case c JOIN reporting_entity e ON e.id = c.entity_id " + where,
                        row -> row.getInt(1),
                        values.toArray())
                .getFirst();
    }

    private static String where(CaseFilter filter, List<Object> values) {
        StringBuilder where = new StringBuilder("WHERE 1 = 1");
        filter.entity().ifPresent(code -> {
            where.append(" AND e.code = ?");
            values.add(code);
        });
        oneOf("c.subject_kind", filter.kinds(), where, values);
        oneOf("c.status", filter.statuses(), where, values);
        filter.waitingFor().ifPresent(approver -> where.append(" AND ").append(CaseSql.waitsFor(approver, values)));
        return where.toString();
    }

    private static void oneOf(String column, Collection<?> some, StringBuilder where, List<Object> values) {
        if (!some.isEmpty()) {
            where.append(" AND ").append(column).append(" IN (");
            where.append(String.join(", ", Collections.nCopies(some.size(), "?")))
                    .append(')');
            values.addAll(some);
        }
    }
}
