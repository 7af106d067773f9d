package org.ballast.reserves.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * An address of an entity that holds some of an asset. It backs one entity alone.
 *
 * @param asset symbol
 * @param contract of the token where the asset is one on its chain, empty where it is the coin of the chain
 * @param label what it is called in the house, empty for nothing
 * @param withdrawal that it backs the entity no more; empty while it does
 */
public record ReserveAddress(
        long id,
        long entityId,
        long assetId,
        String asset,
        Chain chain,
        String address,
        String contract,
        String label,
        Optional<Withdrawal> withdrawal) {

    public static final int LONGEST_LABEL = 200;

    /** Written without its checksum: lower case. */
    public static final String CONTRACT = "^(0x[0-9a-f]{40})?$";

    /**
     * That an address backs its entity no more, for good.
     *
     * @param reason why
     */
    public record Withdrawal(String by, Instant at, String reason) {}

    /** One that backs its entity. */
    public ReserveAddress(
            long id,
            long entityId,
            long assetId,
            String asset,
            Chain chain,
            String address,
            String contract,
            String label) {
        this(id, entityId, assetId, asset, chain, address, contract, label, Optional.empty());
    }

    /** Whether it backs its entity. */
    public boolean isInUse() {
        return withdrawal.isEmpty();
    }
}
