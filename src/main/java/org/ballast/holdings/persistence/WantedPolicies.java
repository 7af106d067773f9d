package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.WantedPolicy;
import org.ballast.measurement.domain.CostBasisAtAdoption;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.PurchaseFeePolicy;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** The accounting policies that take a second person. Call it inside a transaction. */
@ApplicationScoped
public class WantedPolicies {

    private static final int KEYS_A_BLOCK = 50;
    private static final String SELECT =
            "SELECT w.id, w.book_id, w.asset_id, w.model, w.market_id, m.code, w.cost_method,"
                    + " w.edge_bar_policy, w.disposal_cost_rate, w.purchase_fees, w.cost_basis_at_adoption, w.valid_from,"
                    + " w.case_id, w.wanted_by, w.wanted_at, c.status FROM wanted_policy w JOIN market m ON m.id = w.market_id"
                    + " JOIN approval_case c ON c.id = w.case_id WHERE ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    /** The key of the next one, by which its case refers to it. */
    public long newId() {
        return ids.take("wanted_policy_seq", KEYS_A_BLOCK);
    }

    /** Keeps what is wanted. */
    public void add(long id, AccountingPolicy wanted, long caseId, String by, Instant at) {
        rows.execute(
                "INSERT INTO wanted_policy (id, book_id, asset_id, model, market_id, cost_method, edge_bar_policy,"
                        + " disposal_cost_rate, purchase_fees, cost_basis_at_adoption, valid_from, case_id, wanted_by,"
                        + " wanted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                wanted.bookId(),
                wanted.assetId(),
                wanted.model(),
                wanted.marketId(),
                wanted.costMethod(),
                wanted.edgeBarPolicy(),
                wanted.disposalCostRate(),
                wanted.purchaseFees(),
                wanted.costBasisAtAdoption(),
                wanted.validFrom(),
                caseId,
                by,
                at);
    }

    /** The one of a case's subject. */
    public WantedPolicy byId(long id) {
        return rows.list(SELECT + "w.id = ?", WantedPolicies::wanted, id).getFirst();
    }

    /** Those of some keys. */
    public List<WantedPolicy> byIds(Collection<Long> ids) {
        return rows.list(
                SELECT + "w.id IN (SELECT k.id FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id))",
                WantedPolicies::wanted,
                ids);
    }

    /** The undecided ones of a book, the oldest first. */
    public List<WantedPolicy> waiting(long bookId) {
        return rows.list(
                SELECT + "w.book_id = ? AND c.live_key IS NOT NULL ORDER BY w.id", WantedPolicies::wanted, bookId);
    }

    private static WantedPolicy wanted(ResultSet row) throws SQLException {
        return new WantedPolicy(
                row.getLong("id"),
                new AccountingPolicy(
                        row.getLong("book_id"),
                        row.getLong("asset_id"),
                        MeasurementModel.valueOf(row.getString("model")),
                        row.getLong("market_id"),
                        row.getString("code"),
                        CostMethod.valueOf(row.getString("cost_method")),
                        EdgeBarPolicy.valueOf(row.getString("edge_bar_policy")),
                        row.getBigDecimal("disposal_cost_rate"),
                        PurchaseFeePolicy.valueOf(row.getString("purchase_fees")),
                        CostBasisAtAdoption.valueOf(row.getString("cost_basis_at_adoption")),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.empty()),
                row.getString("wanted_by"),
                SqlRows.instant(row, "wanted_at"),
                row.getLong("case_id"),
                CaseStatus.valueOf(row.getString("status")));
    }
}
