package org.ballast.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        keptPlansStandSideBySide(company, risk);

        risk.go(company.january("/planning/frontier.xhtml"))
                .sees("#weights", "BTC")
                .sees("#points tbody tr", "100");
        assertThat(page.getByText("With one asset there is nothing to choose")).isVisible();
        assertThat(page.locator("figure.chart")).hasCount(0);
        assertThat(PageLooks.findings(page)).isEmpty();
        risk.go(company.january("/planning/frontier.xhtml") + "&mean.BTC=much&riskAversion=-1")
                .sees("#weights .field-wrong", "is not a decimal");
        aFrontierOfSeveralAssetsIsDrawn(company, risk);
    }

    private static void aFrontierOfSeveralAssetsIsDrawn(Company company, Desk risk) {
        for (String asset : List.of("ETH", "SOL")) {
            company.as("controller")
                    .post("/entities/PLANS/policies", """
                            {"asset":"%s","model":"US_COST_LESS_IMPAIRMENT","principalMarket":"PLANS","costMethod":"FIFO",
                             "validFrom":"2023-01-01"}""".formatted(asset))
                    .expect(201);
        }
        company.prices("asset,date,open,high,low,close,volume\n" + closes("ETH", day -> 100 + day * 7 % 11)
                + closes("SOL", day -> 50 + day * 5 % 7));
        Page page = risk.page();
        risk.go(company.january("/planning/frontier.xhtml"))
                .sees("#weights", "ETH")
                .sees("#weights", "SOL")
                .sees("#weights tfoot", "%");
        assertThat(page.locator("main figure.chart")).hasCount(1);
        assertThat(page.locator("main figure.chart svg").first()).isVisible();
        assertThat(page.getByText("With one asset there is nothing to choose")).hasCount(0);
        assertThat(page.locator("#points tbody tr").count()).isGreaterThan(5);
        assertThat(PageLooks.findings(page)).isEmpty();
        risk.go(company.january("/planning/frontier.xhtml") + "&mean.ETH=0.4&mean.SOL=0.2&max=0.5")
                .sees("#weights", "50");
        assertThat(page.locator("main figure.chart svg").first()).isVisible();
        risk.go(company.january("/planning/frontier.xhtml") + "&max=0.2")
                .sees("#nothing", "Nothing is within these bounds");
    }

    /** Closes of January that go up and down, one a day. */
    private static String closes(String asset, IntUnaryOperator close) {
        return IntStream.rangeClosed(1, 31)
                .mapToObj(day -> {
                    int at = close.applyAsInt(day);
                    return asset + ",2024-01-" + (day < 10 ? "0" : "") + day + "," + at + "," + (at + 1) + ","
                            + (at - 1) + "," + at + ",1\n";
                })
                .collect(Collectors.joining());
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

    private static void keptPlansStandSideBySide(Company company, Desk risk) {
        company.as("risk").post("/entities/PLANS/plans", """
                        {"name":"Cannot hold","asOf":"2024-01-31","classes":[{"key":"BTC","expectedReturn":"0.20"},
                         {"key":"1000","min":"6100"}]}""").expect(201);
        Page page = risk.page();
        risk.go(company.january("/planning/plan.xhtml"));
        page.locator("main a[href*='comparePlans.xhtml']").first().click();
        risk.sees("#plans", "Base").sees("#figures", "Cannot hold");
        page.selectOption("#plan1", "Base");
        page.selectOption("#plan2", "By program");
        page.selectOption("#plan3", "Cannot hold");
        page.locator("#plans button").click();
        risk.sees("#figures", "304.76")
                .sees("#figures", "Infeasible")
                .sees("#composition", "1,523.81")
                .sees("#composition-changes", "1,323.81")
                .sees("#funding", "Long-term debt")
                .sees("#limits", "0.016000")
                .sees("#limits", "at least 6,100.00");
        assertThat(page.locator("figure.chart svg").first()).isVisible();
        assertThat(page.locator("main .notice")).hasCount(0);
        assertThat(PageLooks.findings(page)).isEmpty();
        assertThat(page.waitForDownload(() ->
                                page.locator("a[href*='comparePlans.xlsx']").click())
                        .suggestedFilename())
                .isEqualTo("PLANS-plans.xlsx");
        assertThat(page.waitForDownload(() ->
                                page.locator("a[href*='comparePlans.csv']").click())
                        .suggestedFilename())
                .isEqualTo("PLANS-plans.csv");

        String path = "/entities/PLANS/plans/comparison?plan=Base";
        JsonObject second = company.as("auditor")
                .get(path + "&plan=By%20program")
                .expect(200)
                .json()
                .getJsonArray("plans")
                .getJsonObject(1);
        JsonObject earns = second.getJsonArray("figures").getJsonObject(0);
        assertThat(earns.getString("figure")).isEqualTo("EARNS");
        assertThat(new BigDecimal(earns.getString("suggested")).subtract(new BigDecimal(earns.getString("difference"))))
                .isEqualByComparingTo("304.76");
        assertThat(second.getBoolean("asKept")).isTrue();
        company.as("auditor").get(path).refused(422, "INVALID_INPUT");
        company.as("auditor").get(path + "&plan=Never").refused(404, "NOT_FOUND");
    }
}
