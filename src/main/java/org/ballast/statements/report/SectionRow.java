package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ballast.amounts.Money;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code reports/statements/Note.jrxml}.
 *
 * @param section the heading that it stands under
 * @param table not empty for the lines of a table, whose heads are repeated on each page
 * @param units with the decimal points below each other
 */
public record SectionRow(
        String kind,
        String section,
        String table,
        String text,
        String head1,
        String head2,
        String head3,
        @Nullable String units,
        @Nullable Money amount1,
        @Nullable Money amount2,
        @Nullable Money amount3) {

    private static final int COLUMNS = 3;

    /** Figures stand at the right edge, however few columns there are. */
    public static List<SectionRow> of(NoteSection section) {
        List<SectionRow> rows = new ArrayList<>();
        AlignedUnits aligned = new AlignedUnits(section.lines().stream()
                .map(NoteLine::units)
                .filter(Objects::nonNull)
                .toList());
        for (NoteLine line : section.lines()) {
            rows.add(new SectionRow(
                    line.kind().name(),
                    section.title(),
                    "T",
                    line.caption(),
                    head(section, 0),
                    head(section, 1),
                    head(section, 2),
                    line.units() == null ? null : aligned.text(line.units()),
                    amount(line, 0),
                    amount(line, 1),
                    amount(line, 2)));
        }
        section.sentences()
                .forEach(sentence -> rows.add(new SectionRow(
                        "PARAGRAPH", section.title(), "", sentence, "", "", "", null, null, null, null)));
        return rows;
    }

    private static String head(NoteSection section, int column) {
        int at = column - (COLUMNS - section.heads().size());
        return at < 0 ? "" : section.heads().get(at);
    }

    private static @Nullable Money amount(NoteLine line, int column) {
        int at = column - (COLUMNS - line.amounts().size());
        return at < 0 ? null : line.amounts().get(at);
    }
}
