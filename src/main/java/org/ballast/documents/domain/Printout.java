package org.ballast.documents.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is to be printed: a compiled report, its words and its rows. It holds no clock: the same printout gives the same
 * bytes.
 *
 * @param report package and name of the report, as {@code statements/BalanceSheet}
 * @param name file name without extension
 * @param title the document's title, which readers show
 * @param madeAt the document's date: when the data that it shows was recorded
 * @param words the report's parameters
 * @param rows records whose components are the report's fields
 */
public record Printout(
        String report,
        String name,
        String title,
        Instant madeAt,
        Map<String, String> words,
        List<? extends Record> rows) {

    public Printout {
        words = Map.copyOf(words);
        rows = List.copyOf(rows);
    }
}
