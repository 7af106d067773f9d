package org.ballast.portal.entrance;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What an error page is drawn for: a page that is read, whatever was sent. It waits for no body, answers no form, and is
 * always whole, also where a script asked for a part of another one.
 */
final class ErrorPageRequest extends FormRequest {

    private static final String PARTIAL = "Faces-Request";

    ErrorPageRequest(HttpServletRequest refused) {
        super(refused, new byte[0]);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getHeader(String name) {
        return PARTIAL.equalsIgnoreCase(name) ? null : super.getHeader(name);
    }
}
