package org.ballast.reserves.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.audit.application.Seals;
import org.ballast.reserves.domain.OwnershipSignature;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Signatures that were checked; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class ReserveSignatures {

    static final String COLUMNS =
            "id, address_id, taken_at, block_height, root_hash, message, signature, recorded_by, recorded_at";

    private static final int BLOCK = 50;
    private static final String SELECT = "SELECT g.address_id, g.taken_at, g.block_height, g.root_hash, g.message,"
            + " g.signature FROM reserve_signature g JOIN reserve_address a ON a.id = g.address_id WHERE ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    public void add(OwnershipSignature checked, String by, Instant at) {
        long id = ids.take("reserve_signature_seq", BLOCK);
        rows.execute(
                "INSERT INTO reserve_signature (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                checked.addressId(),
                checked.at(),
                checked.blockHeight(),
                checked.rootHash(),
                checked.message(),
                checked.signature(),
                by,
                at);
        seals.changed(SealedReserveSignatures.KIND, id);
    }

    /** The one of an address over one message. */
    public Optional<OwnershipSignature> find(long addressId, Instant at, String rootHash, long blockHeight) {
        return rows
                .list(
                        SELECT + "g.address_id = ? AND g.taken_at = ? AND g.root_hash = ? AND g.block_height = ?",
                        ReserveSignatures::signature,
                        addressId,
                        at,
                        rootHash,
                        blockHeight)
                .stream()
                .findFirst();
    }

    /** Those of an entity in an asset over messages of an instant. */
    public List<OwnershipSignature> of(long entityId, long assetId, Instant at) {
        return rows.list(
                SELECT + "a.entity_id = ? AND a.asset_id = ? AND g.taken_at = ? ORDER BY g.id",
                ReserveSignatures::signature,
                entityId,
                assetId,
                at);
    }

    private static OwnershipSignature signature(ResultSet row) throws SQLException {
        return new OwnershipSignature(
                row.getLong("address_id"),
                SqlRows.instant(row, "taken_at"),
                row.getLong("block_height"),
                row.getString("root_hash"),
                row.getString("message"),
                row.getString("signature"));
    }
}
