package org.ballast.amounts;

import java.util.Locale;
import java.util.Optional;
import org.ballast.words.Said;

/**
 * The one rule for text that comes in, from files, JSON, addresses and pages: characters that every database keeps and
 * every document can show. No control characters, where line breaks are welcome only in fields of several lines; no code
 * points that Unicode keeps free; no half of a surrogate pair.
 */
public final class PlainText {

    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** The text without space around it, of any kind: no-break and zero-width ones count as space. */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** What is wrong with a text of one line, to go after the name of its field; empty if nothing is. */
    public static Optional<Said> fault(String text) {
        return firstFault(text, false);
    }

    /** What is wrong with a text that may have several lines. */
    public static Optional<Said> faultOfLines(String text) {
        return firstFault(text, true);
    }

    /** A text for a message about it: what it may not have is replaced by U+FFFD. */
    public static String shown(String text) {
        if (faultOfLines(text).isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> fault(point, true).isEmpty() ? point : REPLACEMENT)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static Optional<Said> firstFault(String text, boolean lines) {
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            Optional<Said> fault = fault(point, lines);
            if (fault.isPresent()) {
                return fault;
            }
            at += Character.charCount(point);
        }
        return Optional.empty();
    }

    private static Optional<Said> fault(int point, boolean lines) {
        if (isLineBreak(point)) {
            return lines ? Optional.empty() : Optional.of(AmountsSentence.LINE_BREAK.with());
        }
        if (Character.isISOControl(point)) {
            return Optional.of(AmountsSentence.CONTROL_CHARACTER.with(written(point)));
        }
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            return Optional.of(AmountsSentence.HALF_CHARACTER.with(written(point)));
        }
        boolean free = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return free ? Optional.of(AmountsSentence.NO_CHARACTER.with(written(point))) : Optional.empty();
    }

    private static boolean isLineBreak(int point) {
        return point == '\n' || point == '\r' || point == LINE_SEPARATOR || point == PARAGRAPH_SEPARATOR;
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || unit == ZERO_WIDTH_SPACE
                || unit == BYTE_ORDER_MARK;
    }

    private static String written(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }
}
