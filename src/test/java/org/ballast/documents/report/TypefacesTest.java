package org.ballast.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import org.junit.jupiter.api.Test;

/** What a font says that it has, it draws: a letter that is named and not drawn would vanish from a document. */
class TypefacesTest {

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    /** Joiners, selectors and blanks that are there to be seen by nobody. */
    private static final String UNSEEN =
            "[\\p{Cf}\\p{Cc}\\p{Z}\\s\\u034f\\u17b4\\u17b5\\u180b-\\u180d\\u2800\\u3164" + "\\ufe00-\\ufe0f\\ufffc]";

    @Test
    void everyLetterOfEveryFontIsDrawn() {
        assertThat(fonts().toList())
                .hasSizeGreaterThan(8)
                .allSatisfy(font -> assertThat(IntStream.rangeClosed(' ', 0x2ffff)
                                .filter(letter -> Character.isDefined(letter) && font.canDisplay(letter))
                                .filter(letter -> !Character.toString(letter).matches(UNSEEN))
                                .filter(letter -> font.createGlyphVector(UNHINTED, Character.toChars(letter))
                                        .getVisualBounds()
                                        .isEmpty())
                                .limit(5)
                                .mapToObj(letter -> Character.toString(letter) + " " + Character.getName(letter)))
                        .as(font.getFontName())
                        .isEmpty());
    }

    private static Stream<Font> fonts() {
        return DefaultJasperReportsContext.getInstance().getExtensions(FontFamily.class).stream()
                .filter(family -> family.getName().startsWith("Ballast "))
                .flatMap(family -> Stream.of(family.getNormalFace(), family.getBoldFace()))
                .filter(face -> face != null)
                .map(face -> face.getFont().deriveFont(20f));
    }
}
