package org.ballast.approvals.domain;

import java.time.Instant;

/**
 * A file that belongs to a case, without its bytes.
 *
 * @param name as the sender called it, without folders
 * @param mediaType told by its bytes
 * @param size in bytes
 * @param sha256 of its bytes, hex
 * @param isEvidence whether it came from those who prepare the case: approvals bind to it
 */
public record Attachment(
        long id,
        long caseId,
        String name,
        String mediaType,
        int size,
        String sha256,
        boolean isEvidence,
        String addedBy,
        Instant addedAt) {

    /** Bytes of one file. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Files of one case. */
    public static final int MOST_FILES = 50;

    /** Characters of a name. */
    public static final int LONGEST_NAME = 255;
}
