package org.ballast.writedowns.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Tier;
import org.ballast.approvals.persistence.CaseSql;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.sql.SqlConditions;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.ListedFilter;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.ProposalFilter;

/** How proposals are read, and the conditions of what is looked for. */
final class ProposalSql {

    static final String FROM =
            " FROM proposal p JOIN approval_case c ON c.id = p.case_id JOIN book k ON k.id = p.book_id"
                    + " JOIN reporting_entity e ON e.id = k.entity_id"
                    + " JOIN asset a ON a.id = p.asset_id JOIN market m ON m.id = p.market_id ";
    static final String SELECT =
            "SELECT p.id, p.case_id, p.run_id, p.book_id, k.code AS book, e.code AS entity, p.asset_id, a.symbol AS asset,"
                    + " p.period_start, p.period_end, p.kind, p.model, m.code AS market, p.low_price_policy, c.status, c.tier, p.amount, p.in_income,"
                    + " p.currency, p.lots, p.evidence_hash AS measured_hash, c.evidence_hash, p.narrative, p.created_by, p.created_at, p.superseded_by,"
                    + " c.entry_id, c.version" + FROM;

    private ProposalSql() {}

    static SqlConditions of(ProposalFilter filter) {
        SqlConditions conditions = new SqlConditions()
                .ifThere("e.code = ?", filter.entity())
                .ifThere("p.book_id = ?", filter.book())
                .ifThere("k.code = ?", filter.bookCode())
                .ifThere("a.symbol = ?", filter.asset())
                .ifThere("p.period_end > ?", filter.from())
                .ifThere("p.period_start < ?", filter.to())
                .oneOf("c.status", filter.statuses());
        filter.waitingFor().ifPresent(approver -> {
            List<Object> values = new ArrayList<>();
            String waits = CaseSql.waitsFor(approver, values);
            conditions.and(waits, values);
        });
        return conditions;
    }

    static SqlConditions of(ListedFilter filter) {
        return of(filter.proposals()).oneOf("p.kind", filter.kinds());
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
                SqlRows.key(row, "superseded_by"),
                SqlRows.key(row, "entry_id"),
                row.getLong("version"));
    }
}
