package org.ballast.assets.persistence;

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

/** Assets by symbol or name. */
@ApplicationScoped
public class SoughtAssets {

    private static final SoughtRows.Place PLACE =
            new SoughtRows.Place("SELECT a.symbol, a.name FROM asset a", "''", "LENGTH(a.symbol), %s, a.symbol");

    @Inject
    private SoughtRows rows;

    public List<Found> of(Sought sought) {
        return rows.list(PLACE, SoughtSql.containing(sought, "a.symbol", "a.name"), sought, SoughtAssets::found);
    }

    private static Found found(ResultSet row) throws SQLException {
        String symbol = row.getString("symbol");
        return new Found(
                symbol,
                "",
                symbol,
                Found.Detail.of("found.ASSET.detail", row.getString("name")),
                Optional.empty(),
                Optional.empty(),
                "/assets/assets.xhtml",
                false);
    }
}
