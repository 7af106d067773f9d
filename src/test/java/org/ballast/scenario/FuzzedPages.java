package org.ballast.scenario;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pages with odd addresses, and their own forms with odd fields, in the session of a user of each role. */
final class FuzzedPages {

    private static final Pattern FORM = Pattern.compile("<form id=\"([^\"]+)\"(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(input|select|textarea|button)\\b[^>]*?\\bname=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Pattern HIDDEN = Pattern.compile("\\btype=\"hidden\"");
    private static final Pattern BUTTON = Pattern.compile("^<button|\\btype=\"submit\"");

    private static final Map<String, List<String>> PARAMETERS = new TreeMap<>(Map.ofEntries(
            Map.entry("entity", List.of("HELIX", "MSTR", "FUZZED", "*")),
            Map.entry("code", List.of("HELIX", "MSTR", "FUZZED")),
            Map.entry("from", List.of("2024-10-01", "2022-10-01")),
            Map.entry("to", List.of("2024-12-31", "2022-12-31")),
            Map.entry("asOf", List.of("2024-12-31", "2022-12-31")),
            Map.entry("last", List.of("2024-12-31")),
            Map.entry("market", List.of("COINBASE", "HELIX-SAMPLE")),
            Map.entry("asset", List.of("BTC", "ETH")),
            Map.entry("id", List.of("1", "50", "51", "100", "101", "junk")),
            Map.entry("status", List.of("POSTED", "DRAFT")),
            Map.entry("q", List.of("H1", "L4", "2024")),
            Map.entry(
                    "kind",
                    List.of(
                            "balance-sheet",
                            "income-statement",
                            "changes-in-equity",
                            "impairment-disclosure",
                            "fair-value-disclosure",
                            "intangibles-disclosure",
                            "LOSS")),
            Map.entry("format", List.of("pdf", "xlsx")),
            Map.entry("template", List.of("LOTS", "DISPOSALS")),
            Map.entry("page", List.of("1", "2")),
            Map.entry("cursor", List.of("MjAyNC0xMC0wNQ"))));

    private final URI portal;
    private final OddValues odd;
    private final List<String> pages = List.copyOf(DeployedAddresses.pages());
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();

    FuzzedPages(URI portal, OddValues odd) {
        this.portal = portal;
        this.odd = odd;
        WhoMay.ROLES.stream()
                .sorted()
                .map(role -> role.toLowerCase(Locale.ROOT))
                .forEach(user -> {
                    Visitor visitor = new Visitor(portal);
                    visitor.signIn(user, user);
                    visitors.put(user, visitor);
                });
        visitors.put(WhoMay.STRANGER, new Visitor(portal));
    }

    FuzzedRequest next() {
        String caller = odd.any(List.copyOf(visitors.keySet()));
        String page = odd.any(pages).replace("*", odd.chance(50) ? "ballast/ballast.css" : "x");
        Visitor visitor = java.util.Objects.requireNonNull(visitors.get(caller));
        return odd.chance(35) ? form(caller, visitor, page) : get(caller, visitor, page);
    }

    private FuzzedRequest get(String caller, Visitor visitor, String page) {
        List<String> headers = headers(visitor);
        if (odd.chance(5)) {
            headers.add("Faces-Request: partial/ajax");
        }
        String method = odd.chance(95) ? "GET" : odd.any(List.of("HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"));
        return new FuzzedRequest(caller, method, page + query(60), headers, "", StandardCharsets.UTF_8);
    }

    private String query(int plausible) {
        List<String> pairs = new ArrayList<>();
        PARAMETERS.forEach((name, values) -> {
            if (odd.chance(name.length() > 4 ? 50 : 35)) {
                pairs.add(name + "=" + (odd.chance(plausible) ? OddValues.encoded(odd.any(values)) : odd.inQuery()));
            }
        });
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    /** One of the page's own forms, with what a browser would send for it and odd texts in some of its fields. */
    private FuzzedRequest form(String caller, Visitor visitor, String page) {
        String address = page + "?entity=HELIX&code=HELIX&from=2024-10-01&to=2024-12-31&market=COINBASE&asset=BTC";
        HttpResponse<String> shown = visitor.open(address);
        List<MatchResult> forms = FORM.matcher(shown.body())
                .results()
                .filter(form ->
                        !form.group().contains("sign-out") && !form.group(1).equals("signOut"))
                .toList();
        if (forms.isEmpty()) {
            return get(caller, visitor, page);
        }
        MatchResult form = odd.any(forms);
        Map<String, String> sent = fields(form.group());
        sent.put(form.group(1), form.group(1));
        sent.put("primefaces.nonce", visitor.nonce());
        List<String> headers = headers(visitor);
        headers.add("Content-Type: "
                + (odd.chance(95) ? "application/x-www-form-urlencoded" : "multipart/form-data; boundary=x"));
        String body = sent.entrySet().stream()
                .map(field -> OddValues.encoded(field.getKey()) + "=" + OddValues.encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return new FuzzedRequest(
                caller,
                "POST",
                shown.uri().toString().substring(portal.toString().length()),
                headers,
                body,
                StandardCharsets.UTF_8);
    }

    private Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> buttons = new ArrayList<>();
        FIELD.matcher(form).results().forEach(field -> {
            String tag = field.group();
            String name = field.group(2);
            Matcher value = VALUE.matcher(tag);
            String present = value.find() ? value.group(1) : "";
            if (BUTTON.matcher(tag).find()) {
                buttons.add(name);
            } else if (HIDDEN.matcher(tag).find()) {
                fields.put(name, odd.chance(95) ? present : odd.text());
            } else {
                fields.put(name, odd.chance(50) ? present : odd.text());
            }
        });
        if (!buttons.isEmpty()) {
            String pressed = odd.any(buttons);
            fields.put(pressed, pressed);
        }
        return fields;
    }

    private static List<String> headers(Visitor visitor) {
        List<String> headers = new ArrayList<>(List.of("Accept: text/html"));
        if (!visitor.session().isEmpty()) {
            headers.add("Cookie: JSESSIONID=" + visitor.session());
        }
        return headers;
    }
}
