package org.ballast.documents.report;

import java.util.Locale;
import java.util.ResourceBundle;
import org.ballast.documents.domain.DocumentsSentence;
import org.ballast.documents.domain.Letters.Missing;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** What to say when a document has a letter that no font has. */
public final class Unprintable {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.documents", Locale.ENGLISH);

    private Unprintable() {}

    /** Names the letter, where it stands, and what can be done. */
    public static Refusal refusal(Missing missing) {
        String field = label(missing.field());
        return Refusal.ofField(
                RefusalCode.UNPRINTABLE,
                field,
                missing.text(),
                DocumentsSentence.LETTER_WITHOUT_FONT,
                Character.toString(missing.codePoint()),
                named(missing.codePoint()),
                field,
                missing.text());
    }

    private static String named(int codePoint) {
        String name = Character.getName(codePoint);
        String number = String.format(Locale.ENGLISH, "U+%04X", codePoint);
        return name == null ? number : number + " " + name;
    }

    private static String label(String field) {
        String key = "field." + field;
        return WORDS.containsKey(key) ? WORDS.getString(key) : field;
    }
}
