package org.ballast.holdings.web;

import org.ballast.imports.domain.ImportResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file.
 *
 * @param imported rows recorded
 * @param skipped rows that were there already
 * @param importId number of the import
 * @param duplicateOf number of the earlier import of the same file, otherwise null
 */
@Schema(name = "ImportResult")
public record ImportJson(
        long imported,
        long skipped,
        long importId,
        @Nullable Long duplicateOf) {

    static ImportJson of(ImportResult result) {
        return new ImportJson(
                result.imported(),
                result.skipped(),
                result.importId(),
                result.duplicateOf().isPresent() ? result.duplicateOf().getAsLong() : null);
    }
}
