package org.ballast.audit.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of objects that come by the hundred thousand in {@linkplain CanonicalJson canonical JSON}: they are put in order
 * and written as text once, and each object is its values alone.
 *
 * <p>Example: {@code CanonicalNames.of("at", "lot").with(day, "B000001")} is written as {@code Map.of("at", day, "lot",
 * "B000001")} is.
 */
public final class CanonicalNames {

    private final List<String> beginnings;

    private CanonicalNames(List<String> beginnings) {
        this.beginnings = List.copyOf(beginnings);
    }

    /**
     * @throws IllegalArgumentException if there are none, or a name does not come after the one before it
     */
    public static CanonicalNames of(String... names) {
        if (names.length == 0) {
            throw new IllegalArgumentException("no names");
        }
        List<String> beginnings = new ArrayList<>();
        for (int at = 0; at < names.length; at++) {
            if (at > 0 && names[at - 1].compareTo(names[at]) >= 0) {
                throw new IllegalArgumentException(names[at] + " does not come after " + names[at - 1]);
            }
            StringBuilder text = new StringBuilder(at == 0 ? "{" : ",");
            CanonicalJson.write(names[at], text);
            beginnings.add(text.append(':').toString());
        }
        return new CanonicalNames(beginnings);
    }

    /**
     * An object with the values of the names, in their order.
     *
     * @throws IllegalArgumentException if there are more values or fewer than names
     */
    public Members with(Object... values) {
        if (values.length != beginnings.size()) {
            throw new IllegalArgumentException(values.length + " values for " + beginnings.size() + " names");
        }
        return new Members(beginnings, List.of(values));
    }

    /**
     * What {@link CanonicalJson} writes.
     *
     * @param beginnings what stands before each value
     */
    record Members(List<String> beginnings, List<Object> values) {}
}
