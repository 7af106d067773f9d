package org.ballast.prices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ballast.pages.application.Found;
import org.ballast.pages.domain.Sought;
import org.ballast.pages.persistence.SoughtRows;
import org.ballast.pages.persistence.SoughtSql;

/** Markets by code or name. */
@ApplicationScoped
public class SoughtMarkets {

    private static final SoughtRows.Place PLACE =
            new SoughtRows.Place("SELECT m.code, m.name FROM market m", "''", "LENGTH(m.code), %s, m.code");

    @Inject
    private SoughtRows rows;

    public List<Found> of(Sought sought) {
        return rows.list(PLACE, SoughtSql.containing(sought, "m.code", "m.name"), sought, SoughtMarkets::found);
    }

    private static Found found(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return new Found(
                code,
                "",
                code,
                Found.Detail.of("found.MARKET.detail", row.getString("name")),
                Optional.empty(),
                Optional.empty(),
                "/prices/markets.xhtml",
                false);
    }
}
