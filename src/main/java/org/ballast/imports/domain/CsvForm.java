package org.ballast.imports.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of one kind of file.
 *
 * @param required columns that the header must name
 * @param optional columns that it may name; any other is an error
 */
public record CsvForm(List<String> required, List<String> optional) {

    public CsvForm {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /**
     * Whether the header is right; what is wrong goes to the errors as line 1: one sentence where the file is of another
     * kind, one error a column otherwise.
     */
    public boolean accepts(List<String> header, ImportErrors errors) {
        Optional<ImportKind> kind = ImportKind.toldBy(header).filter(told -> !names().containsAll(told.telling()));
        if (kind.isPresent()) {
            String plural = kind.get().plural();
            errors.add(1, "", String.join(",", header), ImportsSentence.FILE_OF_OTHER_KIND, plural);
            return false;
        }
        long before = errors.count();
        List<String> meant = header.stream().map(this::meant).toList();
        for (int i = 0; i < header.size(); i++) {
            noteIfWrong(header.get(i), meant.get(i), meant.indexOf(meant.get(i)) < i, errors);
        }
        for (String column : required) {
            if (!meant.contains(column)) {
                errors.add(1, column, "", ImportsSentence.COLUMN_MISSING);
            }
        }
        return errors.count() == before;
    }

    private void noteIfWrong(String column, String meant, boolean again, ImportErrors errors) {
        if (!names().contains(meant)) {
            errors.add(1, column, column, ImportsSentence.COLUMN_UNKNOWN, columns());
        } else if (again) {
            errors.add(1, column, column, ImportsSentence.COLUMN_TWICE);
        } else if (!column.equals(meant)) {
            errors.add(1, column, column, ImportsSentence.OTHER_SPELLING, meant, Visible.text(column));
        }
    }

    private String meant(String column) {
        return names().contains(column)
                ? column
                : Spelling.meant(column, names()).orElse(column);
    }

    private List<String> names() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    private String columns() {
        return String.join(", ", required) + (optional.isEmpty() ? "" : " [, " + String.join(", ", optional) + "]");
    }
}
