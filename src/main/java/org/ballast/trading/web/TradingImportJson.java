package org.ballast.trading.web;

import java.time.Instant;
import org.ballast.imports.domain.ImportFile;
import org.ballast.imports.domain.ImportFile.Undone;
import org.ballast.imports.domain.ImportKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file of facts of a trading account that came in.
 *
 * @param account code of the account
 * @param sha256 of the bytes as they came in, hex
 * @param imported facts recorded
 * @param skipped facts that were there already with equal values
 * @param undoneAt when the import was taken back, null while it stands; as the two after it
 */
@Schema(name = "TradingImport")
public record TradingImportJson(
        long id,
        String account,
        @Schema(implementation = ImportKind.class) String kind,
        String fileName,
        String sha256,
        long imported,
        long skipped,
        String importedBy,
        Instant importedAt,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        @Nullable String undoReason) {

    static TradingImportJson of(ImportFile file) {
        return new TradingImportJson(
                file.id(),
                account(file),
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

    /** Code of the account of a file, which stands behind the slash of its scope. */
    static String account(ImportFile file) {
        return file.scope().substring(file.scope().indexOf('/') + 1);
    }
}
