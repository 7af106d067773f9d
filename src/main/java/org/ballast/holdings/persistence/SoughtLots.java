package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.pages.application.Found;
import org.ballast.pages.domain.Sought;
import org.ballast.pages.persistence.SoughtRows;
import org.ballast.pages.persistence.SoughtSql;

/** Lots by the beginning of their code, as they stand in the primary book. */
@ApplicationScoped
public class SoughtLots {

    private static final SoughtRows.Place PLACE = new SoughtRows.Place(
            // A lot of a pool carries nothing itself; pools of other books than the primary one are not found
            "SELECT l.id, l.code, l.asset_id, l.acquired_at, l.day_precision, b.currency,"
                    + " COALESCE(p.quantity, 0) AS units, COALESCE(p.cost, 0) AS cost_left,"
                    + " COALESCE(p.reduction, 0) AS reduction, COALESCE(p.value_change, 0) AS value_change, l.acquired_on,"
                    + " e.code AS entity, a.symbol, COALESCE(w.code, '') AS wallet, p.lot_id IS NULL AS pooled"
                    + " FROM lot l"
                    + " JOIN reporting_entity e ON e.id = l.entity_id JOIN book b ON b.primary_of = l.entity_id"
                    + " AND (l.pool_of_book_id IS NULL OR l.pool_of_book_id = b.id)"
                    + " LEFT JOIN lot_position p ON p.lot_id = l.id AND p.book_id = b.id"
                    + " JOIN asset a ON a.id = l.asset_id LEFT JOIN wallet w ON w.id = l.wallet_id",
            "e.code",
            "LENGTH(l.code), %s, l.code, e.code");

    @Inject
    private SoughtRows rows;

    public List<Found> of(Sought sought) {
        return rows.list(PLACE, SoughtSql.beginning("l.code", sought), sought, row -> found(row, sought));
    }

    private static Found.Detail detail(ResultSet row, LocalDate acquired, LotPosition lot) throws SQLException {
        String symbol = row.getString("symbol");
        String wallet = row.getString("wallet");
        if (wallet.isEmpty()) {
            return Found.Detail.of("found.LOT.pool", symbol, acquired, lot.quantity());
        }
        return row.getBoolean("pooled")
                ? Found.Detail.of("found.LOT.pooled", symbol, acquired, wallet)
                : Found.Detail.of("found.LOT.detail", symbol, acquired, lot.quantity(), wallet);
    }

    private static Found found(ResultSet row, Sought sought) throws SQLException {
        LotPosition lot = LotColumns.position(row);
        String entity = row.getString("entity");
        LocalDate acquired = row.getObject("acquired_on", LocalDate.class);
        return new Found(
                Long.toString(lot.id()),
                entity,
                lot.code(),
                detail(row, acquired, lot),
                Optional.of(lot.carryingAmount()),
                Optional.empty(),
                "/holdings/lot.xhtml?id=" + lot.id() + "&entity=" + URLEncoder.encode(entity, StandardCharsets.UTF_8),
                sought.names(lot.code()));
    }
}
