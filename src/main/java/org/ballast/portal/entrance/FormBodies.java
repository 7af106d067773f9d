package org.ballast.portal.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/**
 * Reads what a form sends before a page looks at it, with a limit of bytes and of time: the server itself would read as
 * long as bytes come in. Nothing else than forms, and files where {@link UploadedFiles} takes them, is posted to pages.
 */
public class FormBodies extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "application/x-www-form-urlencoded";

    /** A name and a password are short. */
    private static final BodyRules OF_STRANGERS = new BodyRules(16 * 1024, Duration.ofSeconds(10));

    /** No narrative comes near it. */
    private static final BodyRules OF_USERS = new BodyRules(1024 * 1024, Duration.ofSeconds(60));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST") || Refused.isCall(request) || UploadedFiles.areIn(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (!isForm(request)) {
            Refused.with(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, response);
            return;
        }
        BodyRules rules = request.getUserPrincipal() == null ? OF_STRANGERS : OF_USERS;
        HttpServletRequest whole;
        try {
            whole = new FormRequest(request, rules.read(request.getInputStream(), request.getContentLengthLong()));
        } catch (BodyRules.Broken broken) {
            Refused.with(broken.status(), response);
            return;
        }
        chain.doFilter(whole, response);
    }

    /** A request without a body needs no type. */
    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null
                ? request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null
                : type.toLowerCase(Locale.ROOT).startsWith(FORM);
    }
}
