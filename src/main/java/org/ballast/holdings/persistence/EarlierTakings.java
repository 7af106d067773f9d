package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.EarlierTaking;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.sql.SqlRows;

/** Disposals that took lots first in, first out, or units at the average of their pool. */
@ApplicationScoped
public class EarlierTakings {

    @Inject
    private SqlRows rows;

    /** Those that are posted or wait for their test in a book, in the order in which they happened. */
    public List<EarlierTaking> of(long bookId) {
        return rows.list(
                "SELECT d.reference, s.status, s.cost_method, d.asset_id, d.disposed_at, d.wallet_id, MAX(l.acquired_at) AS last_taken"
                        + " FROM disposal_posting s JOIN disposal d ON d.id = s.disposal_id"
                        + " JOIN disposal_lot p ON p.book_id = s.book_id AND p.disposal_id = s.disposal_id"
                        + " JOIN lot l ON l.id = p.lot_id"
                        + " WHERE s.book_id = ? AND s.cost_method <> ? AND s.status NOT IN (?, ?)"
                        + " GROUP BY d.id, d.reference, s.status, s.cost_method, d.asset_id, d.disposed_at, d.wallet_id"
                        + " ORDER BY d.disposed_at, d.id",
                row -> {
                    long wallet = row.getLong("wallet_id");
                    return new EarlierTaking(
                            row.getString("reference"),
                            CostMethod.valueOf(row.getString("cost_method")),
                            DisposalStatus.valueOf(row.getString("status")) == DisposalStatus.POSTED,
                            row.getLong("asset_id"),
                            SqlRows.instant(row, "disposed_at"),
                            wallet == 0 ? OptionalLong.empty() : OptionalLong.of(wallet),
                            SqlRows.instant(row, "last_taken"));
                },
                bookId,
                CostMethod.SPECIFIC_ID,
                DisposalStatus.WITHDRAWN,
                DisposalStatus.REVERSED);
    }
}
