package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.scenario.DeployedAddresses.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The portal lets in whom its table of roles lets in, at every page and every call that is deployed, and nobody else. */
@Execution(ExecutionMode.SAME_THREAD)
class WhoMayScenario {

    private static final PortalServer PORTAL = PortalServer.shared();

    /** What pages want to be asked for; lot, entry, proposal and memo are looked up. */
    private static final Map<String, String> QUERIES = Map.of(
            "/prices/export.csv", "market=COINBASE&asset=BTC&from=2022-12-01&to=2022-12-03",
            "/holdings/entity.xhtml", "code=MSTR",
            "/holdings/lots.csv", "entity=MSTR&asOf=2022-12-31",
            "/imports/file", "template=LOTS",
            "/statements/download", "kind=balance-sheet&format=xlsx&entity=MSTR&asOf=2022-12-31",
            "/planning/plan.xlsx", "entity=HELIX&asOf=2024-12-31",
            "/expansion/download", "format=xlsx&entity=MSTR&from=2022-10-01&to=2022-12-31");

    @Test
    void everyPageThatIsDeployedHasARowAndEveryRowAPage() {
        Set<String> deployed = new TreeSet<>();
        DeployedAddresses.pages().forEach(page -> deployed.add(rowOf(page)));
        assertThat(deployed).isEqualTo(WhoMay.openPages().keySet());
    }

    @Test
    void everyCallThatIsDeployedHasARowAndEveryRowACall() {
        Set<String> deployed = new TreeSet<>();
        DeployedAddresses.calls().forEach(call -> deployed.add(call.name()));
        assertThat(deployed).isEqualTo(WhoMay.makeCalls().keySet());
    }

    @Test
    void everyPageOpensForWhomTheTableNames() {
        Map<String, Set<String>> table = WhoMay.openPages();
        Map<String, String> queries = new java.util.HashMap<>(QUERIES);
        Program auditor = new Program(PORTAL.address(), "auditor", "auditor");
        queries.put("/holdings/lot.xhtml", "id=" + first(auditor, "/entities/MSTR/lots?asOf=2022-12-31"));
        queries.put(
                "/journal/entry.xhtml", "id=" + first(auditor, "/entities/MSTR/journal?from=2020-01-01&to=2022-12-31"));
        String proposal = "id=" + first(auditor, "/write-downs?entity=MSTR");
        queries.put("/writedowns/proposal.xhtml", proposal);
        queries.put("/writedowns/memo", proposal);
        queries.put("/writedowns/valueInUse.xhtml", "id=" + valueInUse());
        queries.putAll(ThingsToOpen.of(PORTAL));
        long entered = enteredJournal();
        queries.put("/approvals/case.xhtml", "id=" + entered);
        queries.put("/approvals/evidence", "id=" + entered);
        queries.put("/evidence/memo", "id=" + entered);
        queries.put("/approvals/attachment", "id=" + attachedTo(entered));
        List<String> wrong = new ArrayList<>();
        for (String caller : callers()) {
            Visitor visitor = new Visitor(PORTAL.address());
            if (!caller.equals(WhoMay.STRANGER)) {
                assertThat(visitor.signIn(user(caller), user(caller)).statusCode())
                        .isEqualTo(302);
            }
            for (String page : DeployedAddresses.pages()) {
                boolean open = table.getOrDefault(rowOf(page), Set.of()).contains(caller);
                String query = queries.getOrDefault(page, "entity=MSTR&from=2022-10-01&to=2022-12-31");
                HttpResponse<String> answer = visitor.open(page + "?" + query);
                if (open ? !isShown(page, caller, answer) : !isRefused(answer)) {
                    wrong.add(caller + " gets " + answer.statusCode() + " at " + page);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The bodies are empty: whoever is not allowed learns that before anybody looks at them. */
    @Test
    void everyCallIsMadeByWhomTheTableNames() {
        Map<String, Set<String>> table = WhoMay.makeCalls();
        List<String> wrong = new ArrayList<>();
        for (String caller : callers()) {
            for (Call call : DeployedAddresses.calls()) {
                boolean allowed = table.getOrDefault(call.name(), Set.of()).contains(caller);
                for (String body : call.sends().isEmpty() ? List.of("") : List.of("", "{}", "no body of any call")) {
                    int status = status(call, caller, body);
                    int refused = caller.equals(WhoMay.STRANGER) ? 401 : 403;
                    if (allowed ? status == 401 || status == 403 || status >= 500 : status != refused) {
                        wrong.add(caller + " gets " + status + " for " + call + " with '" + body + "'");
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTokenMakesTheCallsOfItsOwnerButNoneThatTakesThePassword() {
        Map<String, Set<String>> table = WhoMay.makeCalls();
        List<String> wrong = new ArrayList<>();
        for (String caller : WhoMay.ROLES) {
            String token = token(user(caller));
            for (Call call : DeployedAddresses.calls()) {
                boolean allowed = table.getOrDefault(call.name(), Set.of()).contains(caller)
                        && !CallsWithPassword.ALL.contains(call.name());
                int status = send(call, "Bearer " + token, "");
                if (allowed ? status == 401 || status == 403 || status >= 500 : status != 403) {
                    wrong.add(caller + " gets " + status + " with a token for " + call);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTokenOfAFeedPostsTicksAndMayDoNothingElse() {
        Map<String, Set<String>> table = WhoMay.makeCalls();
        Program owner = new Program(PORTAL.address(), "preparer", "preparer");
        String token = token(owner, "TICKS");
        List<String> wrong = new ArrayList<>();
        for (Call call : DeployedAddresses.calls()) {
            if (table.getOrDefault(call.name(), Set.of()).contains(WhoMay.STRANGER)) {
                continue;
            }
            boolean isOfTicks = Set.of("POST /ticks", "POST /ticks/import").contains(call.name());
            int status = send(call, "Bearer " + token, "");
            if (isOfTicks ? status == 401 || status == 403 || status >= 500 : status != 403) {
                wrong.add("a feed gets " + status + " for " + call);
            }
        }
        assertThat(wrong).isEmpty();
        Program controller = new Program(PORTAL.address(), "controller", "controller");
        assertThat(controller.post("/tokens", made("TICKS")).status()).isEqualTo(422);
    }

    private static String token(String user) {
        return token(new Program(PORTAL.address(), user, user), "ALL");
    }

    private static String made(String scope) {
        return "{\"name\":\"table of roles\",\"days\":1,\"scope\":\"" + scope + "\"}";
    }

    private static String token(Program owner, String scope) {
        return owner.post("/tokens", made(scope)).expect(201).json().getString("token");
    }

    private static int status(Call call, String caller, String body) {
        boolean known = !caller.equals(WhoMay.STRANGER);
        return send(call, known ? "Basic " + base64(user(caller) + ":" + user(caller)) : "", body);
    }

    private static int send(Call call, String authorization, String body) {
        String books = call.method().equals("GET") ? "MSTR" : "NOWHERE";
        String path =
                call.path().replace("{code}", books).replace("{id}", "0").replaceAll("\\{\\w+\\}", "none-of-that-name");
        Visitor visitor = new Visitor(PORTAL.address()).with("Accept", call.accepts());
        if (!authorization.isEmpty()) {
            visitor.with("Authorization", authorization);
        }
        return visitor.call(call.method(), "/api/v1" + path, call.sends(), body).statusCode();
    }

    private static String base64(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static boolean isShown(String page, String caller, HttpResponse<String> answer) {
        boolean skipsSignIn = page.equals("/login.xhtml") && !caller.equals(WhoMay.STRANGER);
        return answer.statusCode() == (skipsSignIn ? 302 : 200);
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 403, 404 -> true;
            case 302 -> Visitor.header(answer, "Location").startsWith("/login.xhtml");
            default -> false;
        };
    }

    private static String rowOf(String page) {
        return WhoMay.openPages().keySet().stream()
                .filter(row -> row.endsWith("*") && page.startsWith(row.substring(0, row.length() - 1)))
                .findFirst()
                .orElse(page);
    }

    private static Set<String> callers() {
        Set<String> callers = new TreeSet<>(WhoMay.ROLES);
        callers.add(WhoMay.STRANGER);
        return callers;
    }

    private static String user(String role) {
        return role.toLowerCase(Locale.ROOT);
    }

    /** Of a day that no period ends on, so that no test takes it. */
    private static String valueInUse() {
        return String.valueOf(new Program(PORTAL.address(), "preparer", "preparer")
                .post("/entities/HELIX/values-in-use?book=IFRS", """
                        {"asset":"BTC","reportingDate":"2024-06-11","discountRate":"0.09","priceGrowth":"0",
                         "narrative":"Rewards of the protocol for one year, then a sale.",
                         "cashFlows":[{"years":1,"perUnit":"2168.44"}]}""")
                .expect(201)
                .json()
                .get("id"));
    }

    /** Of a company of the samples that no test counts the journals of; nobody decides on it. */
    private static long enteredJournal() {
        return new Program(PORTAL.address(), "preparer", "preparer")
                .post("/entities/HELIX/journal", """
                        {"externalId":"WHO-MAY","postedOn":"2024-06-11","description":"Looked at by every role",
                         "purpose":"ORDINARY","lines":[{"account":"6000","debit":"1.00","currency":"USD"},
                         {"account":"2000","credit":"1.00","currency":"USD"}]}""")
                .expect(201)
                .json()
                .getJsonNumber("id")
                .longValue();
    }

    private static String attachedTo(long entered) {
        return String.valueOf(new Program(PORTAL.address(), "preparer", "preparer")
                .csv("/cases/" + entered + "/attachments?name=voucher.csv", "a,b")
                .expect(201)
                .json()
                .get("id"));
    }

    private static String first(Program program, String list) {
        return String.valueOf(program.get(list).expect(200).items().getFirst().get("id"));
    }
}
