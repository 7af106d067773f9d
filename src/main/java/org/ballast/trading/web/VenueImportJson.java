package org.ballast.trading.web;

import java.util.List;
import org.ballast.imports.domain.ImportResult;
import org.ballast.trading.application.ImportFromVenue.Taken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of a venue's answer, for programs.
 *
 * @param imported facts that were recorded: the snapshot, new positions, marks
 * @param skipped rows of which nothing was new
 * @param importId number of the import; where nothing was new, that of the last import of the very same file, else null
 * @param duplicateOf the same number where nothing was new, otherwise null
 * @param notUnderstood fields that the format does not know, which were not taken
 * @param notInFile instruments of positions that are open here and not in the answer
 * @param openingUnknown instruments of new positions that stand as opened at the instant of the answer
 * @param entryIndexUnknown instruments of new positions that a correction has to complete before they are marked to market
 */
@Schema(name = "VenueImport")
public record VenueImportJson(
        long imported,
        long skipped,
        @Nullable Long importId,
        @Nullable Long duplicateOf,
        List<String> notUnderstood,
        List<String> notInFile,
        List<String> openingUnknown,
        List<String> entryIndexUnknown) {

    static VenueImportJson of(Taken taken) {
        ImportResult result = taken.result();
        return new VenueImportJson(
                result.imported(),
                result.skipped(),
                result.importId() == 0 ? null : (Long) result.importId(),
                result.duplicateOf().isPresent() ? (Long) result.duplicateOf().getAsLong() : null,
                List.copyOf(taken.unknown()),
                List.copyOf(taken.notInFile()),
                List.copyOf(taken.openingUnknown()),
                List.copyOf(taken.entryIndexUnknown()));
    }
}
