package org.ballast.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Addresses of pages that keep entity, period and reporting date, so that a link never loses what the user looks at. */
@Named
@RequestScoped
public class Address {

    private static final List<String> PERIOD = List.of("from", "to", "asOf", "last");

    /** One parameter of an address. */
    public record Parameter(String name, String value) {}

    @Inject
    private HttpServletRequest request;

    @Inject
    private Reporting reporting;

    /** Another page, with this page's entity and period; {@code path} may bring parameters of its own. */
    public String to(String path) {
        return written(request.getContextPath() + path, keptOn(path));
    }

    /** What a form that leads to another page must carry along: entity and period. */
    public List<Parameter> getKept() {
        return keptOn("").entrySet().stream()
                .map(kept -> new Parameter(kept.getKey(), kept.getValue()))
                .toList();
    }

    private Map<String, String> keptOn(String path) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String entity = request.getParameter("entity");
        if (entity != null && !path.contains("entity=")) {
            parameters.put("entity", entity);
        }
        if (reporting.isChosen() && !path.contains("asOf=") && !path.contains("from=")) {
            putPeriod(parameters, reporting.getPeriod());
            parameters.put("asOf", reporting.getAsOf().toString());
        }
        return parameters;
    }

    /** This page for another period, everything else as it is. */
    public String forPeriod(ReportingPeriod period) {
        Map<String, String> parameters = new LinkedHashMap<>();
        getKeptBesidePeriod().forEach(kept -> parameters.put(kept.name(), kept.value()));
        putPeriod(parameters, period);
        return written(SameAddress.path(request), parameters);
    }

    /**
     * This page for another entity, with what is searched for; a page about one thing ({@code id}) leads to the work list
     * instead.
     */
    public String forEntity(String code) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("entity", code);
        Optional.ofNullable(request.getParameter("q")).ifPresent(sought -> parameters.put("q", sought));
        if (reporting.isChosen()) {
            putPeriod(parameters, reporting.getPeriod());
        }
        boolean aboutOneThing = request.getParameter("id") != null;
        return written(
                aboutOneThing ? request.getContextPath() + "/worklist.xhtml" : SameAddress.path(request), parameters);
    }

    /** What a form that chooses a period must carry along. */
    public List<Parameter> getKeptBesidePeriod() {
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> isOfAddress(parameter.getKey()) && !PERIOD.contains(parameter.getKey()))
                .map(parameter -> new Parameter(parameter.getKey(), parameter.getValue()[0]))
                .toList();
    }

    private boolean isOfAddress(String name) {
        String query = request.getQueryString();
        return query != null && ("&" + query).contains("&" + encoded(name) + "=");
    }

    private static void putPeriod(Map<String, String> parameters, ReportingPeriod period) {
        parameters.put("from", period.from().toString());
        parameters.put("to", period.to().toString());
        parameters.put("asOf", period.lastDay().toString());
    }

    private static String written(String path, Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return path;
        }
        String query = parameters.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return path + (path.contains("?") ? "&" : "?") + query;
    }

    /** A text of the user's own as the value of a parameter: spaces and signs survive. */
    public String encode(String text) {
        return encoded(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
