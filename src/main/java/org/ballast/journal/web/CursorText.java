package org.ballast.journal.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.ballast.access.domain.Refusal;
import org.ballast.access.domain.Refusal.FieldError;
import org.ballast.access.domain.RefusalCode;
import org.ballast.journal.domain.JournalCursor;
import org.ballast.journal.domain.PostedEntry;

/** Where a list of entries goes on, as a text that programs only hand back. */
final class CursorText {

    private CursorText() {}

    static String write(PostedEntry last) {
        String plain = last.postedOn() + "/" + last.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static JournalCursor read(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int slash = plain.indexOf('/');
            return new JournalCursor(
                    LocalDate.parse(plain.substring(0, slash)), Long.parseLong(plain.substring(slash + 1)));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException wrong) {
            String message = "This is no cursor that the list gave.";
            throw new Refusal(
                    RefusalCode.INVALID_INPUT, message, List.of(new FieldError(0, "cursor", text, message)), 1);
        }
    }
}
