package org.ballast.bench;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.ballast.scenario.Program;
import org.ballast.scenario.Visitor;

/** Somebody who works at the pages of the portal, and what each action took. */
final class PersonAtWork {

    private static final List<String> PAGES = List.of(
            "/worklist.xhtml",
            "/worklist.xhtml",
            "/approvals/cases.xhtml?entity=%s",
            "/approvals/cases.xhtml?entity=%s&status=SUBMITTED",
            "/holdings/lots.xhtml?entity=%s&from=2023-10-01&to=2023-12-31",
            "/holdings/entity.xhtml?code=%1$s&entity=%1$s",
            "/writedowns/proposals.xhtml?entity=%s",
            "/journal/journal.xhtml?entity=%s&from=2023-10-01&to=2023-12-31",
            "/statements/balanceSheet.xhtml?entity=%s&asOf=2023-12-31",
            "/statements/incomeStatement.xhtml?entity=%s&from=2023-01-01&to=2023-12-31",
            "/prices/prices.xhtml?entity=%s&market=KRAKEN&asset=BTC&from=2023-12-01&to=2023-12-31");
    private static final int SHORTEST_THOUGHT = 1_000;
    private static final int LONGER_BY = 2_000;

    private final List<Duration> took = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private final Visitor visitor;
    private final Program program;
    private final String role;
    private final Random random;
    private final String entity;
    private int number;

    private PersonAtWork(Visitor visitor, Program program, String role, Random random, String entity) {
        this.visitor = visitor;
        this.program = program;
        this.role = role;
        this.random = random;
        this.entity = entity;
    }

    static PersonAtWork signedIn(Program program, String role, Random random, String entity) {
        Visitor visitor = new Visitor(program.portal());
        visitor.signIn(program.user(), program.password());
        return new PersonAtWork(visitor, program, role, random, entity);
    }

    /** One action: most often a page, now and then a journal that is entered, or a case that is approved by its form. */
    void act() {
        if (random.nextInt(6) > 0) {
            page(PAGES.get(random.nextInt(PAGES.size())).formatted(entity));
        } else if (role.equals("PREPARER")) {
            enter();
        } else if (role.equals("CONTROLLER") || role.equals("CFO")) {
            approve();
        } else {
            page("/audit/trail.xhtml");
        }
    }

    Duration thinking() {
        return Duration.ofMillis(SHORTEST_THOUGHT + random.nextInt(LONGER_BY));
    }

    private void page(String address) {
        timed(address, () -> visitor.open(address));
    }

    /** By the interface, as a program of theirs does; it is no page and is not counted. */
    private void enter() {
        number++;
        int status = program.post(
                        "/entities/" + entity + "/journal", """
                {"externalId":"%s-%d","postedOn":"2023-12-%02d","description":"Rent","lines":[\
                {"account":"6000","debit":"10.00","currency":"USD"},{"account":"2000","credit":"10.00","currency":"USD"}]}""".formatted(program.user(), number, 1 + number % 28))
                .status();
        if (status != 201) {
            failed.add("a journal: " + status);
        }
    }

    private void approve() {
        List<JsonObject> waiting = program.get("/cases?status=SUBMITTED&limit=20&entity=" + entity)
                .expect(200)
                .items();
        if (waiting.isEmpty()) {
            page("/approvals/cases.xhtml?entity=" + entity);
            return;
        }
        String address = "/approvals/case.xhtml?entity=" + entity + "&id="
                + waiting.get(random.nextInt(waiting.size())).getInt("id");
        HttpResponse<String> shown = timed(address, () -> visitor.open(address));
        if (shown.body().contains("primary:approve")) {
            String whole = shown.uri().getRawPath() + "?" + shown.uri().getRawQuery();
            String state = Visitor.viewState(shown);
            timed(
                    "approve " + address,
                    () -> visitor.post(
                            whole,
                            Map.of(
                                    "primary", "primary",
                                    "primary:approve", "primary:approve",
                                    "jakarta.faces.ViewState", state)));
        }
    }

    private HttpResponse<String> timed(String what, Supplier<HttpResponse<String>> action) {
        Figures.Timed<HttpResponse<String>> timed = Figures.time(action);
        took.add(timed.took());
        int status = timed.result().statusCode();
        if (status != 200 && status != 302) {
            failed.add(what + ": " + status);
        }
        return timed.result();
    }

    /** What was measured so far does not count. */
    void forget() {
        took.clear();
    }

    List<Duration> took() {
        return List.copyOf(took);
    }

    List<String> failed() {
        return List.copyOf(failed);
    }
}
