package org.ballast.imports.domain;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What came of a file that was accepted. Whether a row is new is judged by what is in the books, not by whether the file
 * came before.
 *
 * @param importId the register's number of the file; where nothing of it was new, that of the last import of the very same
 *     bytes, or 0 where there is none: then nothing was registered
 * @param duplicateOf the number of the last import of the very same bytes, where nothing of the file was new
 * @param caseId the case by which a second person decides on rows of the file; none where none waits
 */
public record ImportResult(ImportCounts counts, long importId, OptionalLong duplicateOf, OptionalLong caseId) {

    public static ImportResult of(ImportCounts counts, long importId) {
        return new ImportResult(counts, importId, OptionalLong.empty(), OptionalLong.empty());
    }

    /** All rows are there: nothing was written. */
    public static ImportResult nothingNew(int skipped, Optional<ImportFile> sameBytes) {
        OptionalLong before = sameBytes.stream().mapToLong(ImportFile::id).findFirst();
        return new ImportResult(ImportCounts.of(0, skipped), before.orElse(0), before, OptionalLong.empty());
    }

    /** The same, with rows that wait for a second person. */
    public ImportResult waitingFor(OptionalLong decidedBy) {
        return new ImportResult(counts, importId, duplicateOf, decidedBy);
    }

    /** Rows recorded, the held ones included. */
    public long imported() {
        return counts.recorded();
    }

    /** Rows that were there already with equal values. */
    public long skipped() {
        return counts.skipped();
    }

    /** Rows recorded that wait for a controller before they are used. */
    public long held() {
        return counts.held();
    }
}
