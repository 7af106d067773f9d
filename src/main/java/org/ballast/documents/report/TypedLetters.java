package org.ballast.documents.report;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The table by which a PDF says which letters its glyphs stand for (ISO 32000-1, 9.10.3). */
final class TypedLetters {

    private static final Pattern FORM = Pattern.compile("<(F[BCDE][0-9A-Fa-f]{2}|f[bcde][0-9a-f]{2})>(?=\\s*[\\r\\n])");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private TypedLetters() {}

    /** The same table with the forms that an Arabic letter has in a word replaced by the letter, as U+FEB7 by U+0634. */
    static String in(String table) {
        return FORM.matcher(table).replaceAll(form -> "<" + typed(form.group(1)) + ">");
    }

    private static String typed(String form) {
        int codePoint = Integer.parseInt(form, 16);
        String letter = Character.toString(codePoint);
        if (!Character.UnicodeScript.ARABIC.equals(Character.UnicodeScript.of(codePoint))) {
            return form;
        }
        return HEX.formatHex(Normalizer.normalize(letter, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_16BE));
    }
}
