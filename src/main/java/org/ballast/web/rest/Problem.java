package org.ballast.web.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.ballast.access.domain.Refusal.FieldError;

/**
 * What a program gets when a call did not do what it asked for (RFC 9457).
 *
 * @param type a name for the kind of problem that never changes
 * @param title the kind in words
 * @param status the HTTP status again
 * @param detail what happened, in a sentence
 * @param code the kind as a constant, see {@link org.ballast.access.domain.RefusalCode}
 * @param errors the first 1,000 wrong fields
 * @param errorCount how many there are in all
 */
public record Problem(
        String type, String title, int status, String detail, String code, List<FieldError> errors, long errorCount) {

    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    static Problem of(int status, String code, String detail) {
        return of(status, code, detail, List.of(), 0);
    }

    static Problem of(int status, String code, String detail, List<FieldError> errors, long errorCount) {
        String words = code.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        String type = "urn:ballast:problem:" + words.replace(' ', '-');
        return new Problem(type, title, status, detail, code, errors, errorCount);
    }

    Response asResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
