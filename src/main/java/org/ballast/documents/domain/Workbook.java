package org.ballast.documents.domain;

import java.time.Instant;
import java.util.List;

/**
 * Tables for a spreadsheet program. It holds no clock: the same workbook gives the same bytes.
 *
 * @param name file name without extension
 * @param title the document's title
 * @param author whose document it is
 * @param madeAt the document's date: when the data that it shows was recorded
 */
public record Workbook(String name, String title, String author, Instant madeAt, List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }
}
