package org.ballast.marktomarket.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Tier;
import org.ballast.marktomarket.domain.MarkFilter;
import org.ballast.marktomarket.domain.MarkKind;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.domain.MarkedAccount;
import org.ballast.sql.SqlConditions;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.persistence.MeasurementRuns;

/** How proposals are read, and the conditions of what is looked for. */
final class MarkProposalSql {

    static final String FROM =
            " FROM mark_proposal p JOIN approval_case c ON c.id = p.case_id JOIN book k ON k.id = p.book_id"
                    + " JOIN reporting_entity e ON e.id = k.entity_id JOIN trading_account a ON a.id = p.account_id ";
    static final String SELECT = "SELECT p.id, p.case_id, p.run_id, p.book_id, k.code AS book, e.code AS entity,"
            + " p.account_id, a.code AS account, a.venue, p.period_start, p.period_end, p.kind, c.status, c.tier, p.amount,"
            + " p.in_income, p.currency, p.positions, p.on_hold, p.fair_level, p.evidence_hash AS measured_hash,"
            + " c.evidence_hash, p.narrative, p.created_by, p.created_at, p.superseded_by, c.entry_id, c.version"
            + FROM;

    private static final String OF_ASSET =
            "EXISTS (SELECT 1 FROM mark_movement v JOIN mark_line l ON l.run_id = p.run_id"
                    + " AND l.position_id = v.position_id JOIN instrument i ON i.id = l.instrument_id JOIN asset s ON s.id = i.asset_id"
                    + " WHERE v.proposal_id = p.id AND s.symbol = ?)";

    private MarkProposalSql() {}

    static SqlConditions of(MarkFilter filter) {
        return new SqlConditions()
                .ifThere("e.code = ?", filter.entity())
                .ifThere("p.book_id = ?", filter.book())
                .ifThere("k.code = ?", filter.bookCode())
                .ifThere("a.code = ?", filter.account())
                .ifThere(OF_ASSET, filter.asset())
                .ifThere("p.period_end > ?", filter.from())
                .ifThere("p.period_start < ?", filter.to())
                .oneOf("c.status", filter.statuses())
                .oneOf("p.kind", filter.kinds());
    }

    static MarkProposal proposal(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new MarkProposal(
                row.getLong("id"),
                row.getLong("case_id"),
                row.getLong("run_id"),
                row.getLong("book_id"),
                row.getString("book"),
                row.getString("entity"),
                new MarkedAccount(row.getLong("account_id"), row.getString("account"), row.getString("venue")),
                MeasurementRuns.period(row),
                MarkKind.valueOf(row.getString("kind")),
                CaseStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getString("tier")).map(Tier::valueOf),
                new Money(row.getBigDecimal("amount"), currency),
                new Money(row.getBigDecimal("in_income"), currency),
                row.getInt("positions"),
                row.getInt("on_hold"),
                row.getInt("fair_level"),
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
