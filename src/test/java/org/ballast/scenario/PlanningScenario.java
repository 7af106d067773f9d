package org.ballast.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What assets could be made of: by the calls of the contract, and on the page of a company that begins with its own books. */
@InBrowser
class PlanningScenario {

    private static final String CAPITAL = """
            {"externalId":"START","postedOn":"2024-01-02","description":"Capital and loan","purpose":"ORDINARY","lines":[
             {"account":"1000","debit":"6000.00","credit":"0.00","currency":"USD"},
             {"account":"2500","debit":"0.00","credit":"4000.00","currency":"USD"},
             {"account":"3000","debit":"0.00","credit":"2000.00","currency":"USD"}]}""";

    private static final String ALLOCATION = """
            {"classes":[
              {"name":"cash","expectedReturn":"0","riskWeight":"0","liquidity":"1","min":"5","max":null},
              {"name":"bills","expectedReturn":"0.045","riskWeight":"0.20","liquidity":"0.95","min":"0","max":null},
              {"name":"BTC","expectedReturn":0.20,"riskWeight":"12.5","liquidity":"0","min":null,"max":"%s"}],
             "equity":"30","liabilities":"70","capitalRatio":"0.105","liquidityShare":"0.60"}""";

    @Test
    void programsGetTheBestCompositionWithWhatItsLimitsAreWorth(PortalServer portal) {
        Program auditor = new Program(portal.address(), "auditor", "auditor");
        JsonObject best = auditor.post("/calculations/allocation", ALLOCATION.formatted("25"))
                .expect(200)
                .json();
        assertThat(best.getString("status")).isEqualTo("OPTIMAL");
        assertThat(best.getJsonObject("composition").getString("BTC")).isEqualTo("21.684088");
        assertThat(best.getString("objective")).isEqualTo("7.636034");
        assertThat(best.getJsonObject("duals").getString("capital")).isEqualTo("0.012602");
        assertThat(best.getJsonObject("duals").getString("min cash")).isEqualTo("-0.042480");
        assertThat(best.getJsonArray("active").toString()).isEqualTo("[\"capital\",\"min cash\"]");
        assertThat(best.getString("capitalRatio")).isEqualTo("0.105000");
        assertThat(best.getString("liquidity")).isEqualTo("1.066430");

        JsonObject none = auditor.post(
                        "/calculations/allocation",
                        ALLOCATION.formatted("25").replace("\"min\":\"5\"", "\"min\":\"101\""))
                .expect(200)
                .json();
        assertThat(none.getString("status")).isEqualTo("INFEASIBLE");
        assertThat(none.getJsonArray("conflict").toString()).contains("balance").contains("min cash");
        assertThat(none.isNull("composition")).isTrue();

        JsonObject weighed =
                auditor.post("/calculations/portfolio", """
                        {"mean":["0.20",0.15],"covariance":[["0.3025","0.198"],["0.198","0.36"]],"riskAversion":"2",
                         "min":"0","max":"1"}""").expect(200).json();
        assertThat(weighed.getJsonArray("weights").getString(0)).isEqualTo("0.7016885553");
        assertThat(weighed.getString("utility")).isEqualTo("-0.0787842402");
        auditor.post("/calculations/portfolio", """
                {"mean":["0.20","0.15"],"covariance":[["1","2"],["2","1"]],"riskAversion":"2"}""").refused(422, "INVALID_INPUT");
        auditor.post("/calculations/allocation", ALLOCATION.formatted("-1")).refused(422, "INVALID_INPUT");
    }

    @Test
    void riskPlansFromTheBooksKeepsThePlanAndSeesWhatCannotHold(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "PLANS");
        int journal = company.as("preparer")
                .post("/entities/PLANS/journal", CAPITAL)
                .expect(201)
                .json()
                .getInt("id");
        JsonObject waits =
                company.as("controller").get("/cases/" + journal).expect(200).json();
        company.as("controller")
                .post(
                        "/cases/" + journal + "/approve",
                        "{\"evidenceHash\":\"" + waits.getString("evidenceHash") + "\"}")
                .expect(200);

        String plan = company.january("/planning/plan.xhtml") + "&return.BTC=0.20&liquidityShare=0.6";
        Desk risk = Desk.of(browser, "risk").go(plan);
        Page page = risk.page();
        risk.sees("#finding", "Optimal")
                .sees("#composition", "1,523.81")
                .sees("#effects", "304.76")
                .sees("#duals", "0.016000");
        assertThat(page.locator("figure.chart svg").first()).isVisible();
        assertThat(PageLooks.findings(page)).isEmpty();
        Download file =
                page.waitForDownload(() -> page.locator("a[href*='plan.xlsx']").click());
        assertThat(file.suggestedFilename()).isEqualTo("PLANS-plan-2024-01-31.xlsx");

        risk.type("keep:name", "Base").click("keep:save").sees("The plan \"Base\" is kept");
        risk.sees("#saved", "304.76");
        page.locator("#saved a").first().click();
        risk.sees("#composition", "1,523.81");

        risk.go(plan + "&min.1000=5900&min.BTC=200")
                .sees("#finding", "Infeasible")
                .sees("#conflict", "at least 5,900.00");
        risk.go(plan + "&weight.BTC=many").sees("#plan", "is not a decimal");
        risk.go(plan + "&most.2500=5000&cost.2500=0.01&least.2500=0")
                .sees("#funding", "Long-term debt")
                .sees("#finding", "Optimal");
        assertThat(PageLooks.findings(page)).isEmpty();
        Desk.of(browser, "auditor").go(plan).sees("#saved", "Base").seesNo("#keep");
        programsKeepAPlanOnceAndSeeWhatIsWrong(company);

        risk.go(company.january("/planning/frontier.xhtml"))
                .sees("#weights", "BTC")
                .sees("#points tbody tr", "100");
        assertThat(page.getByText("With one asset there is nothing to choose")).isVisible();
        assertThat(page.locator("figure.chart")).hasCount(0);
        assertThat(PageLooks.findings(page)).isEmpty();
        risk.go(company.january("/planning/frontier.xhtml") + "&mean.BTC=much&riskAversion=-1")
                .sees("#weights .field-wrong", "is not a decimal");
    }

    private static void programsKeepAPlanOnceAndSeeWhatIsWrong(Company company) {
        String path = "/entities/PLANS/plans";
        String body = """
                {"name":"By program","asOf":"2024-01-31","classes":[{"key":"BTC","expectedReturn":"0.20"}],
                 "funding":[{"key":"2500","cost":"0.01","max":"5000"}],"liquidityShare":"0.6"}""";
        JsonObject kept = company.as("risk").post(path, body).expect(201).json();
        assertThat(kept.getString("status")).isEqualTo("OPTIMAL");
        assertThat(kept.getJsonObject("asked").getString("return.BTC")).isEqualTo("0.20");
        assertThat(company.as("risk").post(path, body).expect(201).json().getString("hash"))
                .isEqualTo(kept.getString("hash"));
        company.as("risk").post(path, body.replace("0.6", "0.5")).refused(409, "ALREADY_EXISTS");
        company.as("auditor").post(path, body).refused(403, "FORBIDDEN");
        assertThat(company.as("risk")
                        .post(path, body.replace("BTC", "DOGE").replace("By program", "Other"))
                        .refused(422, "INVALID_INPUT")
                        .json()
                        .toString())
                .contains("classes[0].key");
        assertThat(company.as("auditor").get(path).expect(200).json().getJsonArray("items"))
                .hasSize(2);
    }
}
