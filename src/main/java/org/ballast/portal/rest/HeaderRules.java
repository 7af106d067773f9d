package org.ballast.portal.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ballast.portal.PortalSentence;

/**
 * The headers that say in which form something comes and is wanted can be followed, or nothing is done: an answer that
 * cannot be written would come after its work.
 */
@WebFilter(urlPatterns = "/api/v1/*", asyncSupported = true)
public class HeaderRules extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*(q|charset)\\s*=\\s*\"?([^;,\"]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUALITY = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> wrong = Stream.of("Content-Type", "Accept")
                .filter(name -> !headers(request, name).stream().allMatch(header -> canBeFollowed(name, header)))
                .findFirst();
        if (wrong.isPresent()) {
            ServletProblem.write(
                    response, Problem.of(400, "INVALID_INPUT", PortalSentence.HEADER_CANNOT_BE_FOLLOWED, wrong.get()));
            return;
        }
        chain.doFilter(request, response);
    }

    private static List<String> headers(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }

    static boolean canBeFollowed(String name, String header) {
        return PARAMETER.matcher(header).results().allMatch(parameter -> isKnown(name, parameter));
    }

    private static boolean isKnown(String name, MatchResult parameter) {
        String value = parameter.group(2).strip();
        if (parameter.group(1).equalsIgnoreCase("q")) {
            return QUALITY.matcher(value).matches();
        }
        return name.equals("Accept") ? value.equalsIgnoreCase("UTF-8") : isCharacterSet(value);
    }

    private static boolean isCharacterSet(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException none) {
            return false;
        }
    }
}
