package org.ballast.statements.report;

import java.util.List;
import java.util.Objects;
import org.ballast.amounts.UnitsColumn;

/**
 * A part of a note, the same on page and paper: a table, then sentences, or one of the two.
 *
 * @param heads of the figures' columns, at most three; none without a table
 * @param withUnits whether the first of them is of units
 */
public record NoteSection(
        String title, List<String> heads, boolean withUnits, List<NoteLine> lines, List<String> sentences) {

    public NoteSection {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
        sentences = List.copyOf(sentences);
    }

    /** The column of units, whose decimal points stand below each other. */
    public UnitsColumn unitsColumn() {
        return UnitsColumn.of(lines.stream().map(NoteLine::units).filter(Objects::nonNull));
    }

    public static NoteSection table(String title, List<String> heads, List<NoteLine> lines, String... sentences) {
        return new NoteSection(title, heads, false, lines, List.of(sentences));
    }

    public static NoteSection words(String title, List<String> sentences) {
        return new NoteSection(title, List.of(), false, List.of(), sentences);
    }
}
