package org.ballast.writedowns.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Tier;
import org.ballast.approvals.persistence.CaseSql;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.ListedFilter;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.ProposalFilter;

/**
 * A condition on proposals as SQL with its parameters.
 *
 * @param where begins with WHERE
 */
record ProposalSql(String where, List<Object> parameters) {

    static final String FROM =
            " FROM proposal p JOIN approval_case c ON c.id = p.case_id JOIN book k ON k.id = p.book_id"
                    + " JOIN reporting_entity e ON e.id = k.entity_id"
                    + " JOIN asset a ON a.id = p.asset_id JOIN market m ON m.id = p.market_id ";
    static final String SELECT =
            "SELECT p.id, p.case_id, p.run_id, p.book_id, k.code AS book, e.code AS entity, p.asset_id, a.symbol AS asset,"
                    + " p.period_start, p.period_end, p.kind, p.model, m.code AS market, p.low_price_policy, c.status, c.tier, p.amount, p.in_income,"
                    + " p.currency, p.lots, p.evidence_hash AS measured_hash, c.evidence_hash, p.narrative, p.created_by, p.created_at, p.superseded_by,"
                    + " c.entry_id, c.version" + FROM;

    static ProposalSql of(ProposalFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        List<Object> parameters = new ArrayList<>();
        filter.entity().ifPresent(entity -> add(conditions, parameters, "e.code = ?", entity));
        filter.book().ifPresent(book -> add(conditions, parameters, "p.book_id = ?", book));
        filter.bookCode().ifPresent(book -> add(conditions, parameters, "k.code = ?", book));
        filter.asset().ifPresent(asset -> add(conditions, parameters, "a.symbol = ?", asset));
        filter.from().ifPresent(from -> add(conditions, parameters, "p.period_end > ?", from));
        filter.to().ifPresent(to -> add(conditions, parameters, "p.period_start < ?", to));
        filter.waitingFor().ifPresent(approver -> conditions.add(CaseSql.waitsFor(approver, parameters)));
        if (!filter.statuses().isEmpty()) {
            conditions.add("c.status IN (" + marks(filter.statuses()) + ")");
            parameters.addAll(filter.statuses());
        }
        return new ProposalSql("WHERE " + String.join(" AND ", conditions), parameters);
    }

    static ProposalSql of(ListedFilter filter) {
        ProposalSql all = of(filter.proposals());
        if (filter.kinds().isEmpty()) {
            return all;
        }
        List<Object> parameters = new ArrayList<>(all.parameters);
        parameters.addAll(filter.kinds());
        return new ProposalSql(all.where + " AND p.kind IN (" + marks(filter.kinds()) + ")", parameters);
    }

    Object[] with(Object... more) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(List.of(more));
        return all.toArray();
    }

    static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getLong("id"),
                row.getLong("case_id"),
                row.getLong("run_id"),
                row.getLong("book_id"),
                row.getString("book"),
                row.getString("entity"),
                row.getLong("asset_id"),
                row.getString("asset"),
                MeasurementRuns.period(row),
                MeasurementKind.valueOf(row.getString("kind")),
                MeasurementModel.valueOf(row.getString("model")),
                row.getString("market"),
                LowPricePolicy.valueOf(row.getString("low_price_policy")),
                CaseStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getString("tier")).map(Tier::valueOf),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                new Money(row.getBigDecimal("in_income"), Currency.getInstance(row.getString("currency"))),
                row.getInt("lots"),
                row.getString("measured_hash").strip(),
                row.getString("evidence_hash").strip(),
                row.getString("narrative"),
                row.getString("created_by"),
                SqlRows.instant(row, "created_at"),
                key(row, "superseded_by"),
                key(row, "entry_id"),
                row.getLong("version"));
    }

    private static OptionalLong key(ResultSet row, String column) throws SQLException {
        long key = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(key);
    }

    private static String marks(Collection<?> some) {
        return String.join(",", Collections.nCopies(some.size(), "?"));
    }

    private static void add(List<String> conditions, List<Object> parameters, String condition, Object parameter) {
        conditions.add(condition);
        parameters.add(parameter);
    }
}
