package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Units of a column are read by their decimal points, and copied as they are written. */
@InBrowser
class AlignedUnitsScenario {

    private static final String LOTS = """
            A1,BTC,2024-01-02,13.75,1375.00,USD
            A2,BTC,2024-01-02,6,600.00,USD
            A3,BTC,2024-01-02,5.5,550.00,USD
            """;

    /** Of each cell where its whole number ends, and what is copied of it. */
    private static final String CELLS = """
            cells => cells.map(cell => {
              const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
              const range = document.createRange();
              const point = text.data.indexOf(".");
              range.setStart(text, 0);
              range.setEnd(text, point < 0 ? text.data.trimEnd().length : point);
              getSelection().selectAllChildren(cell);
              return { end: Math.round(range.getBoundingClientRect().right * 2), copied: String(getSelection()).trim() };
            })""";

    @Test
    void pointsStandBelowEachOther(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "ALIGNED");
        company.lots(LOTS);
        company.testAndApproveJanuary();
        String proposal = "/writedowns/proposal.xhtml?id=" + company.proposal().get("id");
        for (Map.Entry<String, String> table : Map.of(
                        company.january("/holdings/lots.xhtml"),
                        "#lots tbody td[data-label=Units] .num",
                        proposal,
                        "#lines tbody td[data-label=Quantity] .num",
                        company.january("/statements/impairmentDisclosure.xhtml"),
                        ".table.dense tbody tr:has(th a) td:nth-child(3) .num")
                .entrySet()) {
            Page page = Desk.of(browser, "auditor").go(table.getKey()).page();
            List<Map<String, Object>> cells = cells(page, table.getValue());
            assertThat(cells)
                    .as(table.getKey())
                    .extracting(cell -> cell.get("copied"))
                    .contains("13.75", "6", "5.5");
            assertThat(cells)
                    .as(table.getKey())
                    .extracting(cell -> cell.get("end"))
                    .containsOnly(cells.getFirst().get("end"));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> cells(Page page, String selector) {
        return (List<Map<String, Object>>) page.locator(selector).evaluateAll(CELLS);
    }
}
