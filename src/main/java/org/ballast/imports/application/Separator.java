package org.ballast.imports.application;

import java.util.Optional;
import org.ballast.imports.domain.ImportsSentence;
import org.ballast.words.Said;

/** What separates the values of a line that has no comma. */
final class Separator {

    private Separator() {}

    /** In words, as {@code ; (semicolon)}; empty where no usual separator stands in the line. */
    static Optional<Said> of(String line) {
        if (line.indexOf(';') >= 0) {
            return Optional.of(ImportsSentence.SEMICOLON.with());
        }
        if (line.indexOf('\t') >= 0) {
            return Optional.of(ImportsSentence.TAB.with());
        }
        return line.indexOf('|') >= 0 ? Optional.of(ImportsSentence.BAR.with()) : Optional.empty();
    }
}
