package org.ballast.access.web;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What somebody gets who is not signed in. */
final class Challenge {

    private Challenge() {}

    /** A program gets 401 with a problem; a browser's script gets it without the header that opens a password dialog. */
    static void program(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        if (!isBrowser(request)) {
            response.addHeader("WWW-Authenticate", "Basic realm=\"Ballast\", charset=\"UTF-8\"");
            response.addHeader("WWW-Authenticate", "Bearer realm=\"Ballast\"");
        }
        String body = Json.createObjectBuilder()
                .add("type", "urn:ballast:problem:unauthorized")
                .add("title", "Unauthorized")
                .add("status", HttpServletResponse.SC_UNAUTHORIZED)
                .add("detail", "Sign in with a portal user by HTTP Basic, or with a personal access token as Bearer.")
                .add("code", "UNAUTHORIZED")
                .add("errors", Json.createArrayBuilder())
                .add("errorCount", 0)
                .build()
                .toString();
        write(response, "application/problem+json", body);
    }

    /** A person gets the sign-in page, which leads back; an Ajax request gets told to load it. */
    static void person(HttpServletRequest request, HttpServletResponse response, String path) {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            String address = ReturnAddress.signInForReferer(request.getHeader("Referer"));
            write(
                    response,
                    "text/xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;")
                                    .replace("\"", "&quot;")
                                    .replace("<", "&lt;")
                            + "\"></redirect></partial-response>");
            return;
        }
        String query = "GET".equals(request.getMethod()) ? request.getQueryString() : null;
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", ReturnAddress.signInFor(path, query));
    }

    private static boolean isBrowser(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Mode") != null || request.getHeader("X-Requested-With") != null;
    }

    private static void write(HttpServletResponse response, String contentType, String body) {
        response.setContentType(contentType);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getWriter().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
