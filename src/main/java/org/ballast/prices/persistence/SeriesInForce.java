package org.ballast.prices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.List;
import org.ballast.prices.domain.PriceSeries;
import org.ballast.sql.SqlRows;

/** Which prices there are, one row a market, asset and currency. */
@ApplicationScoped
public class SeriesInForce {

    @Inject
    private SqlRows rows;

    /** By market, asset and currency. */
    public List<PriceSeries> all() {
        return rows.list(
                "SELECT m.code, a.symbol, s.currency, s.bars, s.held, s.first_bar, s.last_bar FROM ("
                        + "SELECT market_id, asset_id, currency, count(*) AS bars,"
                        + " count(CASE WHEN status = 'HELD' THEN 1 END) AS held,"
                        + " min(opens_at) AS first_bar, max(opens_at) AS last_bar"
                        + " FROM price_bar WHERE superseded_by IS NULL GROUP BY market_id, asset_id, currency) s"
                        + " JOIN market m ON m.id = s.market_id JOIN asset a ON a.id = s.asset_id"
                        + " ORDER BY m.code, a.symbol, s.currency",
                row -> new PriceSeries(
                        row.getString("code"),
                        row.getString("symbol"),
                        Currency.getInstance(row.getString("currency")),
                        row.getLong("bars"),
                        row.getLong("held"),
                        SqlRows.instant(row, "first_bar"),
                        SqlRows.instant(row, "last_bar")));
    }
}
