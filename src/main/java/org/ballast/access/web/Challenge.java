package org.ballast.access.web;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ballast.access.domain.AccessSentence;
import org.ballast.pages.web.PartialAnswer;
import org.ballast.refusals.Refusal;
import org.ballast.words.Said;

/** What somebody gets who is not signed in. */
final class Challenge {

    private Challenge() {}

    /** A program gets 401 with a problem; a browser's script gets it without the header that opens a password dialog. */
    static void program(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        tellSchemes(request, response);
        problem(response, "Unauthorized", "UNAUTHORIZED", AccessSentence.SIGN_IN.with());
    }

    /** A program whose sign-in is refused for now, or that may do nothing else before. */
    static void program(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
        response.setStatus(refusal.code().httpStatus());
        if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
            tellSchemes(request, response);
        }
        refusal.retryAfter().ifPresent(seconds -> response.setHeader("Retry-After", Long.toString(seconds)));
        String code = refusal.code().name();
        String title = ResourceBundle.getBundle("messages.web").getString("refusal." + code);
        problem(response, title, code, refusal.said());
    }

    private static void tellSchemes(HttpServletRequest request, HttpServletResponse response) {
        if (!isBrowser(request)) {
            response.addHeader("WWW-Authenticate", "Basic realm=\"Ballast\", charset=\"UTF-8\"");
            response.addHeader("WWW-Authenticate", "Bearer realm=\"Ballast\"");
        }
    }

    private static void problem(HttpServletResponse response, String title, String code, Said said) {
        String body = Json.createObjectBuilder()
                .add(
                        "type",
                        "urn:ballast:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'))
                .add("title", title)
                .add("status", response.getStatus())
                .add("detail", said.text())
                .add("code", code)
                .add("errors", Json.createArrayBuilder())
                .add("errorCount", 0)
                .build()
                .toString();
        write(response, "application/problem+json", body);
    }

    /**
     * A person gets the sign-in page, which leads back to the page asked for; a form is sent to the address of its page,
     * so that it leads back there too. An Ajax request gets told to load the sign-in page.
     */
    static void person(HttpServletRequest request, HttpServletResponse response, String path) {
        leadTo(request, response, ReturnAddress.signInFor(path, request.getQueryString()));
    }

    /** A person gets another page than the one asked for, also where a script asks. */
    static void leadTo(HttpServletRequest request, HttpServletResponse response, String address) {
        if (!PartialAnswer.isWanted(request)) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", address);
            return;
        }
        try {
            PartialAnswer.goTo(response, address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
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
