package org.ballast.documents.domain;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be printed: compiled reports one after the other, with their words and their rows. It holds no clock: the
 * same printout gives the same bytes.
 *
 * @param name file name without extension
 * @param title the document's title, which readers show
 * @param author whose document it is
 * @param currency of all its money: how many decimals it has, and which paper it is printed on
 * @param madeAt the document's date: when the data that it shows was recorded
 * @param mark what stands across each page, behind the figures; empty for a document that is final
 */
public record Printout(
        String name,
        String title,
        String author,
        Currency currency,
        Instant madeAt,
        Optional<String> mark,
        List<Part> parts) {

    /**
     * One report of it; the pages of all parts are counted together.
     *
     * @param report package and name of the report, as {@code statements/BalanceSheet}
     * @param words the report's parameters
     * @param rows records whose components are the report's fields
     */
    public record Part(String report, Map<String, String> words, List<? extends Record> rows) {

        public Part {
            words = Map.copyOf(words);
            rows = List.copyOf(rows);
        }
    }

    public Printout {
        parts = List.copyOf(parts);
    }
}
