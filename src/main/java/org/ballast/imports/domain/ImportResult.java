package org.ballast.imports.domain;

import java.util.OptionalLong;

/**
 * What came of a file that was accepted.
 *
 * @param imported rows recorded, the held ones included
 * @param skipped rows that were there already with equal values
 * @param held rows of {@code imported} that wait for a controller before they are used
 * @param importId the register's number of the file: of the first time it came, where it is a duplicate
 * @param duplicateOf the number of the earlier import of the very same file, which then was not read again
 */
public record ImportResult(long imported, long skipped, long held, long importId, OptionalLong duplicateOf) {

    public static ImportResult of(long imported, long skipped, long held, long importId) {
        return new ImportResult(imported, skipped, held, importId, OptionalLong.empty());
    }

    /** The file came before: all its rows are there. */
    public static ImportResult duplicate(ImportFile earlier) {
        return new ImportResult(0, earlier.dataRows(), 0, earlier.id(), OptionalLong.of(earlier.id()));
    }
}
