package org.ballast.imports.web;

import org.ballast.imports.domain.ImportResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the API answers when a file of prices was accepted.
 *
 * @param imported rows recorded, the held ones included
 * @param skipped rows that were there already with equal values
 * @param held rows recorded that wait for a controller before they are used
 * @param rounded rows recorded with a number that was rounded half up to 18 decimals
 * @param oneDigit rows recorded with a price that is written with one significant digit only, as 8e-06
 * @param importId number of the import; where nothing was new, that of the last import of the very same file, else null
 * @param duplicateOf the same number where nothing was new, otherwise null
 * @param caseId the case by which a second person decides on corrected rows, which are not used before; null where none waits
 */
@Schema(name = "PriceImport")
public record ImportAnswer(
        long imported,
        long skipped,
        long held,
        long rounded,
        long oneDigit,
        @Nullable Long importId,
        @Nullable Long duplicateOf,
        @Nullable Long caseId) {

    public static ImportAnswer of(ImportResult result) {
        return new ImportAnswer(
                result.imported(),
                result.skipped(),
                result.held(),
                result.counts().rounded(),
                result.counts().oneDigit(),
                result.importId() == 0 ? null : (Long) result.importId(),
                result.duplicateOf().isPresent() ? (Long) result.duplicateOf().getAsLong() : null,
                result.caseId().isPresent() ? (Long) result.caseId().getAsLong() : null);
    }
}
