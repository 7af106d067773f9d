package org.ballast.imports.domain;

import java.util.List;

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

    /** Whether the header is right; what is wrong goes to the errors as line 1. */
    public boolean accepts(List<String> header, ImportErrors errors) {
        long before = errors.count();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (!required.contains(column) && !optional.contains(column)) {
                errors.add(1, column, column, "is not a column of this file; known are " + columns());
            } else if (header.indexOf(column) < i) {
                errors.add(1, column, column, "comes twice in the header");
            }
        }
        for (String column : required) {
            if (!header.contains(column)) {
                errors.add(1, column, "", "is missing in the header");
            }
        }
        return errors.count() == before;
    }

    private String columns() {
        return String.join(", ", required) + (optional.isEmpty() ? "" : " [, " + String.join(", ", optional) + "]");
    }
}
