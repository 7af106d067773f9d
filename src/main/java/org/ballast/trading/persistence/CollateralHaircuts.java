package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ballast.audit.application.SealedInserts;
import org.ballast.audit.application.SealedInserts.Table;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.EnteredHaircut;
import org.ballast.trading.domain.Haircut;
import org.ballast.trading.domain.Haircuts;

/** Haircuts of venues by day; one never changes. Call it inside a transaction. */
@ApplicationScoped
public class CollateralHaircuts {

    static final String COLUMNS =
            "id, venue, asset, valid_from, revision, haircut, source, reason, entered_by, entered_at";

    private static final Table TABLE =
            new Table(SealedHaircuts.KIND, "collateral_haircut", COLUMNS, "collateral_haircut_seq", 50);
    private static final String LATEST = "NOT EXISTS (SELECT 1 FROM collateral_haircut n WHERE n.venue = h.venue"
            + " AND n.asset = h.asset AND n.valid_from = h.valid_from AND n.revision > h.revision)";
    private static final String SELECT = "SELECT h.* FROM collateral_haircut h ";

    @Inject
    private SqlRows rows;

    @Inject
    private SealedInserts inserts;

    /** Keeps new ones. */
    public void add(List<EnteredHaircut> entered) {
        inserts.add(TABLE, entered, (key, each) -> new Object[] {
            key,
            each.haircut().venue(),
            each.haircut().asset(),
            each.haircut().validFrom(),
            each.haircut().revision(),
            each.haircut().share(),
            each.haircut().source(),
            each.reason(),
            each.enteredBy(),
            each.enteredAt()
        });
    }

    /** What was said last of an asset at a venue from a day on. */
    public Optional<Haircut> latestOf(String venue, String asset, LocalDate validFrom) {
        return rows
                .list(
                        SELECT + "WHERE h.venue = ? AND h.asset = ? AND h.valid_from = ? AND " + LATEST,
                        CollateralHaircuts::haircut,
                        venue,
                        asset,
                        validFrom)
                .stream()
                .findFirst();
    }

    /** Those of some venues, of each day the one that counts. */
    public Haircuts of(Collection<String> venues) {
        return new Haircuts(rows.list(
                SELECT + "JOIN UNNEST(CAST(? AS VARCHAR(32) ARRAY)) AS v(code) ON v.code = h.venue WHERE " + LATEST,
                CollateralHaircuts::haircut,
                venues));
    }

    /** All revisions, or those of one venue, by venue and asset; the latest day and revision first. */
    public List<EnteredHaircut> entered(Optional<String> venue) {
        String order = " ORDER BY h.venue, h.asset, h.valid_from DESC, h.revision DESC";
        return venue.isPresent()
                ? rows.list(SELECT + "WHERE h.venue = ?" + order, CollateralHaircuts::entered, venue.get())
                : rows.list(SELECT + "WHERE TRUE" + order, CollateralHaircuts::entered);
    }

    private static EnteredHaircut entered(ResultSet row) throws SQLException {
        return new EnteredHaircut(
                haircut(row), row.getString("reason"), row.getString("entered_by"), SqlRows.instant(row, "entered_at"));
    }

    private static Haircut haircut(ResultSet row) throws SQLException {
        return new Haircut(
                row.getString("venue"),
                row.getString("asset"),
                row.getObject("valid_from", LocalDate.class),
                row.getInt("revision"),
                StoredNumber.of(row, "haircut"),
                row.getString("source"));
    }
}
