package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Long lists are walked page by page in both directions; what a filter shows is counted, and is what its file has. */
class ListsScenario {

    private static final PortalServer PORTAL = PortalServer.shared();
    private static final int ROWS = 120;
    private static final String YEAR = "&from=2023-01-01&to=2024-12-31";
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"[^>]*>\\s*(Next|Previous|Last|First)");

    @Test
    void theJournalIsWalkedAndItsFileHasWhatIsShown() {
        Company company = Company.open(PORTAL, "WALKED");
        company.lots(IntStream.range(0, ROWS)
                .mapToObj(lot -> "W" + lot + ",BTC," + LocalDate.of(2023, 1, 1).plusDays(lot) + ",1,100.00,USD\n")
                .collect(Collectors.joining()));
        Visitor auditor = signedIn();

        List<String> numbers = walk(auditor, "/journal/journal.xhtml?entity=WALKED" + YEAR, "Next");

        assertThat(numbers).hasSize(ROWS).doesNotHaveDuplicates().first().isEqualTo("2023-00120");
        assertThat(numbers.getLast()).isEqualTo("2023-00001");
        assertThat(walk(auditor, "/journal/journal.xhtml?before=end&entity=WALKED" + YEAR, "Previous"))
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
        Visitor auditor = signedIn();
        String page = "/holdings/disposals.xhtml?entity=SOLDOUT" + YEAR;

        assertThat(walk(auditor, page, "Next")).hasSize(ROWS).doesNotHaveDuplicates();
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
    void proposalsAreFilteredByDaysAlsoForPrograms() {
        Company company = Company.trading(PORTAL, "PROPOSED");
        company.testJanuary().expect(201);
        Visitor auditor = signedIn();

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

    private static Visitor signedIn() {
        Visitor auditor = new Visitor(PORTAL.address());
        auditor.signIn("auditor", "auditor");
        return auditor;
    }

    /** The heads of all rows, from one end of the list to the other. */
    private static List<String> walk(Visitor visitor, String address, String direction) {
        List<String> heads = new ArrayList<>();
        String next = address;
        while (!next.isEmpty()) {
            String page = visitor.open(next).body();
            Matcher row =
                    Pattern.compile("<th scope=\"row\">(?:<a [^>]*>)?([^<]+)<").matcher(page);
            while (row.find()) {
                heads.add(row.group(1));
            }
            next = link(page, direction);
        }
        return heads;
    }

    private static String link(String page, String label) {
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            if (link.group(2).equals(label)) {
                return link.group(1).replace("&amp;", "&");
            }
        }
        return "";
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
