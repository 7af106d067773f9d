package org.ballast.signals.domain;

import java.time.Instant;

/**
 * A file that external information was read from, without its bytes.
 *
 * @param mediaType told by its bytes
 * @param size in bytes
 * @param sha256 of its bytes, hex
 */
public record ExternalFile(
        long id,
        long informationId,
        String name,
        String mediaType,
        int size,
        String sha256,
        String addedBy,
        Instant addedAt) {

    /** Files of one piece of information. */
    public static final int MOST_FILES = 20;
}
