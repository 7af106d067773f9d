package org.ballast.imports.web;

import org.ballast.imports.domain.ImportResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the API answers when a file was accepted.
 *
 * @param duplicateOf the number of the earlier import of the very same file, null where there is none
 */
@Schema(name = "PriceImport")
public record ImportAnswer(
        long imported,
        long skipped,
        long held,
        long importId,
        @Nullable Long duplicateOf) {

    public static ImportAnswer of(ImportResult result) {
        return new ImportAnswer(
                result.imported(),
                result.skipped(),
                result.held(),
                result.importId(),
                result.duplicateOf().isPresent() ? (Long) result.duplicateOf().getAsLong() : null);
    }
}
