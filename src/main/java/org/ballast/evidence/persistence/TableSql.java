package org.ballast.evidence.persistence;

import java.util.List;

/**
 * A table of a package as it is asked for.
 *
 * @param columns names and kinds: {@code k} a key, {@code t} a text, {@code n} a number, {@code m} an amount in the column
 *     {@code currency}, {@code i} an instant, {@code d} a day, {@code b} yes or no
 * @param sql selects the columns in that order
 */
record TableSql(List<String> columns, String kinds, String sql) {

    TableSql {
        columns = List.copyOf(columns);
        if (columns.size() != kinds.length()) {
            throw new IllegalArgumentException(columns + " " + kinds);
        }
    }

    /** @param told each column as its kind, a colon and its name, with spaces between */
    static TableSql of(String told, String sql) {
        List<String> parts = List.of(told.split(" "));
        StringBuilder kinds = new StringBuilder();
        parts.forEach(part -> kinds.append(part.charAt(0)));
        return new TableSql(parts.stream().map(part -> part.substring(2)).toList(), kinds.toString(), sql);
    }
}
