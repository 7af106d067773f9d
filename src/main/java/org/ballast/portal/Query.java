package org.ballast.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of an address, each once, in their order. */
public final class Query {

    /** Parameters that name several things, with commas between; a form of checkboxes sends each for itself. */
    private static final Set<String> LISTS = Set.of("proposals");

    private Query() {}

    /**
     * Those that the request's address has, of each the first value, of one that names several things all of them; what a form
     * sends is none of them.
     */
    public static Map<String, String> of(HttpServletRequest request) {
        return of(request.getQueryString());
    }

    /** Those of a query that a browser wrote. */
    public static Map<String, String> of(@Nullable String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        each(query, (name, value) -> {
            if (LISTS.contains(name)) {
                parameters.merge(name, value, (before, next) -> before + "," + next);
            } else {
                parameters.putIfAbsent(name, value);
            }
        });
        return parameters;
    }

    /** Those of a query, where of each the last value counts. */
    public static Map<String, String> latest(@Nullable String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        each(query, parameters::put);
        return parameters;
    }

    /** Whether the request's address has a parameter twice. */
    public static boolean isRepeating(HttpServletRequest request) {
        int[] count = {0};
        each(request.getQueryString(), (name, value) -> count[0]++);
        return count[0] != of(request).size();
    }

    /** The address with these parameters. */
    public static String written(String path, Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return path;
        }
        return path
                + (path.contains("?") ? "&" : "?")
                + parameters.entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** Takes one parameter after the other. */
    @FunctionalInterface
    public interface Parameters {
        void take(String name, String value);
    }

    /** Each parameter of what a browser wrote, decoded, in their order. */
    public static void each(@Nullable String query, Parameters parameters) {
        if (query == null) {
            return;
        }
        for (String part : query.split("&", -1)) {
            if (!part.isEmpty()) {
                int sign = part.indexOf('=');
                parameters.take(
                        decoded(sign < 0 ? part : part.substring(0, sign)),
                        sign < 0 ? "" : decoded(part.substring(sign + 1)));
            }
        }
    }

    /** What is no encoding stands for itself. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException asItStands) {
            return text;
        }
    }
}
