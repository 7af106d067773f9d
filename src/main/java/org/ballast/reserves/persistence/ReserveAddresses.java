package org.ballast.reserves.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.audit.application.Seals;
import org.ballast.reserves.domain.Chain;
import org.ballast.reserves.domain.ReserveAddress;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Addresses of entities and their withdrawals; both only grow. Call it inside a transaction. */
@ApplicationScoped
public class ReserveAddresses {

    static final String WITHDRAWAL_COLUMNS = "address_id, reason, withdrawn_by, withdrawn_at";
    static final String COLUMNS = "id, entity_id, asset_id, chain, address, contract, label, added_by, added_at";

    private static final int BLOCK = 50;
    private static final String SELECT =
            "SELECT a.id, a.entity_id, a.asset_id, s.symbol, a.chain, a.address, a.contract,"
                    + " a.label, w.reason, w.withdrawn_by, w.withdrawn_at FROM reserve_address a"
                    + " JOIN asset s ON s.id = a.asset_id"
                    + " LEFT JOIN reserve_address_withdrawal w ON w.address_id = a.id WHERE ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** Keeps a new one; the key of the argument is not used. */
    public ReserveAddress add(ReserveAddress wanted, String by, Instant at) {
        long id = ids.take("reserve_address_seq", BLOCK);
        rows.execute(
                "INSERT INTO reserve_address (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                wanted.entityId(),
                wanted.assetId(),
                wanted.chain(),
                wanted.address(),
                wanted.contract(),
                wanted.label(),
                by,
                at);
        seals.changed(SealedReserveAddresses.KIND, id);
        return byId(id);
    }

    /** Keeps that one backs its entity no more. */
    public ReserveAddress withdraw(ReserveAddress named, ReserveAddress.Withdrawal withdrawal) {
        rows.execute(
                "INSERT INTO reserve_address_withdrawal (" + WITHDRAWAL_COLUMNS + ") VALUES (?, ?, ?, ?)",
                named.id(),
                withdrawal.reason(),
                withdrawal.by(),
                withdrawal.at());
        seals.changed(SealedReserveWithdrawals.KIND, named.id());
        return byId(named.id());
    }

    private ReserveAddress byId(long id) {
        return rows.list(SELECT + "a.id = ?", ReserveAddresses::address, id).getFirst();
    }

    /** The one of an asset on a chain, whosever it is. */
    public Optional<ReserveAddress> find(long assetId, Chain chain, String address) {
        return rows
                .list(
                        SELECT + "a.asset_id = ? AND a.chain = ? AND a.address = ?",
                        ReserveAddresses::address,
                        assetId,
                        chain,
                        address)
                .stream()
                .findFirst();
    }

    /** Those of an entity in an asset that back it, by chain and address. */
    public List<ReserveAddress> of(long entityId, long assetId) {
        return everOf(entityId, assetId).stream()
                .filter(ReserveAddress::isInUse)
                .toList();
    }

    /** The same, those that are withdrawn among them. */
    public List<ReserveAddress> everOf(long entityId, long assetId) {
        return rows.list(
                SELECT + "a.entity_id = ? AND a.asset_id = ? ORDER BY a.chain, a.address",
                ReserveAddresses::address,
                entityId,
                assetId);
    }

    /** Those of an entity with keys above one, in the order in which they came. */
    public List<ReserveAddress> after(long entityId, long id, int limit) {
        return rows.list(
                SELECT + "a.entity_id = ? AND a.id > ? ORDER BY a.id FETCH FIRST ? ROWS ONLY",
                ReserveAddresses::address,
                entityId,
                id,
                limit);
    }

    static ReserveAddress address(ResultSet row) throws SQLException {
        return new ReserveAddress(
                row.getLong("id"),
                row.getLong("entity_id"),
                row.getLong("asset_id"),
                row.getString("symbol"),
                Chain.valueOf(row.getString("chain")),
                row.getString("address"),
                row.getString("contract"),
                row.getString("label"),
                withdrawal(row));
    }

    private static Optional<ReserveAddress.Withdrawal> withdrawal(ResultSet row) throws SQLException {
        String by = row.getString("withdrawn_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new ReserveAddress.Withdrawal(
                        by, SqlRows.instant(row, "withdrawn_at"), row.getString("reason")));
    }
}
