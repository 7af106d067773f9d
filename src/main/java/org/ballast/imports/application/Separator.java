package org.ballast.imports.application;

import java.util.Optional;

/** What separates the values of a line that has no comma. */
final class Separator {

    private Separator() {}

    /** In words, as {@code ; (semicolon)}; empty where no usual separator stands in the line. */
    static Optional<String> of(String line) {
        if (line.indexOf(';') >= 0) {
            return Optional.of("; (semicolon)");
        }
        if (line.indexOf('\t') >= 0) {
            return Optional.of("tab");
        }
        return line.indexOf('|') >= 0 ? Optional.of("| (vertical bar)") : Optional.empty();
    }
}
