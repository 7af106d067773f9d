package org.ballast.imports.domain;

import java.util.Locale;

/**
 * A text with what is not seen in it made visible: {@code BTC} with a no-break space after it is shown as
 * {@code BTC[U+00A0 NO-BREAK SPACE]}.
 */
public final class Visible {

    private Visible() {}

    /** The text, each invisible character but the plain space as its code point and name. */
    public static String text(String text) {
        if (text.codePoints().noneMatch(Visible::isInvisible)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(each -> {
            if (isInvisible(each)) {
                shown.append(String.format(Locale.ROOT, "[U+%04X %s]", each, Character.getName(each)));
            } else {
                shown.appendCodePoint(each);
            }
        });
        return shown.toString();
    }

    /** The text without what is not seen, the plain space included. */
    static String only(String text) {
        StringBuilder seen = new StringBuilder();
        text.codePoints().filter(each -> each != ' ' && !isInvisible(each)).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR -> codePoint != ' ';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.CONTROL -> codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
            default -> false;
        };
    }
}
