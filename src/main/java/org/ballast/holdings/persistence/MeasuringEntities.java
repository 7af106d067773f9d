package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.prices.application.MarketUsers;
import org.ballast.sql.SqlRows;

/** Who measures by a market, by the policies. */
@ApplicationScoped
public class MeasuringEntities implements MarketUsers {

    @Inject
    private SqlRows rows;

    @Inject
    private Entities entities;

    @Override
    public List<ReportingEntity> measuringBy(long marketId, long assetId) {
        return rows
                .list(
                        "SELECT DISTINCT b.entity_id FROM accounting_policy p JOIN book b ON b.id = p.book_id"
                                + " WHERE p.market_id = ? AND p.asset_id = ? ORDER BY b.entity_id",
                        row -> row.getLong(1),
                        marketId,
                        assetId)
                .stream()
                .map(entities::byId)
                .toList();
    }
}
