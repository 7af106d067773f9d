package org.ballast.holdings.web;

import org.ballast.imports.domain.ImportResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file.
 *
 * @param imported rows recorded
 * @param skipped rows that were there already with equal values
 * @param confirmed rows recorded far from the market that were confirmed
 * @param importId number of the import; where nothing was new, that of the last import of the very same file, else null
 * @param duplicateOf the same number where nothing was new, otherwise null
 */
@Schema(name = "ImportResult")
public record ImportJson(
        long imported,
        long skipped,
        long confirmed,
        @Nullable Long importId,
        @Nullable Long duplicateOf) {

    static ImportJson of(ImportResult result) {
        return new ImportJson(
                result.imported(),
                result.skipped(),
                result.counts().confirmed(),
                result.importId() == 0 ? null : (Long) result.importId(),
                result.duplicateOf().isPresent() ? (Long) result.duplicateOf().getAsLong() : null);
    }
}
