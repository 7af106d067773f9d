package org.ballast.pages.application;

import java.util.List;

/**
 * A sentence that a page says in the language of its reader. A day, an instant, an amount and a period stand in it as they
 * do in a table.
 *
 * @param bundle the message bundle, which is named as the package; empty where the key is the text itself
 * @param arguments from {0} on
 */
public record Worded(String bundle, String key, List<Object> arguments) {

    public Worded {
        arguments = List.copyOf(arguments);
    }

    public static Worded of(String bundle, String key, Object... arguments) {
        return new Worded(bundle, key, List.of(arguments));
    }

    /** Somebody's own words, or a name. */
    public static Worded text(String text) {
        return new Worded("", text, List.of());
    }
}
