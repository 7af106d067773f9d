package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A company with so many lots that a page leaves their test to go on: in January 2024 each of them loses 20.00. */
record ManyTestedLots(Crew crew, String code, int lots) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static ManyTestedLots at(Crew crew, String code, int lots) {
        crew.administrator().post("/entities", """
            {"code":"%s","name":"Many Inc. (fictitious)","framework":"US_GAAP","functionalCurrency":"USD",\
            "cutOffZone":"UTC","lowPricePolicy":"INTRADAY_LOW","acquisitionDayPolicy":"EXCLUDE_DAY"}\
            """.formatted(code)).expect(201);
        ManyTestedLots company = new ManyTestedLots(crew, code, lots);
        SingleApproval.at(code, crew.chiefFinancialOfficer(), crew.controller());
        crew.controller().post(company.path() + "/policies", """
            {"asset":"BTC","model":"US_COST_LESS_IMPAIRMENT","principalMarket":"KRAKEN",\
            "costMethod":"FIFO","validFrom":"2023-01-01"}\
            """).expect(201);
        crew.preparer()
                .csv(
                        "/prices/import?market=KRAKEN",
                        LocalDate.of(2024, 1, 1)
                                .datesUntil(LocalDate.of(2024, 2, 1))
                                .map(day -> "BTC," + day + ",100,110,80,100,5")
                                .collect(Collectors.joining("\n", "asset,date,open,high,low,close,volume\n", "\n")))
                .expect(200);
        crew.preparer()
                .csv(
                        company.path() + "/lots/import?confirm=true",
                        IntStream.range(0, lots)
                                .mapToObj(lot -> "M" + lot + ",BTC,2023-12-31,1,100.00,USD")
                                .collect(Collectors.joining(
                                        "\n", "lot,asset,acquired_at,quantity,cost,currency\n", "\n")))
                .expect(200);
        return company;
    }

    private String path() {
        return "/entities/" + code;
    }

    /** Where the test of January is begun. */
    String measurementsPage() {
        return "/writedowns/tests.xhtml?entity=" + code + "&from=2024-01-01&to=2024-01-31";
    }

    /** Presses the button and waits for nothing. */
    static void begin(Page page) {
        page.evaluate("document.getElementById('testing:start').click()");
    }

    /** The newest job, which the preparer began, as a node tells of it. */
    JsonObject awaitJob(Crew node, String... status) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<JsonObject> jobs;
        do {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            jobs = node.preparer().get("/jobs").expect(200).items();
            if (!jobs.isEmpty() && List.of(status).contains(jobs.getFirst().getString("status"))) {
                return jobs.getFirst();
            }
        } while (System.nanoTime() < end);
        throw new AssertionError(List.of(status) + " did not come: " + jobs);
    }

    /** The one proposal; a second one would be double work. */
    void expectOneProposal(Crew node) {
        List<JsonObject> proposals =
                node.preparer().get("/write-downs?entity=" + code).expect(200).items();
        assertThat(proposals).hasSize(1);
        assertThat(proposals.getFirst().getString("amount")).isEqualTo(20 * lots + ".00");
    }
}
