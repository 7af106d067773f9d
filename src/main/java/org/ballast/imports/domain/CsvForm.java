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
            errors.add(1, "", String.join(",", header), "is a file of " + plural + "; import it as " + plural);
            return false;
        }
        long before = errors.count();
        List<String> meant = header.stream().map(this::meant).toList();
        for (int i = 0; i < header.size(); i++) {
            noteIfWrong(header.get(i), meant.get(i), meant.indexOf(meant.get(i)) < i, errors);
        }
        for (String column : required) {
            if (!meant.contains(column)) {
                errors.add(1, column, "", "is missing in the header");
            }
        }
        return errors.count() == before;
    }

    private void noteIfWrong(String column, String meant, boolean again, ImportErrors errors) {
        if (!names().contains(meant)) {
            errors.add(1, column, column, "is not a column of this file; known are " + columns());
        } else if (again) {
            errors.add(1, column, column, "comes twice in the header");
        } else if (!column.equals(meant)) {
            errors.add(1, column, column, "write " + meant + ", not " + Visible.text(column));
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
