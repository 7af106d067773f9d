package org.ballast.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.ballast.scenario.Program;
import org.ballast.scenario.Visitor;
import org.junit.jupiter.api.Test;

/** The first page of an approver for whom 10,000 cases wait, at ten companies; {@code -Dballast.cases=} are fewer. */
class HomeBench {

    private static final int CASES = Integer.getInteger("ballast.cases", 10_000);
    private static final int COMPANIES = 10;
    private static final Duration TARGET = Duration.ofMillis(150);

    @Test
    void theFirstPageDoesNotWaitForWhatWaits() throws IOException {
        try (BenchPortal portal = BenchPortal.start("home", "2g")) {
            Visitor controller = portal.crew().controllerAtThePages();
            page("First page of an approver, nothing waits", controller, "");
            for (int company = 0; company < COMPANIES; company++) {
                portal.found("H" + company);
                enter(portal.crew().preparer(), "H" + company);
            }
            String many = String.format(Locale.ROOT, "%,d cases wait", CASES);
            page("First page of an approver, " + many, controller, "");
            page("First page of an approver, " + many + ", one company", controller, "&company=H3");
            page("First page of an approver, " + many + ", its end", controller, "&before=end");
            Program program = portal.crew().controller();
            Figures.print(
                    "GET /cases?mine=true, " + many,
                    Figures.warm(
                            10,
                            21,
                            () -> program.get("/cases?mine=true&limit=50").expect(200)),
                    TARGET);
        }
    }

    private static void page(String what, Visitor controller, String more) {
        String address = "/worklist.xhtml?entity=*&from=2024-01-01&to=2024-01-31" + more;
        Figures.print(what, Figures.warm(10, 21, () -> controller.open(address)), TARGET);
    }

    private static void enter(Program preparer, String entity) {
        StringBuilder csv = new StringBuilder("external_id,posted_on,description,account,debit,credit,currency\n");
        for (int number = 0; number < CASES / COMPANIES; number++) {
            csv.append(number).append(",2024-01-15,Rent,6000,10.00,,USD\n");
            csv.append(number).append(",2024-01-15,Rent,1000,,10.00,USD\n");
        }
        preparer.csv("/entities/" + entity + "/journal/import", csv.toString()).expect(200);
    }
}
