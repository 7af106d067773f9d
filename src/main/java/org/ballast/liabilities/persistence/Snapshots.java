package org.ballast.liabilities.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import org.ballast.audit.application.Seals;
import org.ballast.audit.domain.RowSealer;
import org.ballast.liabilities.domain.AccountHash;
import org.ballast.liabilities.domain.BalanceRows;
import org.ballast.liabilities.domain.CustomerBalance;
import org.ballast.liabilities.domain.LiabilityFile;
import org.ballast.liabilities.domain.LiabilitySnapshot;
import org.ballast.liabilities.domain.LiabilityTotals;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.RowBytes;
import org.ballast.sql.SqlRows;

/** Snapshots of what customers are owed, with their rows; a correction is the next version. Call it inside a transaction. */
@ApplicationScoped
public class Snapshots {

    static final String COLUMNS = "id, entity_id, asset_id, taken_at, version, after_version, accounts, total,"
            + " negative_accounts, negative_total, rows_hash, reason, import_id, recorded_by, recorded_at";
    static final String ROW_COLUMNS = "id, snapshot_id, account_hash, account, balance, import_line";

    private static final int SNAPSHOTS_A_BLOCK = 50;
    private static final int ROWS_A_BLOCK = 10_000;
    private static final String FOUND =
            "SELECT s.*, a.symbol, a.decimals FROM liability_snapshot s" + " JOIN asset a ON a.id = s.asset_id WHERE ";
    private static final String LATEST = " AND NOT EXISTS (SELECT 1 FROM liability_snapshot n"
            + " WHERE n.entity_id = s.entity_id AND n.asset_id = s.asset_id AND n.taken_at = s.taken_at"
            + " AND n.version > s.version) ";

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** Gives one read row of an account. */
    @FunctionalInterface
    public interface EachBalance {
        void take(String account, BigInteger balance);
    }

    /** What a new snapshot is of, and where it comes from. */
    public record New(
            long entityId,
            long assetId,
            Instant at,
            int version,
            String reason,
            long importId,
            String by,
            Instant recordedAt) {}

    /** Keeps a snapshot: its rows first, so that it is checked as a whole when it comes. Its key. */
    public long add(New wanted, LiabilityFile.Read read) {
        long id = ids.take("liability_snapshot_seq", SNAPSHOTS_A_BLOCK);
        addRows(id, read);
        LiabilityTotals totals = read.totals();
        rows.execute(
                "INSERT INTO liability_snapshot (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                wanted.entityId(),
                wanted.assetId(),
                wanted.at(),
                wanted.version(),
                wanted.version() == 1 ? null : (Integer) (wanted.version() - 1),
                totals.accounts(),
                new BigDecimal(totals.total()),
                totals.negativeAccounts(),
                new BigDecimal(totals.negativeTotal()),
                read.hash(),
                wanted.reason(),
                wanted.importId(),
                wanted.by(),
                wanted.recordedAt());
        seals.changed(SealedSnapshots.KIND, id);
        return id;
    }

    private void addRows(long snapshotId, LiabilityFile.Read read) {
        BalanceRows balances = read.rows();
        PrimitiveIterator.OfLong keys =
                ids.take("customer_balance_seq", ROWS_A_BLOCK, balances.size()).iterator();
        RowSealer seal = seals.open(SealedBalances.KIND);
        try (BatchInsert inserts = batches.streamInto("customer_balance", ROW_COLUMNS)) {
            for (int at : read.order()) {
                long key = keys.nextLong();
                Object[] row = {
                    key,
                    snapshotId,
                    balances.accountHash(at),
                    balances.account(at),
                    new BigDecimal(balances.balance(at)),
                    balances.line(at)
                };
                inserts.add(row);
                seal.row(key, RowBytes.of(row));
            }
        }
        seals.add(seal);
    }

    /** The latest version of an instant. */
    public Optional<LiabilitySnapshot> latest(long entityId, long assetId, Instant at) {
        return rows
                .list(
                        FOUND + "s.entity_id = ? AND s.asset_id = ? AND s.taken_at = ? ORDER BY s.version DESC"
                                + " FETCH FIRST 1 ROWS ONLY",
                        Snapshots::snapshot,
                        entityId,
                        assetId,
                        at)
                .stream()
                .findFirst();
    }

    /** By its key, if it is one of the entity. */
    public Optional<LiabilitySnapshot> byId(long entityId, long id) {
        return rows.list(FOUND + "s.entity_id = ? AND s.id = ?", Snapshots::snapshot, entityId, id).stream()
                .findFirst();
    }

    /** The latest versions of an instant, by asset. */
    public List<LiabilitySnapshot> at(long entityId, Instant at) {
        return rows.list(
                FOUND + "s.entity_id = ? AND s.taken_at = ?" + LATEST + "ORDER BY a.symbol",
                Snapshots::snapshot,
                entityId,
                at);
    }

    /** Every version of every instant beyond a key, the newest first; backward the oldest of the newer ones first. */
    public List<LiabilitySnapshot> beyond(long entityId, OptionalLong id, boolean backward, int limit) {
        return rows.list(
                FOUND + "s.entity_id = ? AND s.id " + (backward ? "> ? ORDER BY s.id" : "< ? ORDER BY s.id DESC")
                        + " FETCH FIRST ? ROWS ONLY",
                Snapshots::snapshot,
                entityId,
                id.orElse(backward ? 0 : Long.MAX_VALUE),
                limit);
    }

    /** One account of a snapshot. */
    public Optional<CustomerBalance> account(long snapshotId, String account) {
        return rows
                .list(
                        "SELECT account, balance FROM customer_balance WHERE snapshot_id = ? AND account_hash = ?",
                        Snapshots::balance,
                        snapshotId,
                        AccountHash.of(account).hex())
                .stream()
                .findFirst();
    }

    /** Accounts with balances below zero, by what they are found by. */
    public List<CustomerBalance> negative(long snapshotId, int limit) {
        return rows.list(
                "SELECT account, balance FROM customer_balance WHERE snapshot_id = ? AND balance < 0"
                        + " ORDER BY balance FETCH FIRST ? ROWS ONLY",
                Snapshots::balance,
                snapshotId,
                limit);
    }

    /** Every account with a balance of zero or more, one after the other. */
    public void eachLiability(long snapshotId, EachBalance each) {
        rows.forEach(
                "SELECT account, balance FROM customer_balance WHERE snapshot_id = ? AND balance >= 0",
                row -> each.take(row.getString(1), row.getBigDecimal(2).toBigIntegerExact()),
                snapshotId);
    }

    private static CustomerBalance balance(ResultSet row) throws SQLException {
        return new CustomerBalance(
                row.getString("account"), row.getBigDecimal("balance").toBigIntegerExact());
    }

    private static LiabilitySnapshot snapshot(ResultSet row) throws SQLException {
        return new LiabilitySnapshot(
                row.getLong("id"),
                row.getLong("entity_id"),
                row.getLong("asset_id"),
                row.getString("symbol"),
                row.getInt("decimals"),
                SqlRows.instant(row, "taken_at"),
                row.getInt("version"),
                new LiabilityTotals(
                        row.getInt("accounts"),
                        row.getBigDecimal("total").toBigIntegerExact(),
                        row.getInt("negative_accounts"),
                        row.getBigDecimal("negative_total").toBigIntegerExact()),
                row.getString("rows_hash"),
                row.getString("reason"),
                row.getLong("import_id"),
                row.getString("recorded_by"),
                SqlRows.instant(row, "recorded_at"));
    }
}
