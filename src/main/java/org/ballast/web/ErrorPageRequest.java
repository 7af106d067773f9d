package org.ballast.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** What an error page is drawn for: always the whole page, also where a script asked for a part of another one. */
final class ErrorPageRequest extends HttpServletRequestWrapper {

    private static final String PARTIAL = "Faces-Request";

    private ErrorPageRequest(HttpServletRequest request) {
        super(request);
    }

    /** The request as it is, unless it is on its way to an error page. */
    static HttpServletRequest orElse(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR ? new ErrorPageRequest(request) : request;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return PARTIAL.equalsIgnoreCase(name) ? null : super.getHeader(name);
    }
}
