package org.ballast.capital.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ballast.amounts.Money;
import org.jspecify.annotations.Nullable;

/**
 * A part of the capital report, the same on paper and in a spreadsheet: a table, then sentences, or one of the two.
 *
 * @param sheet name of its sheet
 * @param heads of the figures' columns, at most three; none without a table
 * @param withShares whether the first of them is of ratios or weights
 */
record CapitalSection(
        String title, String sheet, List<String> heads, boolean withShares, List<Line> lines, List<String> sentences) {

    private static final int COLUMNS = 3;

    /** How a line looks, as the report names it. */
    enum Kind {
        LINE,
        TOTAL,
        WORDS
    }

    /**
     * A line of the table.
     *
     * @param share a ratio or weight as it is read; null where the table has none, or the line
     * @param amounts one for each column of amounts; null where there is none
     */
    record Line(Kind kind, String caption, @Nullable String share, List<@Nullable Money> amounts) {

        Line {
            // List.copyOf takes no null
            amounts = Collections.unmodifiableList(new ArrayList<>(amounts));
        }

        static Line of(String caption, Money amount) {
            return new Line(Kind.LINE, caption, null, List.of(amount));
        }

        static Line total(String caption, Money amount) {
            return new Line(Kind.TOTAL, caption, null, List.of(amount));
        }

        static Line words(String text) {
            return new Line(Kind.WORDS, text, null, List.of());
        }
    }

    CapitalSection {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
        sentences = List.copyOf(sentences);
    }

    static CapitalSection words(String title, String sheet, List<String> sentences) {
        return new CapitalSection(title, sheet, List.of(), false, List.of(), sentences);
    }

    /** Its rows for the report of notes; figures stand at the right edge, however few columns there are. */
    List<CapitalRow> rows() {
        List<CapitalRow> rows = new ArrayList<>();
        for (Line line : lines) {
            int first = COLUMNS - heads.size() + (withShares ? 1 : 0);
            rows.add(new CapitalRow(
                    line.kind().name(),
                    title,
                    "T",
                    line.caption(),
                    head(0),
                    head(1),
                    head(2),
                    line.share(),
                    amount(line, 0 - first),
                    amount(line, 1 - first),
                    amount(line, 2 - first)));
        }
        sentences.forEach(sentence ->
                rows.add(new CapitalRow("PARAGRAPH", title, "", sentence, "", "", "", null, null, null, null)));
        return rows;
    }

    private String head(int column) {
        int at = column - (COLUMNS - heads.size());
        return at < 0 ? "" : heads.get(at);
    }

    private static @Nullable Money amount(Line line, int at) {
        return at < 0 || at >= line.amounts().size() ? null : line.amounts().get(at);
    }
}
