package org.ballast.margin.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.audit.application.SealedInserts;
import org.ballast.audit.application.SealedInserts.Table;
import org.ballast.audit.application.Seals;
import org.ballast.margin.domain.AccountMargin;
import org.ballast.margin.domain.MarginBasis;
import org.ballast.margin.domain.MarginReading;
import org.ballast.margin.domain.VenueTable;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.MarginStatus;
import org.ballast.trading.domain.SettlementUnit;

/** Checks for margin calls and what they found; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class MarginReadings {

    private static final int CHECKS_A_BLOCK = 50;
    static final String CHECK_COLUMNS = "id, entity_id, accounts, checked_by, checked_at";
    static final String COLUMNS = "id, check_id, account_id, snapshot_id, table_id, basis, status, margin_balance,"
            + " initial_margin, maintenance_margin, to_initial, to_maintenance";
    private static final Table TABLE =
            new Table(SealedMarginReadings.KIND, "margin_reading", COLUMNS, "margin_reading_seq", 1_000);
    private static final String NEWEST =
            "NOT EXISTS (SELECT 1 FROM margin_reading n WHERE n.account_id = r.account_id AND n.id > r.id)";
    private static final String SELECT = "SELECT r.account_id, e.code AS entity, a.code, a.venue, a.unit, a.decimals,"
            + " r.basis, r.status, r.margin_balance, r.initial_margin, r.maintenance_margin, c.checked_at"
            + " FROM margin_reading r JOIN margin_check c ON c.id = r.check_id JOIN trading_account a ON a.id = r.account_id"
            + " JOIN reporting_entity e ON e.id = a.entity_id"
            + " WHERE " + NEWEST + " AND ";

    private static final String PRESSING = "r.status <> 'OK' AND NOT EXISTS (SELECT 1 FROM margin_call k"
            + " WHERE k.account_id = r.account_id AND NOT EXISTS (SELECT 1 FROM margin_call_end z WHERE z.call_id = k.id))";

    private static final List<String> FACTS = List.of(
            "account_snapshot s JOIN trading_account a ON a.id = s.account_id",
            "account_position s JOIN trading_account a ON a.id = s.account_id",
            "instrument_mark s JOIN account_position p ON p.instrument_id = s.instrument_id"
                    + " JOIN trading_account a ON a.id = p.account_id");

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    @Inject
    private SealedInserts inserts;

    /** Keeps that a check was made and gives its key. */
    public long addCheck(long entityId, int accounts, String by, Instant at) {
        long id = ids.take("margin_check_seq", CHECKS_A_BLOCK);
        rows.execute(
                "INSERT INTO margin_check (" + CHECK_COLUMNS + ") VALUES (?, ?, ?, ?, ?)",
                id,
                entityId,
                accounts,
                by,
                at);
        seals.changed(SealedMarginChecks.KIND, id);
        return id;
    }

    /** Keeps what a check found of accounts and gives the keys, in the order of the accounts. */
    public List<Long> add(long checkId, Collection<AccountMargin> found) {
        return inserts.keysOfAdded(TABLE, found, (id, margin) -> new Object[] {
            id,
            checkId,
            margin.account().account().id(),
            margin.account().snapshotId(),
            margin.account().table().map(VenueTable::id),
            margin.basis(),
            margin.state().status(),
            margin.balances().marginBalance(),
            margin.figures().initialMargin(),
            margin.figures().maintenanceMargin(),
            margin.state().topUpToInitialMargin(),
            margin.state().topUpToMaintenance()
        });
    }

    /** The status that was found last of each account of an entity, by account. */
    public Map<Long, MarginStatus> latestStatuses(long entityId) {
        Map<Long, MarginStatus> latest = new HashMap<>();
        rows.forEach(
                "SELECT r.account_id, r.status FROM margin_reading r JOIN trading_account a ON a.id = r.account_id"
                        + " WHERE a.entity_id = ? AND " + NEWEST,
                row -> latest.put(row.getLong(1), MarginStatus.valueOf(row.getString(2))),
                entityId);
        return latest;
    }

    /** Accounts of all entities that were found to be near a call or worse and have none that is open, the worst first. */
    public List<MarginReading> pressing(int limit) {
        return rows.list(
                SELECT + PRESSING
                        + " ORDER BY CASE r.status WHEN 'LIQUIDATION' THEN 0 WHEN 'MARGIN_CALL' THEN 1 ELSE 2 END,"
                        + " e.code, a.code FETCH FIRST ? ROWS ONLY",
                MarginReadings::reading,
                limit);
    }

    /** How many there are. */
    public int countPressing() {
        return rows.list(
                        "SELECT COUNT(*) FROM margin_reading r WHERE " + NEWEST + " AND " + PRESSING,
                        row -> row.getInt(1))
                .getFirst();
    }

    /** When the accounts of an entity were looked at last. */
    public Optional<Instant> lastCheck(long entityId) {
        return rows
                .list(
                        "SELECT checked_at FROM margin_check WHERE entity_id = ? ORDER BY id DESC FETCH FIRST 1 ROWS ONLY",
                        row -> SqlRows.instant(row, "checked_at"),
                        entityId)
                .stream()
                .findFirst();
    }

    /** Entities that have a trading account and were not looked at since an instant. */
    public List<Long> notCheckedSince(Instant since) {
        return rows.list(
                "SELECT DISTINCT a.entity_id FROM trading_account a WHERE NOT EXISTS (SELECT 1 FROM margin_check c"
                        + " WHERE c.entity_id = a.entity_id AND c.checked_at >= ?) ORDER BY a.entity_id",
                row -> row.getLong(1),
                since);
    }

    /**
     * Entities of which a venue has said something of an account, a position or what one is worth since they were looked at; what
     * was recorded before an instant is left out.
     */
    public Set<Long> withNewFacts(Instant from) {
        Set<Long> entities = new TreeSet<>();
        for (String facts : FACTS) {
            rows.forEach(
                    "SELECT DISTINCT a.entity_id FROM " + facts + " WHERE s.recorded_at >= ? AND NOT EXISTS"
                            + " (SELECT 1 FROM margin_check c WHERE c.entity_id = a.entity_id"
                            + " AND c.checked_at >= s.recorded_at)",
                    row -> entities.add(row.getLong(1)),
                    from);
        }
        return entities;
    }

    private static MarginReading reading(ResultSet row) throws SQLException {
        return new MarginReading(
                row.getLong("account_id"),
                row.getString("entity"),
                row.getString("code"),
                row.getString("venue"),
                new SettlementUnit(row.getString("unit"), row.getInt("decimals")),
                MarginBasis.valueOf(row.getString("basis")),
                MarginStatus.valueOf(row.getString("status")),
                row.getBigDecimal("margin_balance"),
                row.getBigDecimal("initial_margin"),
                row.getBigDecimal("maintenance_margin"),
                SqlRows.instant(row, "checked_at"));
    }
}
