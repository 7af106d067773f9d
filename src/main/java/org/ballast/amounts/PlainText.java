package org.ballast.amounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.ballast.words.Said;

/**
 * The one rule for text that comes in, from files, JSON, addresses and pages: characters that every database keeps and
 * every document can show, so that what looks the same is the same. No control characters, where line breaks are welcome
 * only in fields of several lines; no code points that Unicode keeps free; no half of a surrogate pair; none that is not
 * seen, or that turns the order of what is (Unicode Standard Annex 9). The joiners that Persian or Hindi are written with
 * stay. A letter with an accent is one character, however it was typed (Unicode normalization form C).
 */
public final class PlainText {

    private static final char LAST_OF_ASCII = 0x7F;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final String HANGUL_FILLERS = "\u115F\u1160\u3164\uFFA0";
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /**
     * The text as it is kept: composed, and without space around it, of any kind: no-break and zero-width ones, and marks of
     * direction, which come along when text is copied, count as space.
     */
    public static String kept(String text) {
        String trimmed = trimmed(text);
        return isAscii(trimmed) ? trimmed : Normalizer.normalize(trimmed, Normalizer.Form.NFC);
    }

    /** Nothing in it could be composed. */
    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > LAST_OF_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String trimmed(String text) {
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
        if (free) {
            return Optional.of(AmountsSentence.NO_CHARACTER.with(written(point)));
        }
        return isUnseen(point) ? Optional.of(AmountsSentence.UNSEEN_CHARACTER.with(written(point))) : Optional.empty();
    }

    /** Formats what is around it, or is a letter that fills a place without being seen. */
    private static boolean isUnseen(int point) {
        boolean joins = point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
        return (Character.getType(point) == Character.FORMAT && !joins) || HANGUL_FILLERS.indexOf(point) >= 0;
    }

    private static boolean isLineBreak(int point) {
        return point == '\n' || point == '\r' || point == LINE_SEPARATOR || point == PARAGRAPH_SEPARATOR;
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.getType(unit) == Character.FORMAT;
    }

    private static String written(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }
}
