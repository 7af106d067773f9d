package org.ballast.charts.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How much room texts take, as their letters are about as wide in every typeface that is used. */
final class Letters {

    static final int LINE = 16;
    private static final int TENTHS_A_LETTER = 74;
    private static final int APART = 18;

    private Letters() {}

    /** How wide a text is at the most. */
    static int width(String text) {
        return text.codePointCount(0, text.length()) * TENTHS_A_LETTER / 10 + 1;
    }

    /** How many texts as long as this one stand beside each other; one at least. */
    static int fitting(int room, String text) {
        return Math.max(1, room / (width(text) + APART));
    }

    /** The beginning of a text that fits, with three dots where something is missing. */
    static String cut(String text, int room) {
        int most = Math.max(2, room * 10 / TENTHS_A_LETTER);
        int length = text.codePointCount(0, text.length());
        return length <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** The middle of a text that wants to stand there and stands whole in a drawing of that width. */
    static BigDecimal inside(BigDecimal middle, String text, int width) {
        int half = width(text) / 2;
        return middle.min(BigDecimal.valueOf(width - half)).max(BigDecimal.valueOf(half));
    }

    /** A text that wants to stand at a height. */
    record Wanted(String text, Tone tone, BigDecimal at) {}

    /** Texts at least a line apart, none below the bottom, each as near as can be to where it wants to stand. */
    static List<Wanted> apart(List<Wanted> wanted, int top, int bottom) {
        List<Wanted> down = new ArrayList<>();
        BigDecimal free = BigDecimal.valueOf(top);
        for (Wanted each :
                wanted.stream().sorted(Comparator.comparing(Wanted::at)).toList()) {
            BigDecimal at = each.at().max(free);
            down.add(new Wanted(each.text(), each.tone(), at));
            free = at.add(BigDecimal.valueOf(LINE));
        }
        List<Wanted> apart = new ArrayList<>();
        BigDecimal most = BigDecimal.valueOf(bottom);
        for (Wanted each : down.reversed()) {
            BigDecimal at = each.at().min(most);
            apart.add(new Wanted(each.text(), each.tone(), at));
            most = at.subtract(BigDecimal.valueOf(LINE));
        }
        return apart.reversed();
    }
}
