package org.ballast.portal.entrance;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballast.portal.Query;
import org.jspecify.annotations.Nullable;

/** A request whose form was read already: its parameters are those of the address and of the body, in this order. */
class FormRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    FormRequest(HttpServletRequest request, byte[] body) {
        super(request);
        Map<String, List<String>> found = new LinkedHashMap<>();
        Query.Parameters add = (name, value) ->
                found.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
        Query.each(request.getQueryString(), add);
        Query.each(new String(body, UTF_8), add);
        found.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }
}
