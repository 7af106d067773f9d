package org.ballast.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Calls of the deployed description, nearly as they should be: most of a request is right, so that the rest gets deep. */
final class FuzzedCalls {

    /** A user who may lose the password and the roles. */
    static final String VICTIM = "victim";

    static final String VICTIMS_PASSWORD = "correct horse battery";

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");
    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)\\}");

    /** What an address may name: things of the samples, as often as they are asked for. */
    private static final Map<String, List<String>> PLAUSIBLE = Map.ofEntries(
            Map.entry("code", List.of("HELIX", "MSTR", "FUZZED", "KELVIN")),
            Map.entry("entity", List.of("HELIX", "MSTR", "FUZZED")),
            Map.entry("lot", List.of("H1", "L4", "F1")),
            Map.entry("reference", List.of("HELIX-S1", "S1", "INV-2024-118")),
            Map.entry("symbol", List.of("BTC", "ETH")),
            Map.entry("asset", List.of("BTC", "ETH")),
            Map.entry("market", List.of("COINBASE", "HELIX-SAMPLE")),
            Map.entry("account", List.of("ALBION-OPTIONS", "MERIDIAN-PERP")),
            Map.entry("month", List.of("2024-10", "2024-12")),
            Map.entry("year", List.of("2024")),
            Map.entry("day", List.of("2024-10-01")),
            Map.entry("book", List.of("PRIMARY")),
            Map.entry("number", List.of("6100", "1000")),
            Map.entry("minute", List.of("2024-10-01T00:00:00Z")),
            Map.entry("name", List.of(VICTIM, "nobody")));

    private static final Map<String, String> FILES = Map.of(
            "lots", "lot,asset,acquired_at,quantity,cost,currency,fee\nF1,BTC,2024-03-05,1.5,90000.00,USD,10.00\n",
            "disposals",
                    "reference,asset,disposed_at,quantity,proceeds,currency\nFS1,BTC,2024-05-05,0.5,40000.00,USD\n",
            "prices",
                    "asset,date,open,high,low,close,volume\nBTC,2024-10-01,60000.00,61000.00,59000.00,60500.00,12.5\n");

    private static final List<String> PROMISED = List.of(
            "GET /cases",
            "POST /write-downs/1/reverse",
            "POST /proofs/verify",
            "POST /entities/HELIX/books",
            "POST /entities/HELIX/periods/2024-03/soft-lock",
            "GET /nothing/of/that/name");

    private static final List<String> OTHER_METHODS =
            List.of("HEAD", "OPTIONS", "TRACE", "PATCH", "PUT", "DELETE", "BREW");
    private static final List<String> MEDIA = List.of(
            "application/json",
            "text/csv",
            "text/plain",
            "application/xml",
            "multipart/form-data",
            "application/pdf",
            "application/json; charset=utf-16",
            "application/json;charset=none",
            "*/*;q=2",
            "/",
            "a",
            "");

    private final OddValues odd;
    private final List<Call> calls;
    private final SeenThings seen;

    private record Call(String method, String path, JsonNode operation, List<JsonNode> parameters) {
        String name() {
            return method + " " + path;
        }
    }

    FuzzedCalls(String description, OddValues odd, SeenThings seen) {
        this.odd = odd;
        this.seen = seen;
        this.calls = read(description);
    }

    private static List<Call> read(String description) {
        try {
            List<Call> found = new ArrayList<>();
            new ObjectMapper()
                    .readTree(description)
                    .path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().stream()
                            .filter(operation -> METHODS.contains(operation.getKey()))
                            .forEach(operation -> found.add(call(path.getKey(), path.getValue(), operation))));
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Call call(String address, JsonNode path, Map.Entry<String, JsonNode> operation) {
        List<JsonNode> parameters = new ArrayList<>();
        path.path("parameters").forEach(parameters::add);
        operation.getValue().path("parameters").forEach(parameters::add);
        return new Call(
                operation.getKey().toUpperCase(Locale.ROOT),
                address.substring("/api/v1".length()),
                operation.getValue(),
                parameters);
    }

    List<String> names() {
        return calls.stream().map(Call::name).toList();
    }

    /** Where things that addresses name by their key are listed, of a sample company. */
    List<String> lists() {
        List<String> names = names();
        return calls.stream()
                .filter(call -> call.path().contains("/{id}"))
                .map(call -> call.path().substring(0, call.path().indexOf("/{id}")))
                .distinct()
                .filter(path -> names.contains("GET " + path))
                .map(path -> path.replace("{code}", "HELIX"))
                .filter(path -> !path.contains("{"))
                .toList();
    }

    FuzzedRequest next() {
        if (odd.chance(3)) {
            String[] promised = odd.any(PROMISED).split(" ", 2);
            return request(anyone(), promised[0], "/api/v1" + promised[1], new ArrayList<>(), "");
        }
        Call call = odd.any(calls);
        String method = odd.chance(4) ? odd.any(OTHER_METHODS) : call.method();
        List<String> headers = new ArrayList<>();
        String body = body(call, headers);
        headers.add("Accept: " + (odd.chance(90) ? accepted(call) : odd.any(MEDIA)));
        if (odd.chance(15)) {
            headers.add("Idempotency-Key: " + (odd.chance(60) ? "key" + odd.below(20) : withoutLines(odd.text())));
        }
        if (odd.chance(10)) {
            headers.add(
                    odd.any(List.of("Accept-Language", "If-None-Match", "Range", "X-Forwarded-For", "Expect", "Cookie"))
                            + ": " + withoutLines(odd.text()));
        }
        return request(caller(call), method, "/api/v1" + path(call) + query(call), headers, body);
    }

    private FuzzedRequest request(String caller, String method, String address, List<String> headers, String body) {
        if (!caller.equals(WhoMay.STRANGER)) {
            String password = caller.equals(VICTIM) ? VICTIMS_PASSWORD : caller;
            headers.add("Authorization: Basic "
                    + Base64.getEncoder().encodeToString((caller + ":" + password).getBytes(StandardCharsets.UTF_8)));
        }
        return new FuzzedRequest(caller, method, address, headers, body, charset());
    }

    /** Mostly somebody who may; a password is changed by nobody who is still needed. */
    private String caller(Call call) {
        Set<String> mayCall = WhoMay.makeCalls().getOrDefault(call.name(), Set.of());
        if (call.path().equals("/users/me/password")) {
            return VICTIM;
        }
        return odd.chance(80) && !mayCall.isEmpty()
                ? odd.any(List.copyOf(mayCall)).toLowerCase(Locale.ROOT)
                : anyone();
    }

    private String anyone() {
        return odd.chance(30)
                ? WhoMay.STRANGER
                : odd.any(WhoMay.ROLES.stream().sorted().toList()).toLowerCase(Locale.ROOT);
    }

    private String path(Call call) {
        return IN_PATH.matcher(call.path())
                .replaceAll(name -> java.util.regex.Matcher.quoteReplacement(
                        odd.chance(93) ? OddValues.encoded(inPath(call, name)) : odd.inPath()));
    }

    private String inPath(Call call, MatchResult name) {
        if (!name.group(1).equals("id") || odd.chance(10)) {
            return plausible(name.group(1));
        }
        return odd.any(seen.under(call.path().substring(0, name.start())));
    }

    private String plausible(String name) {
        return name.equals("id") ? odd.any(seen.all()) : odd.any(PLAUSIBLE.getOrDefault(name, List.of("x")));
    }

    private String query(Call call) {
        List<String> pairs = new ArrayList<>();
        for (JsonNode parameter : call.parameters()) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query") && odd.chance(50)) {
                pairs.add(name + "=" + (odd.chance(60) ? OddValues.encoded(likely(name, parameter)) : odd.inQuery()));
            }
        }
        if (odd.chance(5)) {
            pairs.add(odd.inQuery() + "=" + odd.inQuery());
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private String likely(String name, JsonNode parameter) {
        return PLAUSIBLE.containsKey(name)
                ? plausible(name)
                : parameter.path("example").asText("2024-10-01");
    }

    private String accepted(Call call) {
        List<String> forms = new ArrayList<>();
        call.operation()
                .path("responses")
                .path("200")
                .path("content")
                .fieldNames()
                .forEachRemaining(forms::add);
        return forms.isEmpty() ? "application/json" : odd.any(forms);
    }

    private String body(Call call, List<String> headers) {
        JsonNode content = call.operation().at("/requestBody/content");
        if (content.isMissingNode()) {
            return odd.chance(5) ? odd.json() : "";
        }
        JsonNode example = content.path("application/json").path("example");
        boolean json = example instanceof ObjectNode;
        String type = json ? "application/json" : "text/csv";
        headers.add("Content-Type: " + (odd.chance(92) ? type : odd.any(MEDIA)));
        return odd.chance(6) ? odd.json() : json ? object((ObjectNode) example) : file(call);
    }

    private Charset charset() {
        return odd.chance(96) ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16;
    }

    private String object(ObjectNode example) {
        Map<String, String> fields = new LinkedHashMap<>();
        example.properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().toString()));
        for (int change = odd.below(3); change > 0 && !fields.isEmpty(); change--) {
            String field = odd.any(List.copyOf(fields.keySet()));
            if (odd.chance(75)) {
                fields.put(field, odd.json());
            } else {
                fields.remove(field);
            }
        }
        if (odd.chance(5)) {
            fields.put("unknown" + odd.below(3), odd.json());
        }
        return fields.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }

    private String file(Call call) {
        String rows = FILES.entrySet().stream()
                .filter(file -> call.path().contains(file.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("a,b\n1,2\n");
        List<String> cells = new ArrayList<>(List.of(rows.split("(?<=[,\n])|(?=[,\n])", -1)));
        for (int change = odd.below(3); change > 0; change--) {
            int at = odd.below(cells.size());
            cells.set(at, odd.text());
        }
        return String.join("", cells);
    }

    private static String withoutLines(String text) {
        return text.replaceAll("[\r\n]", "");
    }
}
