package org.ballast.pages.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.ballast.pages.domain.Sought;

/**
 * What a search looks for as a condition with its parameters.
 *
 * @param condition without WHERE
 */
public record SoughtSql(String condition, List<Object> values) {

    private static final int LETTERS_OF_A_BEGINNING = 2;
    private static final int HASH_DIGITS = 64;

    public SoughtSql {
        values = List.copyOf(values);
    }

    public static SoughtSql of(String condition, Object... values) {
        return new SoughtSql(condition, List.of(values));
    }

    /** Codes that begin with the text; a single letter names only itself. The column needs an index for beginnings. */
    public static SoughtSql beginning(String column, Sought sought) {
        boolean whole = sought.text().length() < LETTERS_OF_A_BEGINNING;
        List<Object> values = sought.spellings().stream()
                .<Object>map(spelling -> whole ? spelling : literal(spelling) + "%")
                .toList();
        String each = column + (whole ? " = ?" : " LIKE ?");
        return new SoughtSql("(" + String.join(" OR ", Collections.nCopies(values.size(), each)) + ")", values);
    }

    /** Rows with the text in one of the columns, in capitals or not. It reads every row: for tables that stay small. */
    public static SoughtSql containing(Sought sought, String... columns) {
        String pattern = "%" + literal(sought.text().toLowerCase(Locale.ROOT)) + "%";
        List<String> conditions = new ArrayList<>();
        for (String column : columns) {
            conditions.add("LOWER(" + column + ") LIKE ?");
        }
        return new SoughtSql(
                "(" + String.join(" OR ", conditions) + ")", Collections.nCopies(conditions.size(), pattern));
    }

    /** Hashes of 64 hex digits that begin so; between two whole ones, as an index of any collation can tell. */
    public static SoughtSql hash(String column, String beginning) {
        int missing = HASH_DIGITS - beginning.length();
        return of(
                column + " BETWEEN CAST(? AS CHAR(64)) AND CAST(? AS CHAR(64))",
                beginning + "0".repeat(missing),
                beginning + "f".repeat(missing));
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
