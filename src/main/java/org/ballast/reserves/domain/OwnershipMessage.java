package org.ballast.reserves.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What the keys of reserves sign: a signature stands for this entity, this asset, this instant, this tree of liabilities and this
 * height alone, so that it serves nobody else and no other time (accounting.md 13.2).
 *
 * @param entity code
 * @param at of the snapshot, to the millisecond
 * @param rootHash of the tree of liabilities, 64 hex digits in lower case
 * @param blockHeight at which the balance is read
 */
public record OwnershipMessage(String entity, String asset, Instant at, String rootHash, long blockHeight) {

    /** 32 bytes in lower case. */
    public static final String ROOT_HASH = "^[0-9a-f]{64}$";

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** The text that is signed, byte by byte, in UTF-8. */
    public String text() {
        return entity + "-POR|" + INSTANT.format(at) + '|' + asset + '|' + rootHash + '|' + blockHeight;
    }
}
