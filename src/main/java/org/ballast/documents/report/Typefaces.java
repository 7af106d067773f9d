package org.ballast.documents.report;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;

/** The fonts of {@code fonts/fonts.xml}: one set without and one with serifs, and the same fonts for other scripts behind both. */
public final class Typefaces {

    private static final String SANS = "Ballast Sans Latin";
    private static final String SERIF = "Ballast Serif Latin";

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private Typefaces() {}

    /** Whether the letter can be printed wherever a text may stand; letters that no eye sees always can. */
    public static boolean have(int codePoint) {
        List<FontFamily> families = families().toList();
        return hasOneOf(families, SERIF, codePoint) && hasOneOf(families, SANS, codePoint);
    }

    /** Whether a text without serifs fits on one line of that width, in points; a letter of another script counts as a square. */
    public static boolean fits(String text, float size, float width) {
        Font font = families()
                .filter(family -> family.getName().equals(SANS))
                .map(Typefaces::normal)
                .findFirst()
                .orElseThrow()
                .deriveFont(size);
        double needed = text.codePoints()
                .mapToDouble(letter -> font.canDisplay(letter)
                        ? font.getStringBounds(Character.toString(letter), UNHINTED)
                                .getWidth()
                        : size)
                .sum();
        return needed <= width;
    }

    private static Stream<FontFamily> families() {
        return DefaultJasperReportsContext.getInstance().getExtensions(FontFamily.class).stream()
                .filter(family -> family.getName().startsWith("Ballast "));
    }

    private static boolean hasOneOf(List<FontFamily> families, String without, int codePoint) {
        return families.stream()
                .filter(family -> !family.getName().equals(without))
                .map(Typefaces::normal)
                .anyMatch(font -> font.canDisplay(codePoint));
    }

    private static Font normal(FontFamily family) {
        return family.getNormalFace().getFont();
    }
}
