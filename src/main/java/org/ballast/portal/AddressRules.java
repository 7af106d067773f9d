package org.ballast.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Set;
import java.util.regex.Pattern;
import org.ballast.amounts.PlainText;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the address of a page or a file keeps the rules for all that comes in: no text that no database keeps, no
 * day that no books have, no key that nothing can have. It is refused in words before a page looks at it. Calls for
 * programs see to it themselves, with the names that they know.
 */
public class AddressRules extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> KEYS = Set.of("id", "run", "undo", "case");
    private static final Pattern KEY = Pattern.compile("\\d{0,18}");
    private static final Set<String> DAYS = Set.of("asOf", "from", "to", "last", "since", "until");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            check(request.getServletPath(), request.getQueryString());
        } catch (Refusal wrong) {
            request.setAttribute(RefusedFields.REQUEST_ATTRIBUTE, wrong);
            response.sendError(wrong.code().httpStatus(), wrong.detail());
            return;
        }
        chain.doFilter(request, response);
    }

    static void check(String path, @Nullable String query) {
        if (query == null || path.startsWith("/api/")) {
            return;
        }
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            Field field = new Field(PlainText.shown(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            PlainText.fault(name).or(() -> PlainText.fault(field.orEmpty())).ifPresent(fault -> {
                throw field.wrong(fault);
            });
            if (KEYS.contains(name) && !KEY.matcher(field.orEmpty()).matches()) {
                throw new Refusal(
                        RefusalCode.NOT_FOUND, PagesSentence.NOTHING_WITH_KEY, PlainText.shown(field.orEmpty()));
            }
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
            throw new Field(PlainText.shown(text), "").wrong(PortalSentence.NOT_AN_ADDRESS);
        }
    }
}
