package org.ballast.pages.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a long list that a page shows, read by key: the last page costs what the first one does. {@link Page} is the
 * same for programs.
 *
 * @param previous cursor of the first row where earlier ones exist, null otherwise
 * @param next cursor of the last row where later ones exist, null otherwise
 */
public record Stretch<T>(
        List<T> rows, @Nullable String previous, @Nullable String next) {

    /** Stands for what lies behind the last row. */
    public static final String END = "end";

    /** Reads rows beyond a cursor; backward they come in the opposite order. */
    @FunctionalInterface
    public interface Reader<T> {
        List<T> read(@Nullable String cursor, boolean backward, int limit);
    }

    /**
     * @param after cursor of the row before the stretch, null or empty for the beginning
     * @param before cursor of the row behind the stretch or {@link #END}; null or empty where {@code after} counts
     * @param key cursor of a row
     */
    public static <T> Stretch<T> of(
            @Nullable String after, @Nullable String before, int size, Reader<T> reader, Function<T, String> key) {
        boolean backward = before != null && !before.isEmpty();
        boolean fromEdge = backward ? END.equals(before) : after == null || after.isEmpty();
        List<T> found = reader.read(fromEdge ? null : backward ? before : after, backward, size + 1);
        boolean more = found.size() > size;
        List<T> rows = new ArrayList<>(more ? found.subList(0, size) : found);
        if (backward) {
            Collections.reverse(rows);
        }
        boolean earlier = backward ? more : !fromEdge;
        boolean later = backward ? !fromEdge : more;
        return new Stretch<>(
                List.copyOf(rows),
                earlier && !rows.isEmpty() ? key.apply(rows.getFirst()) : null,
                later && !rows.isEmpty() ? key.apply(rows.getLast()) : null);
    }
}
