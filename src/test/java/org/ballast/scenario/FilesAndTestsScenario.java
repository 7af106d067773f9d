package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The lists of imported files and of tested lots are walked page by page in both directions, as {@link ListsScenario}. */
@Execution(ExecutionMode.SAME_THREAD)
class FilesAndTestsScenario {

    private static final PortalServer PORTAL = PortalServer.shared();
    private static final int ROWS = 120;
    private static final String YEAR = "&from=2023-01-01&to=2024-12-31";
    private static final Pattern NUMBER =
            Pattern.compile("<th scope=\"row\" class=\"right\"><span class=\"num\">(\\d+)<");
    private static final Pattern LOSING = Pattern.compile("<th scope=\"row\"><a [^>]*>(D\\d+)<");
    private static final Pattern KEEPING = Pattern.compile("<th scope=\"row\"><a [^>]*>(K\\d+)<");

    @Test
    void importsAreWalkedAlsoWhileOneIsUndone() {
        Company company = Company.open(PORTAL, "WALKEDFILES");
        for (int file = 1; file <= 30; file++) {
            company.lots("F" + file + ",BTC,2024-01-15,1,100.00,USD\n");
            company.prices(
                    "asset,date,open,high,low,close,volume\nBTC,2024-01-%02d,100,101,95,100,1\n".formatted(file));
        }
        Visitor auditor = Walk.auditor(PORTAL);
        for (String page : List.of("/holdings/imports.xhtml?entity=WALKEDFILES", "/prices/imports.xhtml?entity=*")) {
            List<String> forward = Walk.rows(auditor, page + YEAR, "Next", NUMBER);
            assertThat(forward).as(page).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
            assertThat(forward).map(Long::valueOf).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(Walk.rows(auditor, page + YEAR + "&before=end", "Previous", NUMBER))
                    .as(page)
                    .containsExactlyInAnyOrderElementsOf(forward);
        }
        Program program = company.as("preparer");
        List<String> walked = new ArrayList<>();
        String next = "";
        do {
            JsonObject page = program.get("/entities/WALKEDFILES/imports?limit=7&cursor=" + next)
                    .expect(200)
                    .json();
            page.getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(file -> walked.add(String.valueOf(file.getInt("id"))));
            program.post("/entities/WALKEDFILES/imports/" + walked.getLast() + "/undo", "{\"reason\":\"Wrong\"}")
                    .expect(200);
            next = page.isNull("next") ? "" : page.getString("next");
        } while (!next.isEmpty());
        assertThat(walked)
                .isEqualTo(Walk.rows(auditor, "/holdings/imports.xhtml?entity=WALKEDFILES" + YEAR, "Next", NUMBER));
    }

    @Test
    void theLotsOfAProposalAreWalkedInBothOfItsLists() {
        Company company = Company.trading(PORTAL, "WALKEDTESTS");
        company.lots(IntStream.range(0, 2 * ROWS)
                .mapToObj(lot -> (lot % 2 == 0 ? "D" : "K") + lot + ",BTC,"
                        + LocalDate.of(2023, 1, 1).plusDays(lot) + ",1," + (lot % 2 == 0 ? "100.00" : "50.00")
                        + ",USD\n")
                .collect(Collectors.joining()));
        company.testJanuary().expect(201);
        Visitor auditor = Walk.auditor(PORTAL);
        String page = "/writedowns/proposal.xhtml?id=" + company.proposal().get("id") + "&entity=WALKEDTESTS";
        List<String> losing =
                IntStream.range(0, ROWS).mapToObj(lot -> "D" + 2 * lot).toList();
        List<String> keeping =
                IntStream.range(0, ROWS).mapToObj(lot -> "K" + (2 * lot + 1)).toList();

        assertThat(Walk.rows(auditor, page, "Next", LOSING, "lines")).isEqualTo(losing);
        assertThat(Walk.rows(auditor, page, "Next", KEEPING, "without")).isEqualTo(keeping);
        assertThat(Walk.rows(auditor, page + "&linesBefore=end", "Previous", LOSING, "lines"))
                .containsExactlyInAnyOrderElementsOf(losing);
        assertThat(Walk.rows(auditor, page + "&withoutBefore=end", "Previous", KEEPING, "without"))
                .containsExactlyInAnyOrderElementsOf(keeping);
        assertThat(auditor.open(page).body())
                .as("the next lots are opened where their table stands")
                .containsPattern("linesAfter=[^\"]*#lines\"")
                .contains("<div id=\"lines\"");
    }
}
