package org.ballast.charts.report;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;

/** The outlines of texts in the fonts of the documents: each letter in the first font that has it. */
final class Outlines {

    private static final String FIRST = "Ballast Sans Latin";
    private static final String NEVER = "Ballast Serif Latin";
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final List<FontFamily> families;

    Outlines(JasperReportsContext context) {
        this.families = context.getExtensions(FontFamily.class).stream()
                .filter(family -> family.getName().startsWith("Ballast ")
                        && !family.getName().equals(NEVER))
                .sorted((one, other) -> Boolean.compare(
                        other.getName().equals(FIRST), one.getName().equals(FIRST)))
                .toList();
    }

    /** A text whose line begins at zero, with its baseline there too. */
    Shape of(String text, boolean bold, float size) {
        Path2D outlines = new Path2D.Double();
        double x = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int letter = text.codePointAt(at);
            GlyphVector glyphs = font(letter, bold, size).createGlyphVector(UNHINTED, Character.toChars(letter));
            outlines.append(
                    AffineTransform.getTranslateInstance(x, 0).createTransformedShape(glyphs.getOutline()), false);
            x += glyphs.getGlyphMetrics(0).getAdvance();
        }
        return outlines;
    }

    private Font font(int letter, boolean bold, float size) {
        return families.stream()
                .map(family -> font(family, bold))
                .filter(font -> font.canDisplay(letter))
                .findFirst()
                .orElseGet(() -> font(families.getFirst(), bold))
                .deriveFont(size);
    }

    private static Font font(FontFamily family, boolean bold) {
        return bold && family.getBoldFace() != null
                ? family.getBoldFace().getFont()
                : family.getNormalFace().getFont();
    }
}
