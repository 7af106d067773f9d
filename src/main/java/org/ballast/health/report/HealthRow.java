package org.ballast.health.report;

import java.util.List;

/**
 * A row of {@code reports/health/Health.jrxml}: words, or a caption with up to five cells.
 *
 * @param section the heading that it stands under
 * @param table T for the rows of a table, whose heads are repeated on each page
 */
public record HealthRow(
        String kind,
        String section,
        String table,
        String text,
        String head1,
        String head2,
        String head3,
        String head4,
        String head5,
        String cell1,
        String cell2,
        String cell3,
        String cell4,
        String cell5) {

    private static final int CELLS = 5;

    public static HealthRow paragraph(String section, String text) {
        return new HealthRow("PARAGRAPH", section, "", text, "", "", "", "", "", "", "", "", "", "");
    }

    /** Cells stand at the right edge, however few there are. */
    public static HealthRow of(String kind, String section, String caption, List<String> heads, List<String> cells) {
        return new HealthRow(
                kind,
                section,
                "T",
                caption,
                at(heads, 0),
                at(heads, 1),
                at(heads, 2),
                at(heads, 3),
                at(heads, 4),
                at(cells, 0),
                at(cells, 1),
                at(cells, 2),
                at(cells, 3),
                at(cells, 4));
    }

    private static String at(List<String> texts, int column) {
        int index = column - (CELLS - texts.size());
        return index < 0 ? "" : texts.get(index);
    }
}
