package org.ballast.reserves.domain;

import java.time.Instant;

/**
 * A signature of the key of an address that was checked when it came.
 *
 * @param rootHash of the tree of liabilities that it names
 * @param message what was signed
 */
public record OwnershipSignature(
        long addressId, Instant at, long blockHeight, String rootHash, String message, String signature) {

    public static final int LONGEST = 200;
}
