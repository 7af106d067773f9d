package org.ballast.reserves.domain;

/**
 * An address of an entity that holds some of an asset. It backs one entity alone.
 *
 * @param asset symbol
 * @param contract of the token where the asset is one on its chain, empty where it is the coin of the chain
 * @param label what it is called in the house, empty for nothing
 */
public record ReserveAddress(
        long id,
        long entityId,
        long assetId,
        String asset,
        Chain chain,
        String address,
        String contract,
        String label) {

    public static final int LONGEST_LABEL = 200;

    /** Written without its checksum: lower case. */
    public static final String CONTRACT = "^(0x[0-9a-f]{40})?$";
}
