package org.ballast.charts.domain;

/**
 * A color with a meaning: six that tell series apart, for the colour-blind as well, and four that say what a mark is. On paper and
 * in a light page it is {@code light}, in a dark page {@code dark}; the style sheet holds the same.
 *
 * @see <a href="https://jfly.uni-koeln.de/color/">Okabe and Ito, Color Universal Design</a>, from which the order of hues is
 */
public enum Tone {
    FIRST("0b6073", "74cbdc", ""),
    SECOND("be3d00", "eeab56", ""),
    THIRD("6c38aa", "bca6f7", "6 3"),
    FOURTH("787043", "f2ee64", "2 3"),
    FIFTH("cc2991", "ee72a6", "8 3 2 3"),
    SIXTH("2a3a3f", "d3e8d7", "1 3"),
    /** What is certain: the books. */
    INK("1b2327", "e5eaed", ""),
    /** What stands behind the rest. */
    QUIET("53606a", "a8b4bc", "4 4"),
    /** A limit, or what breaks it. */
    WRONG("b3261e", "ffa399", "4 4"),
    /** What asks for a look. */
    ATTENTION("855000", "f3c078", "");

    /** How many of them tell series apart. */
    private static final int SERIES = 6;

    private final String light;
    private final String dark;
    private final String dashes;

    Tone(String light, String dark, String dashes) {
        this.light = light;
        this.dark = dark;
        this.dashes = dashes;
    }

    /** The tone of a series by its number from 0; the seventh has that of the first again. */
    public static Tone ofSeries(int number) {
        return values()[Math.floorMod(number, SERIES)];
    }

    /** As {@code 0b6073}. */
    public String light() {
        return light;
    }

    public String dark() {
        return dark;
    }

    /** Lengths of the dashes and gaps of its lines; empty for one without gaps. */
    public String dashes() {
        return dashes;
    }
}
