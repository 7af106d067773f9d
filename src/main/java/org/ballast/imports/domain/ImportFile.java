package org.ballast.imports.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A file that was accepted: the source that rows of the books and price evidence point to.
 *
 * @param scope entity code for lots and disposals, market code for prices
 * @param sha256 of the bytes as they came in, hex; in corrections of early versions, of the bytes and the reason
 * @param importedBy user name
 * @param reason why rows were corrected, empty for a plain import
 * @param undone what ended it, if it was taken back as a whole
 * @param kept whether the bytes can be downloaded; files of early versions cannot
 */
public record ImportFile(
        long id,
        ImportKind kind,
        String scope,
        String fileName,
        String sha256,
        ImportCounts counts,
        String importedBy,
        Instant importedAt,
        String reason,
        Optional<Undone> undone,
        boolean kept) {

    /** Who took an import back, when and why. */
    public record Undone(String by, Instant at, String reason) {}

    /** Lines with values. */
    public int dataRows() {
        return counts.rows();
    }

    /** Rows recorded. */
    public int accepted() {
        return counts.recorded();
    }

    /** Rows that were there already with equal values. */
    public int skipped() {
        return counts.skipped();
    }

    /** Rows of those recorded that were held back as outliers. */
    public int held() {
        return counts.held();
    }
}
