package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The balance sheet in real time, for programs and in the browser: a tick moves it, and its minutes are sealed. */
@InBrowser
class LiveSheetScenario {

    @Test
    void programsSendTicksAndReadTheSheetAsItIsAndAsItMoves(PortalServer portal) throws Exception {
        Company company = Company.trading(portal, "LIVECALLS");
        Program preparer = company.as("preparer");
        String sheet = "/entities/LIVECALLS/live-balance-sheet";
        assertThat(preparer.get(sheet).expect(200).json().getString("status")).isEqualTo("DOWN");

        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        JsonObject taken = preparer.post(
                        "/ticks",
                        "[%s,%s]"
                                .formatted(
                                        tick("LIVECALLS", now, "150.00"), tick("LIVECALLS", now.minusSeconds(1), "9")))
                .expect(202)
                .json();
        assertThat(taken.getInt("taken")).isOne();
        assertThat(taken.getInt("late")).isOne();
        JsonObject live =
                preparer.as("auditor", "auditor").get(sheet).expect(200).json();
        assertThat(live.getString("status")).isEqualTo("LIVE");
        assertThat(live.getJsonObject("indicative").getString("digitalAssets")).isEqualTo("300.00");
        assertThat(live.getJsonObject("posted").getString("digitalAssets")).isEqualTo("200.00");
        assertThat(live.getString("unrealised")).isEqualTo("100.00");
        assertThat(live.getString("inputsHash")).hasSize(64);

        preparer.post("/ticks", "[%s]".formatted(tick("LIVECALLS", now.plusSeconds(3600), "1")))
                .refused(422, "INVALID_INPUT");
        preparer.post(
                        "/ticks",
                        "[{\"market\":\"LIVECALLS\",\"asset\":\"BTC\",\"at\":\"" + now
                                + "\",\"price\":\"1\",\"volume\":\"2\"}]")
                .refused(422, "UNKNOWN_FIELD");
        preparer.as("auditor", "auditor").post("/ticks", "[]").refused(403, "FORBIDDEN");
        preparer.csv(
                        "/ticks/import",
                        "market,asset,at,price\nLIVECALLS,BTC,%s,151\nLIVECALLS,BTC,%s,152\n"
                                .formatted(now.plusMillis(2), now.plusMillis(1)))
                .expect(202);
        preparer.csv("/ticks/import", "market,asset,at,price\nLIVECALLS,XYZ,soon,-1\n")
                .refused(422, "INVALID_INPUT");

        HttpRequest request = HttpRequest.newBuilder(portal.address().resolve("/api/v1" + sheet))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("risk:risk".getBytes(StandardCharsets.UTF_8)))
                .header("Accept", "text/event-stream")
                .timeout(Duration.ofSeconds(30))
                .build();
        try (HttpClient http = HttpClient.newHttpClient();
                BufferedReader events = new BufferedReader(new InputStreamReader(
                        http.send(request, HttpResponse.BodyHandlers.ofInputStream())
                                .body(),
                        StandardCharsets.UTF_8))) {
            assertThat(next(events).getJsonObject("indicative").getString("digitalAssets"))
                    .isEqualTo("302.00");
            preparer.post("/ticks", "[%s]".formatted(tick("LIVECALLS", now.plusMillis(5), "175.5")))
                    .expect(202);
            assertThat(next(events).getJsonObject("indicative").getString("digitalAssets"))
                    .isEqualTo("351.00");
            http.shutdownNow();
        }
    }

    @Test
    void thePageMovesWithATickAndShowsWhatWasSealed(PortalServer portal, Browser browser) {
        Company company = Company.trading(portal, "LIVEPAGE");
        Program preparer = company.as("preparer");
        pledgeAndLimit(preparer);
        Desk risk = Desk.of(browser, "risk").go("/livesheet/liveSheet.xhtml?entity=LIVEPAGE");
        risk.sees("Indicative, unaudited").sees(".facts", "Down").sees("No minute of today is sealed yet");

        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        preparer.post("/ticks", "[%s]".formatted(tick("LIVEPAGE", now, "150.00")))
                .expect(202);
        risk.sees(".facts", "Live").sees("#assets", "300.00").sees("#assets", "100.00");
        risk.sees("#accounts", "33.3 %").sees("#accounts", "300.00").sees("#limits", "Above");
        risk.sees("#loans", "33.3 %").sees("#loans", "In order");
        preparer.post("/ticks", "[%s]".formatted(tick("LIVEPAGE", now.plusMillis(1), "75.00")))
                .expect(202);
        risk.sees("#assets", "(50.00)").sees("#accounts", "Warning").sees("#limits", "Within");
        risk.sees("#loans", "66.7 %").sees("#loans", "Near").sees(".facts", "Near");
        JsonObject alerts = preparer.get("/entities/LIVEPAGE/live-balance-sheet")
                .expect(200)
                .json()
                .getJsonObject("alerts");
        assertThat(alerts.getString("marginRatio")).isEqualTo("0.666667");
        assertThat(alerts.getString("loanStatus")).isEqualTo("NEAR");
        assertThat(alerts.getJsonArray("loans").getJsonObject(0).getString("loanToValue"))
                .isEqualTo("0.666667");
        assertThat(alerts.getJsonArray("limits").getJsonObject(0).getString("worth"))
                .isEqualTo("150.00");

        risk.go("/livesheet/liveSeals.xhtml?entity=LIVEPAGE");
        PlaywrightAssertions.assertThat(risk.page().locator("main")).containsText("Show");
        for (int tries = 0; tries < 50 && risk.page().locator("#seals").count() == 0; tries++) {
            risk.page().waitForTimeout(200);
            risk.page().reload();
        }
        risk.page().locator("button[name=check]").click();
        risk.sees("Whole: every sealed minute");
        assertThat(PageLooks.findings(risk.page())).isEmpty();
        risk.go("/livesheet/liveSheet.xhtml?entity=LIVEPAGE").sees("figcaption", "Sealed minutes of today");
        thePictureOfTodayIsDrawnAnew(risk.page());
        PlaywrightAssertions.assertThat(risk.page().locator("#live[data-heard]"))
                .hasCount(1);
        assertThat(PageLooks.findings(risk.page())).isEmpty();
    }

    /** A message of another minute lets the page take the picture that the server draws then, without being loaded again. */
    private static void thePictureOfTodayIsDrawnAnew(Page page) {
        PlaywrightAssertions.assertThat(page.locator("#today svg.wide")).isVisible();
        String message = page.evaluate(
                        "async () => (await fetch(document.getElementById('live').dataset.stream)).text()")
                .toString();
        String later = message.replaceFirst("\"minute\":\"\\d+\"", "\"minute\":\"-1\"");
        assertThat(later).isNotEqualTo(message);
        page.route(
                "**/livesheet/stream*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/event-stream")
                        .setBody(message + later)));
        page.reload();
        page.evaluate("() => { document.querySelector('#today svg.wide').id = 'before'; }");
        page.locator("#today summary").focus();
        PlaywrightAssertions.assertThat(page.locator("#live[data-drawn]"))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        PlaywrightAssertions.assertThat(page.locator("#before")).hasCount(0);
        PlaywrightAssertions.assertThat(page.locator("#today svg.wide")).isVisible();
        PlaywrightAssertions.assertThat(page.locator("#today summary")).isFocused();
        page.unroute("**/livesheet/stream*");
        page.reload();
    }

    /** 2 BTC pledged at a venue that asks for 100, and a limit of 250 for them. */
    private static void pledgeAndLimit(Program preparer) {
        preparer.post(
                        "/entities/LIVEPAGE/trading-accounts",
                        "{\"code\":\"PLEDGED\",\"venue\":\"KRAKEN\",\"currency\":\"USD\"}")
                .expect(201);
        preparer.post("/entities/LIVEPAGE/trading-accounts/PLEDGED/snapshots", """
                        {"at":"%s","settledCash":"0","cashReservedForWithdrawal":"0","openOrderCash":"0",
                         "unrealisedFutures":"0","optionValueLong":"0","optionValueShort":"0","initialMargin":"100",
                         "openOrderMargin":"0","maintenanceMargin":"100",
                         "collateral":[{"asset":"BTC","quantity":"2","price":"100","haircut":"0"}]}""".formatted(
                                Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS)))
                .expect(201);
        preparer.post("/entities/LIVEPAGE/pledged-loans", """
                        {"reference":"L'1 \\"x\\"","lender":"Bank (fictitious)","currency":"USD","owed":"100.00","asset":"BTC",
                         "pledged":"2","callAt":"0.70","validFrom":"2024-01-01"}""").expect(201);
        long waiting = preparer.as("risk", "risk")
                .post("/entities/LIVEPAGE/position-limits", """
                        {"asset":"BTC","validFrom":"%s","most":"250.00","reason":"No more than we can lose."}""".formatted(LocalDate.now(ZoneOffset.UTC)))
                .expect(201)
                .json()
                .getJsonNumber("caseId")
                .longValue();
        Program cfo = preparer.as("cfo", "cfo");
        String hash = cfo.get("/cases/" + waiting).expect(200).json().getString("evidenceHash");
        cfo.post("/cases/" + waiting + "/approve", "{\"comment\":\"As RISK says.\",\"evidenceHash\":\"" + hash + "\"}")
                .expect(200);
    }

    @Test
    void theDayOfTheSampleTraderMovesItsSheetAndNoOtherDayIsThere(PortalServer portal, Browser browser) {
        Program preparer = new Program(portal.address(), "preparer", "preparer");
        preparer.post("/entities/HELIX/live-balance-sheet/replay", "{}").refused(404, "NOT_FOUND");
        Desk desk = Desk.of(browser, "preparer").go("/livesheet/liveSheet.xhtml?entity=KELVIN");
        desk.click("replay:go").sees("The sample day is being replayed").sees(".facts", "Live");
        assertThat(preparer.post("/entities/KELVIN/live-balance-sheet/replay", "{}")
                        .expect(202)
                        .json()
                        .getInt("secondsLeft"))
                .as("it goes on")
                .isBetween(1, 288);
        preparer.as("auditor", "auditor")
                .post("/entities/KELVIN/live-balance-sheet/replay", "{}")
                .refused(403, "FORBIDDEN");
    }

    private static JsonObject next(BufferedReader events) throws Exception {
        for (String line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith("data: ")) {
                return Json.createReader(new StringReader(line.substring("data: ".length())))
                        .readObject();
            }
        }
        throw new AssertionError("the stream has ended");
    }

    private static String tick(String market, Instant at, String price) {
        return "{\"market\":\"%s\",\"asset\":\"BTC\",\"at\":\"%s\",\"price\":\"%s\"}".formatted(market, at, price);
    }
}
