package org.ballast.imports.domain;

import java.time.Instant;

/**
 * A file that was accepted: the source that rows of the books and price evidence point to.
 *
 * @param scope entity code for lots and disposals, market code for prices
 * @param sha256 of the bytes as they came in, hex; with corrections, of the bytes and the reason
 * @param dataRows lines with values
 * @param accepted rows recorded
 * @param skipped rows that were there already with equal values
 * @param held rows of {@code accepted} that were held back as outliers
 * @param importedBy user name
 * @param reason why rows were corrected, empty for a plain import
 */
public record ImportFile(
        long id,
        ImportKind kind,
        String scope,
        String fileName,
        String sha256,
        int dataRows,
        int accepted,
        int skipped,
        int held,
        String importedBy,
        Instant importedAt,
        String reason) {}
