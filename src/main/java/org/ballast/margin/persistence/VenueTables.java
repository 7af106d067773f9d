package org.ballast.margin.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.audit.application.Seals;
import org.ballast.margin.domain.EnteredTable;
import org.ballast.margin.domain.VenueTable;
import org.ballast.margin.domain.VenueTerms;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.LiquidationRule;
import org.ballast.trading.domain.MarginThresholds;

/** Margin tables of venues; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class VenueTables {

    private static final int IDS_A_BLOCK = 50;
    static final String COLUMNS =
            "id, venue, valid_from, revision, warning_from, call_from, liquidation_rule, closing_fee,"
                    + " hours_to_meet, source, reason, entered_by, entered_at";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM margin_table t WHERE ";
    private static final String LATEST_REVISION = "NOT EXISTS (SELECT 1 FROM margin_table n WHERE n.venue = t.venue"
            + " AND n.valid_from = t.valid_from AND n.revision > t.revision)";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    @Inject
    private TableParts parts;

    /** A head as it stands in the database. */
    private record Head(
            long id,
            String venue,
            LocalDate validFrom,
            int revision,
            VenueTerms terms,
            String source,
            String reason,
            String enteredBy,
            Instant enteredAt) {}

    /** Keeps a new one. */
    public VenueTable add(VenueTable wanted, String reason, String by, Instant at) {
        VenueTable kept = wanted.kept(ids.take("margin_table_seq", IDS_A_BLOCK), wanted.revision());
        rows.execute(
                "INSERT INTO margin_table (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                kept.id(),
                kept.venue(),
                kept.validFrom(),
                kept.revision(),
                kept.terms().thresholds().warningFrom(),
                kept.terms().thresholds().callFrom(),
                kept.terms().rule(),
                kept.terms().closingFee(),
                kept.terms().hoursToMeet(),
                kept.source(),
                reason,
                by,
                at);
        seals.changed(SealedMarginTables.KIND, kept.id());
        parts.add(kept);
        return kept;
    }

    /** What was said last of a venue from a day on. */
    public Optional<VenueTable> latestOf(String venue, LocalDate validFrom) {
        return tables(rows.list(
                        SELECT + "venue = ? AND valid_from = ? ORDER BY revision DESC FETCH FIRST 1 ROWS ONLY",
                        VenueTables::head,
                        venue,
                        validFrom))
                .stream()
                .map(EnteredTable::table)
                .findFirst();
    }

    /** The one of each venue that counts on a day, by venue. */
    public Map<String, VenueTable> inForce(LocalDate day) {
        return tables(rows.list(
                        SELECT + "valid_from <= ? AND " + LATEST_REVISION
                                + " AND NOT EXISTS (SELECT 1 FROM margin_table l WHERE l.venue = t.venue"
                                + " AND l.valid_from <= ? AND l.valid_from > t.valid_from)",
                        VenueTables::head,
                        day,
                        day))
                .stream()
                .map(EnteredTable::table)
                .collect(Collectors.toMap(VenueTable::venue, Function.identity()));
    }

    /** All, or those of one venue, by venue; the latest day and revision first. */
    public List<EnteredTable> entered(Optional<String> venue) {
        String order = " ORDER BY venue, valid_from DESC, revision DESC";
        return tables(
                venue.isPresent()
                        ? rows.list(SELECT + "venue = ?" + order, VenueTables::head, venue.get())
                        : rows.list(SELECT + "TRUE" + order, VenueTables::head));
    }

    private List<EnteredTable> tables(Collection<Head> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        List<Long> keys = heads.stream().map(Head::id).toList();
        var futures = parts.brackets(keys);
        var options = parts.shares(keys);
        return heads.stream()
                .map(head -> new EnteredTable(
                        new VenueTable(
                                head.id(),
                                head.venue(),
                                head.validFrom(),
                                head.revision(),
                                head.terms(),
                                futures.getOrDefault(head.id(), Map.of()),
                                options.getOrDefault(head.id(), Map.of()),
                                head.source()),
                        head.reason(),
                        head.enteredBy(),
                        head.enteredAt()))
                .toList();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong("id"),
                row.getString("venue"),
                row.getObject("valid_from", LocalDate.class),
                row.getInt("revision"),
                new VenueTerms(
                        new MarginThresholds(row.getBigDecimal("warning_from"), row.getBigDecimal("call_from")),
                        LiquidationRule.valueOf(row.getString("liquidation_rule")),
                        row.getBigDecimal("closing_fee"),
                        row.getInt("hours_to_meet")),
                row.getString("source"),
                row.getString("reason"),
                row.getString("entered_by"),
                SqlRows.instant(row, "entered_at"));
    }
}
