package org.ballast.holdings.web;

import java.time.Instant;
import org.ballast.imports.domain.ImportFile;
import org.ballast.imports.domain.ImportFile.Undone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file of lots or disposals that came in.
 *
 * @param sha256 of the bytes as they came in, hex
 * @param imported rows recorded
 * @param skipped rows that were there already with equal values
 * @param undoneAt when the import was taken back, null while it stands; as the two after it
 */
@Schema(name = "ImportedFile")
public record HoldingImportJson(
        long id,
        String kind,
        String fileName,
        String sha256,
        long imported,
        long skipped,
        String importedBy,
        Instant importedAt,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        @Nullable String undoReason) {

    static HoldingImportJson of(ImportFile file) {
        return new HoldingImportJson(
                file.id(),
                file.kind().name(),
                file.fileName(),
                file.sha256(),
                file.accepted(),
                file.skipped(),
                file.importedBy(),
                file.importedAt(),
                file.undone().map(Undone::at).orElse(null),
                file.undone().map(Undone::by).orElse(null),
                file.undone().map(Undone::reason).orElse(null));
    }
}
