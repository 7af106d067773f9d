package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.scenario.DeployedAddresses.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What every route refuses whoever calls: things of another company, what was looked at before somebody changed it, and what
 * another site sends. The routes are those of {@link WhoMay}; one that is added and about which nothing is known here fails.
 */
@Execution(ExecutionMode.SAME_THREAD)
class EveryRouteScenario {

    private static final PortalServer PORTAL = PortalServer.shared();
    private static final String STATE = "jakarta.faces.ViewState";
    private static final String PASSWORD = "a long enough password";
    private static final Pattern NAMED = Pattern.compile("([\\w-]+/\\{\\w+})");
    private static final Pattern SCHEMA = Pattern.compile("#/components/schemas/(\\w+)");
    private static final Pattern BUTTON = Pattern.compile("<(?:input type=\"submit\"|button)[^>]*name=\"([^\"]+)\"");
    private static final Pattern STEP = Pattern.compile("/(cases|write-downs)/\\{id}/(\\w+)");

    /** They are no company's: months and years that every book has, accounts of a chart that books share, assets, minutes. */
    private static final Set<String> SHARED =
            Set.of("periods/{month}", "fiscal-years/{year}", "accounts/{number}", "hedging/{asset}", "seals/{minute}");

    private static final Map<String, String> WHO_STEPS = Map.of(
            "submit", "preparer",
            "withdraw", "preparer",
            "approve", "controller",
            "return", "controller",
            "reject", "controller",
            "revoke", "cfo",
            "reverse", "controller");

    @Test
    void theDescriptionOfTheInterfaceAndTheTableNameTheSameRoutes() {
        Set<String> described = new TreeSet<>();
        eachOperation((call, operation) -> described.add(call));
        assertThat(described).isEqualTo(WhoMay.makeCalls().keySet());
    }

    private static void eachOperation(BiConsumer<String, JsonObject> each) {
        openapi()
                .getJsonObject("paths")
                .forEach((path, methods) -> methods.asJsonObject().forEach((method, operation) -> {
                    if (Set.of("get", "post", "put", "delete").contains(method)) {
                        each.accept(
                                method.toUpperCase(Locale.ROOT) + " " + path.replaceFirst("^/api/v1", ""),
                                operation.asJsonObject());
                    }
                }));
    }

    private static JsonObject openapi() {
        String text = new Visitor(PORTAL.address()).get("/openapi?format=JSON").body();
        return new Answer("GET /openapi", 200, "", text.getBytes(StandardCharsets.UTF_8)).json();
    }

    /** The calls whose body says what the caller looked at: a version, or the hash of evidence. */
    private static Set<String> decidingOnWhatWasSeen() {
        JsonObject schemas = openapi().getJsonObject("components").getJsonObject("schemas");
        Set<String> found = new TreeSet<>();
        eachOperation((call, operation) -> {
            Matcher body = SCHEMA.matcher(String.valueOf(operation.get("requestBody")));
            if (body.find()) {
                String properties =
                        String.valueOf(schemas.getJsonObject(body.group(1)).getOrDefault("properties", JsonValue.NULL));
                if (properties.contains("\"evidenceHash\"") || properties.contains("\"version\"")) {
                    found.add(call);
                }
            }
        });
        return found;
    }

    @Test
    void aThingOfAnotherCompanyIsNotFoundUnderThisOne() {
        Company.open(PORTAL, "OURS");
        Map<String, String> theirs = ThingsOfOthers.of(Company.trading(PORTAL, "THEIRS"));
        List<String> wrong = new ArrayList<>();
        for (Call call : DeployedAddresses.calls()) {
            Matcher named = NAMED.matcher(call.path().replaceFirst("^/entities/\\{code}/", ""));
            if (!call.path().startsWith("/entities/{code}/") || !named.find() || SHARED.contains(named.group())) {
                continue;
            }
            String thing = theirs.get(named.group());
            if (thing == null) {
                wrong.add(call + " names a thing that is not known here");
                continue;
            }
            String path = call.path()
                            .replace("{code}", "OURS")
                            .replace(named.group(), named.group().replaceFirst("\\{\\w+}", thing))
                            .replaceAll("\\{\\w+}", "1")
                    + (call.method().equals("GET") ? "" : ThingsOfOthers.query(call.path()));
            int status = send(callerOf(call), call, path, ThingsOfOthers.body(call.path()));
            if (status != 404 && status != 403) {
                wrong.add(call + " answers " + status + " to " + path);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatWasLookedAtBeforeItChangedIsNotDecidedOn() {
        Company company = Company.trading(PORTAL, "STALE");
        company.testJanuary().expect(201);
        company.submit();
        long entered = company.as("preparer")
                .post("/entities/STALE/journal", """
                        {"externalId":"STALE-1","postedOn":"2024-06-11","description":"Decided on by nobody","purpose":"ORDINARY",
                         "lines":[{"account":"6000","debit":"1.00","currency":"USD"},
                         {"account":"2000","credit":"1.00","currency":"USD"}]}""")
                .expect(201)
                .json()
                .getJsonNumber("id")
                .longValue();
        Map<String, String> ids = Map.of(
                "cases",
                Long.toString(entered),
                "write-downs",
                String.valueOf(company.proposal().getInt("id")));
        Set<String> untried = decidingOnWhatWasSeen();
        assertThat(untried).isNotEmpty();
        List<String> wrong = new ArrayList<>();
        for (Call call : DeployedAddresses.calls()) {
            Matcher step = STEP.matcher(call.path());
            if (!call.method().equals("POST")
                    || !step.matches()
                    || step.group(2).equals("attachments")) {
                continue;
            }
            String caller = WHO_STEPS.get(step.group(2));
            if (caller == null) {
                wrong.add(call + " is a step that is not known here");
                continue;
            }
            String body = switch (step.group(2)) {
                case "approve" -> "{\"evidenceHash\":\"" + "0".repeat(64) + "\"}";
                case "reverse" -> "{\"comment\":\"Not posted yet\"}";
                default -> "{\"version\":999,\"comment\":\"Decided on what I saw\"}";
            };
            int status = send(caller, call, call.path().replace("{id}", ids.get(step.group(1))), body);
            untried.remove(call.name());
            if (status != 409) {
                wrong.add(call + " answers " + status);
            }
        }
        String narrative = "{\"version\":999,\"narrative\":\"Two other venues agree with this mark.\"}";
        String proposal = MarkedCompany.proposal(PORTAL, "MARKSTALE");
        company.as("preparer")
                .put("/mark-proposals/" + proposal + "/narrative", narrative)
                .refused(409, "CONCURRENT_MODIFICATION");
        untried.remove("PUT /mark-proposals/{id}/narrative");
        assertThat(wrong).isEmpty();
        assertThat(untried).as("calls that bind to what was seen").isEmpty();
    }

    @Test
    void whatAnotherSiteSendsIsRefusedEverywhere() {
        Visitor visitor = new Visitor(PORTAL.address());
        visitor.signIn("preparer", "preparer");
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, String> foreign : Map.of(
                        "Origin", "https://elsewhere.example", "Sec-Fetch-Site", "cross-site")
                .entrySet()) {
            Visitor lured = visitor.sameSession().with(foreign.getKey(), foreign.getValue());
            for (String page : DeployedAddresses.pages()) {
                int status = lured.post(page, Map.of(STATE, "1:1")).statusCode();
                if (status != (page.startsWith("/WEB-INF/") ? 404 : 403) && status != 403) {
                    wrong.add(page + " answers " + status + " with " + foreign.getKey());
                }
            }
            for (Call call : DeployedAddresses.calls()) {
                if (call.method().equals("GET")) {
                    continue;
                }
                Visitor caller = new Visitor(PORTAL.address())
                        .with("Authorization", basic("preparer"))
                        .with(foreign.getKey(), foreign.getValue());
                int status = caller.call(
                                call.method(),
                                "/api/v1" + call.path().replaceAll("\\{\\w+}", "0"),
                                call.sends(),
                                call.sends().isEmpty() ? "" : "{}")
                        .statusCode();
                if (status != 403) {
                    wrong.add(call + " answers " + status + " with " + foreign.getKey());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Every button of every page is pressed as a site would that does not know the page; what is done is in the audit trail. */
    @Test
    void aFormWithoutTheTokenOfItsViewDoesNothing() {
        Visitor visitor = new Visitor(PORTAL.address());
        new Program(PORTAL.address(), "admin", "admin")
                .post("/users", """
                        {"name":"lured","fullName":"Lured","password":"%s","roles":["PREPARER","CONTROLLER","CFO"]}""".formatted(PASSWORD))
                .expect(201);
        visitor.signIn("lured", PASSWORD);
        List<String> before = doneBy("lured");
        assertThat(before).isNotEmpty();
        int pressed = 0;
        List<String> wrong = new ArrayList<>();
        for (String page : DeployedAddresses.pages()) {
            String address = page + "?entity=HELIX";
            Matcher button = BUTTON.matcher(visitor.open(address).body());
            while (button.find()) {
                String name = button.group(1);
                String form = name.replaceFirst(":.*", "");
                pressed++;
                for (String token : List.of("", "1:1")) {
                    Map<String, String> fields = new HashMap<>(Map.of(form, form, STATE, token));
                    fields.put(name, name);
                    HttpResponse<String> answer = visitor.post(address, fields);
                    String to = Visitor.header(answer, "Location");
                    if (answer.statusCode() >= 500 || (!to.isEmpty() && !to.startsWith(page))) {
                        wrong.add(page + " answers " + answer.statusCode() + " " + to + " to " + name);
                    }
                }
            }
        }
        assertThat(pressed).as("buttons").isGreaterThan(20);
        assertThat(wrong).isEmpty();
        assertThat(doneBy("lured")).isEqualTo(before);
    }

    private static List<String> doneBy(String user) {
        return new Program(PORTAL.address(), "auditor", "auditor")
                .get("/audit-trail?actor=" + user).expect(200).items().stream()
                        .map(event -> event.getString("action"))
                        .filter(action -> !action.equals("REFUSED"))
                        .toList();
    }

    private static String callerOf(Call call) {
        return WhoMay.makeCalls().getOrDefault(call.name(), Set.of("AUDITOR")).stream()
                .findFirst()
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
    }

    private static int send(String caller, Call call, String path, String body) {
        return new Visitor(PORTAL.address())
                .with("Accept", call.accepts())
                .with("Authorization", basic(caller))
                .call(
                        call.method(),
                        "/api/v1" + path,
                        call.sends(),
                        call.sends().isEmpty() ? "" : body)
                .statusCode();
    }

    private static String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    }
}
