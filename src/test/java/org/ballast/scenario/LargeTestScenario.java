package org.ballast.scenario;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The test of many lots goes on while the preparer does something else, and its result is there on coming back. */
@InBrowser
class LargeTestScenario {

    @Test
    void isLeftToGoOnAndItsResultIsSeen(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "MANYTESTED");
        company.lots(IntStream.range(0, 5_000)
                .mapToObj(lot -> "T" + lot + ",BTC,2024-01-05,1,100.00,USD\n")
                .collect(Collectors.joining()));
        Desk preparer = Desk.of(browser, "preparer").go(company.january("/writedowns/tests.xhtml"));

        preparer.click("testing:start").sees("#messages", "has begun");
        preparer.go(company.january("/worklist.xhtml")).sees("Jan 2024");
        preparer.go(company.january("/writedowns/tests.xhtml"))
                .sees("#jobs tbody tr", "Done: 5,001 lots measured, 5,001 measurements recorded.")
                .sees("#runs tbody tr", "5,001");
        Browser.assertAccessible(preparer.page());
        preparer.page().locator("#jobs tbody a").click();
        preparer.sees("main", "100,040.00");
    }
}
