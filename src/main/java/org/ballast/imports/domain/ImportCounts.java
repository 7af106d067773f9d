package org.ballast.imports.domain;

/**
 * What came of the rows of a file.
 *
 * @param recorded rows that were not there before, the held ones included
 * @param skipped rows that were there already with equal values
 * @param held rows of {@code recorded} that wait for a controller before they are used
 * @param rounded rows of {@code recorded} with a number that was rounded to 18 decimals
 * @param oneDigit rows of {@code recorded} with a price that is written with one significant digit
 * @param confirmed rows of {@code recorded} outside the market that the importer confirmed
 */
public record ImportCounts(int recorded, int skipped, int held, int rounded, int oneDigit, int confirmed) {

    /** Of a file in which nothing is held, rounded or confirmed. */
    public static ImportCounts of(int recorded, int skipped) {
        return new ImportCounts(recorded, skipped, 0, 0, 0, 0);
    }

    public ImportCounts withConfirmed(int rows) {
        return new ImportCounts(recorded, skipped, held, rounded, oneDigit, rows);
    }

    /** Lines with values. */
    public int rows() {
        return recorded + skipped;
    }
}
