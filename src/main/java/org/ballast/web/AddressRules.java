package org.ballast.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Set;
import org.ballast.access.domain.Field;
import org.ballast.access.domain.Refusal;
import org.ballast.amounts.PlainText;

/**
 * What stands in the address of a page or a file keeps the rules for all that comes in: no text that no database keeps, no
 * day that no books have. It is refused in words before a page looks at it. Calls for programs see to it themselves, with
 * the names that they know.
 */
public class AddressRules extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> DAYS = Set.of("asOf", "from", "to", "last", "since", "until");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            check(request);
        } catch (Refusal wrong) {
            request.setAttribute(RefusedFields.REQUEST_ATTRIBUTE, wrong);
            response.sendError(wrong.code().httpStatus(), wrong.detail());
            return;
        }
        chain.doFilter(request, response);
    }

    private static void check(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null || request.getServletPath().startsWith("/api/")) {
            return;
        }
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            Field field = new Field(PlainText.shown(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            PlainText.fault(name).or(() -> PlainText.fault(field.orEmpty())).ifPresent(fault -> {
                throw field.wrong(fault);
            });
            if (DAYS.contains(name) && !isPath(field)) {
                field.dayIfGiven();
            }
        }
    }

    /** The sign-in page's {@code to} is where to go after it. */
    private static boolean isPath(Field field) {
        return field.name().equals("to") && field.orEmpty().startsWith("/");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Field(PlainText.shown(text), "").wrong("is not written as an address is");
        }
    }
}
