package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Long lists are walked page by page in both directions; what a filter shows is counted, and is what its file has. */
@Execution(ExecutionMode.SAME_THREAD)
class ListsScenario {

    private static final PortalServer PORTAL = PortalServer.shared();
    private static final int ROWS = 120;
    private static final String YEAR = "&from=2023-01-01&to=2024-12-31";
    private static final Pattern PRICE = Pattern.compile("/prices/price\\.xhtml\\?id=(\\d+)");
    private static final Pattern HELD = Pattern.compile("/prices/held\\.xhtml\\?id=(\\d+)");
    private static final Pattern NO_TRADE = Pattern.compile("/prices/noTrades\\.xhtml\\?id=(\\d+)");

    @Test
    void theJournalIsWalkedAndItsFileHasWhatIsShown() {
        Company company = Company.open(PORTAL, "WALKED");
        company.lots(IntStream.range(0, ROWS)
                .mapToObj(lot -> "W" + lot + ",BTC," + LocalDate.of(2023, 1, 1).plusDays(lot) + ",1,100.00,USD\n")
                .collect(Collectors.joining()));
        Visitor auditor = Walk.auditor(PORTAL);

        List<String> numbers = Walk.rows(auditor, "/journal/journal.xhtml?entity=WALKED" + YEAR, "Next");

        assertThat(numbers).hasSize(ROWS).doesNotHaveDuplicates().first().isEqualTo("2023-00120");
        assertThat(numbers.getLast()).isEqualTo("2023-00001");
        assertThat(Walk.rows(auditor, "/journal/journal.xhtml?before=end&entity=WALKED" + YEAR, "Previous"))
                .hasSize(ROWS)
                .doesNotHaveDuplicates();
        assertShownIsExported(auditor, "/journal/journal.xhtml?entity=WALKED" + YEAR, ROWS + " entries", 2 * ROWS);
        String narrow = "/journal/journal.xhtml?kind=ACQUISITION&entity=WALKED&from=2023-01-01&to=2023-01-10";
        assertShownIsExported(auditor, narrow, "10 entries", 20);
        assertShownIsExported(auditor, "/journal/journal.xhtml?kind=IMPAIRMENT&entity=WALKED" + YEAR, "No entries", 0);
    }

    @Test
    void disposalsAreFilteredOnThePageInTheFileAndForPrograms() {
        Company company = Company.trading(PORTAL, "SOLDOUT");
        company.as("preparer")
                .csv(
                        "/entities/SOLDOUT/disposals/import?confirm=true",
                        IntStream.range(0, ROWS)
                                .mapToObj(sale -> "D" + sale + ",BTC,2024-01-15,0.01,1.00,USD\n")
                                .collect(Collectors.joining(
                                        "", "reference,asset,disposed_at,quantity,proceeds,currency\n", "")))
                .expect(200);
        company.as("preparer")
                .post("/entities/SOLDOUT/disposals/D7/withdraw", "{\"reason\":\"Called off\"}")
                .expect(204);
        Visitor auditor = Walk.auditor(PORTAL);
        String page = "/holdings/disposals.xhtml?entity=SOLDOUT" + YEAR;

        assertThat(Walk.rows(auditor, page, "Next")).hasSize(ROWS).doesNotHaveDuplicates();
        assertShownIsExported(auditor, page, ROWS + " disposals", ROWS);
        assertShownIsExported(auditor, page + "&status=WITHDRAWN", "One disposal", 1);
        assertShownIsExported(auditor, page + "&asset=ETH", "No disposals", 0);
        Program program = company.as("auditor");
        assertThat(program.get("/entities/SOLDOUT/disposals?status=WITHDRAWN")
                        .expect(200)
                        .items())
                .singleElement()
                .satisfies(
                        disposal -> assertThat(disposal.getString("reference")).isEqualTo("D7"));
        assertThat(rows(program.get("/entities/SOLDOUT/disposals?status=AWAITING_TEST", "text/csv")
                        .expect(200)
                        .text()))
                .isEqualTo(ROWS - 1);
        program.get("/entities/SOLDOUT/disposals?status=GONE").refused(422, "INVALID_INPUT");
    }

    @Test
    void lotsAreFilteredByWhatTheyHoldOnTheDay() {
        Company company = Company.trading(PORTAL, "EMPTIED");
        company.lots("L2,BTC,2024-01-15,1,100.00,USD\nL3,BTC,2024-01-16,1,100.00,USD\n");
        Program preparer = company.as("preparer");
        preparer.post("/entities/EMPTIED/lots/L3/withdraw", "{\"reason\":\"Entered twice\"}")
                .expect(204);
        preparer.csv(
                        "/entities/EMPTIED/disposals/import?confirm=true",
                        "reference,asset,disposed_at,quantity,proceeds,currency\nD1,BTC,2024-01-20,2,200.00,USD\n")
                .expect(200);
        company.testAndApproveJanuary();
        Visitor auditor = Walk.auditor(PORTAL);

        for (String state : List.of("HELD", "EMPTY", "WITHDRAWN")) {
            assertShownIsExported(auditor, company.january("/holdings/lots.xhtml?state=" + state), "One lot", 1);
        }
        assertShownIsExported(
                auditor, "/holdings/lots.xhtml?state=EMPTY&entity=EMPTIED&from=2024-01-01&to=2024-01-19", "No lots", 0);
    }

    @Test
    void proposalsAreFilteredByDaysAlsoForPrograms() {
        Company company = Company.trading(PORTAL, "PROPOSED");
        company.testJanuary().expect(201);
        Visitor auditor = Walk.auditor(PORTAL);

        assertShownIsExported(auditor, "/writedowns/proposals.xhtml?entity=PROPOSED" + YEAR, "One write-down", 1);
        assertShownIsExported(
                auditor, "/writedowns/proposals.xhtml?status=POSTED&entity=PROPOSED" + YEAR, "No write-downs", 0);
        Program program = company.as("auditor");
        String days = "/write-downs?entity=PROPOSED&from=%s&to=%s";
        assertThat(program.get(days.formatted("2024-01-31", "2024-03-01")).items())
                .hasSize(1);
        assertThat(program.get(days.formatted("2024-02-01", "2024-03-01")).items())
                .isEmpty();
        assertThat(program.get(days.formatted("2023-01-01", "2023-12-31")).items())
                .isEmpty();
        assertThat(rows(program.get(days.formatted("2024-01-01", "2024-01-01"), "text/csv")
                        .expect(200)
                        .text()))
                .isEqualTo(1);
    }

    @Test
    void pricesThatOpenTogetherNeitherVanishNorDouble() {
        Company company = Company.open(PORTAL, "WALKEDBARS");
        company.prices(IntStream.range(0, ROWS)
                .mapToObj(bar -> "BTC,2024-01-15T00:00:00Z," + (bar + 1) + "s,100,101,95,100,1\n")
                .collect(Collectors.joining("", "asset,at,interval,open,high,low,close,volume\n", "")));
        Visitor auditor = Walk.auditor(PORTAL);
        String page = "/prices/prices.xhtml?market=WALKEDBARS&asset=BTC&entity=*&from=2024-01-15&to=2024-01-15";

        List<String> forward = Walk.rows(auditor, page, "Next", PRICE);

        assertThat(forward).hasSize(ROWS).doesNotHaveDuplicates();
        List<String> back = Walk.rows(auditor, page + "&before=end", "Previous", PRICE);
        assertThat(back).containsExactlyInAnyOrderElementsOf(forward);
        assertThat(back.subList(0, 50)).as("the last page").isEqualTo(forward.subList(ROWS - 50, ROWS));
    }

    @Test
    void whatIsHeldBackIsWalkedAlsoWhileItIsDecided() {
        Company company = Company.open(PORTAL, "WALKEDHELD");
        company.prices(IntStream.range(0, 30)
                .mapToObj(day -> "BTC," + LocalDate.of(2024, 1, 1).plusDays(day) + ",100,101,0.05,100,1\n")
                .collect(Collectors.joining("", "asset,date,open,high,low,close,volume\n", "")));
        Visitor auditor = Walk.auditor(PORTAL);

        List<String> forward = Walk.rows(auditor, "/prices/held.xhtml?entity=*&from=&to=", "Next", HELD);
        assertThat(forward).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
        assertThat(Walk.rows(auditor, "/prices/held.xhtml?entity=*&from=&to=&before=end", "Previous", HELD))
                .containsExactlyInAnyOrderElementsOf(forward);

        Program program = company.as("controller");
        List<Integer> walked = new ArrayList<>();
        String next = "";
        do {
            JsonObject page = program.get("/prices/held?limit=7" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .expect(200)
                    .json();
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(bar -> {
                walked.add(bar.getInt("id"));
                if (bar.getString("market").equals("WALKEDHELD")) {
                    program.post("/prices/held/" + bar.getInt("id") + "/reject", "{\"reason\":\"A digit was lost\"}")
                            .expect(200);
                }
            });
            next = page.isNull("next") ? "" : page.getString("next");
        } while (!next.isEmpty());
        assertThat(walked).map(String::valueOf).containsExactlyElementsOf(forward);
    }

    @Test
    void hoursWithoutTradesAreWalked() {
        Company company = Company.open(PORTAL, "WALKEDHOURS");
        Program preparer = company.as("preparer");
        for (int day = 1; day <= 30; day++) {
            preparer.post("/prices/no-trades", """
                            {"market":"WALKEDHOURS","asset":"BTC","from":"2024-01-%02d","reason":"Closed",
                             "to":"2024-01-%02d"}""".formatted(day, day + 1)).expect(201);
        }
        Visitor auditor = Walk.auditor(PORTAL);
        String page = "/prices/noTrades.xhtml?entity=*" + YEAR;

        List<String> forward = Walk.rows(auditor, page, "Next", NO_TRADE);

        assertThat(forward).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
        assertThat(forward).map(Long::valueOf).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(Walk.rows(auditor, page + "&before=end", "Previous", NO_TRADE))
                .containsExactlyInAnyOrderElementsOf(forward);
    }

    /** The page says how many there are, and its file has as many rows. */
    private static void assertShownIsExported(Visitor visitor, String address, String count, int rows) {
        Matcher download = Pattern.compile("href=\"([^\"]+\\.csv[^\"]*)\">([^<]+) as CSV<")
                .matcher(visitor.open(address).body());
        assertThat(download.find()).as(address).isTrue();
        assertThat(download.group(2)).as(address).isEqualTo(count);
        assertThat(rows(visitor.get(download.group(1).replace("&amp;", "&")).body()))
                .as(address)
                .isEqualTo(rows);
    }

    private static long rows(String csv) {
        return csv.lines().count() - 1;
    }
}
