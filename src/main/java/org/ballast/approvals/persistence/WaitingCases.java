package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Approver;
import org.ballast.approvals.domain.CompanyWork;
import org.ballast.approvals.domain.Place;
import org.ballast.approvals.domain.Tier;
import org.ballast.approvals.domain.WaitingAge;
import org.ballast.sql.SqlRows;

/** Cases that wait for a decision, those that are due first on top. Call it inside a transaction. */
@ApplicationScoped
public class WaitingCases {

    private static final String WAITING = "WHERE c.status = 'SUBMITTED'";

    @Inject
    private SqlRows rows;

    /**
     * What waits for somebody beyond a place, in the order of the list or, backward, in the opposite one.
     *
     * @param entity code; empty for all
     */
    public List<ApprovalCase> of(Approver approver, Optional<String> entity, Place place, boolean backward, int limit) {
        List<Object> values = new ArrayList<>();
        String condition = CaseSql.waitsFor(approver, values);
        return list(condition, values, entity, place, backward, limit);
    }

    /** What waits for a decision and not for theirs. */
    public List<ApprovalCase> ofOthers(Approver approver, Optional<String> entity, int limit) {
        List<Object> values = new ArrayList<>();
        String condition = "NOT (" + CaseSql.waitsFor(approver, values) + ")";
        return list(condition, values, entity, Place.FIRST, false, limit);
    }

    /** What somebody prepared and others have not decided yet. */
    public List<ApprovalCase> preparedBy(String user, int limit) {
        return list("c.created_by = ?", new ArrayList<>(List.of(user)), Optional.empty(), Place.FIRST, false, limit);
    }

    /** How many of those there are. */
    public long countPreparedBy(String user) {
        return rows.list(
                        "SELECT COUNT(*) FROM approval_case c " + WAITING + " AND c.created_by = ?",
                        row -> row.getLong(1),
                        user)
                .getFirst();
    }

    private List<ApprovalCase> list(
            String condition, List<Object> values, Optional<String> entity, Place place, boolean backward, int limit) {
        StringBuilder where = new StringBuilder(WAITING + " AND " + condition);
        entity.ifPresent(code -> {
            where.append(" AND e.code = ?");
            values.add(code);
        });
        values.addAll(List.of(place.dueOn(), place.dueOn(), place.id(), limit));
        // The day stands twice, so that the index is read from there
        where.append(
                backward
                        ? " AND c.due_on <= ? AND (c.due_on < ? OR c.id < ?)"
                        : " AND c.due_on >= ? AND (c.due_on > ? OR c.id > ?)");
        where.append(backward ? " ORDER BY c.due_on DESC, c.id DESC" : " ORDER BY c.due_on, c.id");
        return rows.list(CaseSql.SELECT + where + " FETCH FIRST ? ROWS ONLY", CaseSql::approvalCase, values.toArray());
    }

    /** How much waits for somebody, by company. */
    public List<CompanyWork> companies(Approver approver, LocalDate today) {
        List<Object> values = new ArrayList<>(List.of(today));
        String condition = CaseSql.waitsFor(approver, values);
        return rows.list(
                "SELECT e.code, COUNT(*), COUNT(CASE WHEN c.due_on < ? THEN 1 END) FROM approval_case c"
                        + " JOIN reporting_entity e ON e.id = c.entity_id " + WAITING + " AND " + condition
                        + " GROUP BY e.code ORDER BY e.code",
                row -> new CompanyWork(row.getString(1), row.getLong(2), row.getLong(3)),
                values.toArray());
    }

    /** Since when everything waits that is open, whomever it waits for. */
    public List<WaitingAge> ages(Optional<String> entity) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder(WAITING);
        entity.ifPresent(code -> {
            where.append(" AND e.code = ?");
            values.add(code);
        });
        return rows.list(
                "SELECT c.tier, c.submitted_on, COUNT(*) FROM approval_case c JOIN reporting_entity e ON e.id = c.entity_id "
                        + where + " GROUP BY c.tier, c.submitted_on",
                row -> new WaitingAge(
                        Tier.valueOf(row.getString(1)), row.getObject(2, LocalDate.class), row.getLong(3)),
                values.toArray());
    }
}
