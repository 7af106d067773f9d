package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.FifoTaking;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.sql.SqlRows;

/** Disposals that took lots first in, first out. */
@ApplicationScoped
public class FifoTakings {

    @Inject
    private SqlRows rows;

    /** Those of an entity that are posted or wait for their test, in the order in which they happened. */
    public List<FifoTaking> of(long entityId) {
        return rows.list(
                "SELECT d.reference, d.status, d.asset_id, d.disposed_at, d.wallet_id, MAX(l.acquired_at) AS last_taken"
                        + " FROM disposal d JOIN disposal_lot p ON p.disposal_id = d.id JOIN lot l ON l.id = p.lot_id"
                        + " WHERE d.entity_id = ? AND d.cost_method = ? AND d.status <> ?"
                        + " GROUP BY d.id, d.reference, d.status, d.asset_id, d.disposed_at, d.wallet_id"
                        + " ORDER BY d.disposed_at, d.id",
                row -> {
                    long wallet = row.getLong("wallet_id");
                    return new FifoTaking(
                            row.getString("reference"),
                            DisposalStatus.valueOf(row.getString("status")) == DisposalStatus.POSTED,
                            row.getLong("asset_id"),
                            SqlRows.instant(row, "disposed_at"),
                            wallet == 0 ? OptionalLong.empty() : OptionalLong.of(wallet),
                            SqlRows.instant(row, "last_taken"));
                },
                entityId,
                CostMethod.FIFO,
                DisposalStatus.WITHDRAWN);
    }
}
