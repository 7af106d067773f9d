package org.ballast.portal.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;
import org.ballast.words.Sentence;

/**
 * What a program gets when a call did not do what it asked for (RFC 9457).
 *
 * @param type a name for the kind of problem that never changes
 * @param title the kind in words
 * @param status the HTTP status again
 * @param detail what happened, in a sentence
 * @param code the kind as a constant, see {@link org.ballast.refusals.RefusalCode}
 * @param errors the first 1,000 wrong fields
 * @param errorCount how many there are in all
 */
public record Problem(
        String type, String title, int status, String detail, String code, List<FieldError> errors, long errorCount) {

    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    /** One wrong field, as a program gets it. */
    public record FieldError(long line, String field, String value, String message) {}

    static Problem of(int status, String code, Sentence sentence, Object... arguments) {
        return of(status, code, sentence.with(arguments), List.of(), 0);
    }

    static Problem of(int status, String code, Said said, List<Refusal.FieldError> errors, long errorCount) {
        List<FieldError> wrong = errors.stream()
                .map(error -> new FieldError(error.line(), error.field(), error.value(), error.message()))
                .toList();
        return of(status, code, said.text(), wrong, errorCount);
    }

    private static Problem of(int status, String code, String detail, List<FieldError> errors, long errorCount) {
        String type = "urn:ballast:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(type, title(code), status, detail, code, errors, errorCount);
    }

    /** For an answer that the server gave by itself: what the page for people says of that status. */
    static Problem ofStatus(int status) {
        ResourceBundle words = ResourceBundle.getBundle("messages.web", Locale.ENGLISH);
        String key = "error." + status + ".detail";
        Response.Status known = Response.Status.fromStatusCode(status);
        String code = status == RefusalCode.BUSY.httpStatus()
                ? RefusalCode.BUSY.name()
                : (known == null ? "REFUSED" : known.name());
        return of(status, code, words.getString(words.containsKey(key) ? key : "error.other.detail"), List.of(), 0);
    }

    /** The words that the pages use for a refusal, else the constant's own. */
    private static String title(String code) {
        ResourceBundle words = ResourceBundle.getBundle("messages.web", Locale.ENGLISH);
        if (words.containsKey("refusal." + code)) {
            return words.getString("refusal." + code);
        }
        String plain = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }

    Response asResponse() {
        return Response.status(status, title).type(MEDIA_TYPE).entity(this).build();
    }
}
