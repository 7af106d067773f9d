package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A company keeps a book in dollars and one in euros over the same lots, from the import of rates to what is printed.
 *
 * <ul>
 *   <li>L1: 2 BTC for 200.00 USD, at 1.10 dollars a euro 181.82 EUR. January falls to 75 EUR: 150.00, a loss of 31.82.
 *   <li>Cash of 1,000.00 EUR paid in less 181.82 and the bitcoin make assets of 968.18 EUR.
 * </ul>
 */
@InBrowser
class TwoCurrenciesScenario {

    private static final String RATES = "date,base,quote,rate,source\n";
    private static final String BOOK = """
            {"code":"EUR","framework":"US_GAAP","currency":"EUR","openedOn":"2023-01-01"}""";

    @Test
    void oneLotInTwoCurrenciesFromTheRateToThePaper(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "TWOCUR");
        company.as("admin").post("/entities/TWOCUR/books", BOOK).refused(422, "NO_RATE");

        Desk preparer = Desk.of(browser, "preparer").go(company.january("/prices/rates.xhtml"));
        preparer.upload("upload", "wrong.csv", RATES + "2023-12-29,EUR,USD,0,ECB\n2023-12-29,EUR,EUR,1,ECB\n")
                .sees(".import-refused h2", "2 errors in wrong.csv");
        preparer.upload(
                        "upload",
                        "ecb.csv",
                        RATES
                                + "2023-12-01,EUR,USD,1.08,ECB\n2023-12-29,EUR,USD,1.10,ECB\n2024-01-31,EUR,USD,1.25,ECB\n")
                .sees(".import-accepted dd", "3")
                .sees("#recorded", "EUR/USD")
                .sees("#recorded", "1.25");
        Browser.assertAccessible(preparer.page());
        company.as("cfo")
                .csv("/rates/import", RATES + "2024-01-31,EUR,USD,1.25,ECB\n")
                .refused(403, "FORBIDDEN");
        assertThat(company.as("auditor")
                        .get("/rates?base=EUR&quote=USD&from=2024-01-01&to=2024-01-31")
                        .expect(200)
                        .items())
                .extracting(rate -> rate.getString("rate"))
                .containsExactly("1.25");

        company.as("admin").post("/entities/TWOCUR/books", BOOK).expect(201);
        company.as("controller").post("/entities/TWOCUR/policies?book=EUR", """
                {"asset":"BTC","model":"US_COST_LESS_IMPAIRMENT","principalMarket":"TWOCUR","costMethod":"FIFO",
                 "validFrom":"2023-01-01"}""").expect(201);
        company.as("preparer")
                .post("/entities/TWOCUR/contributions?book=EUR", """
                {"date":"2023-11-01","amount":"1000.00","currency":"EUR","reference":"Paid in"}""")
                .refused(422, "NO_RATE");
        company.as("preparer")
                .post("/entities/TWOCUR/contributions?book=EUR", """
                {"date":"2023-12-01","amount":"1000.00","currency":"EUR","reference":"Paid in"}""")
                .expect(201);
        company.as("preparer")
                .csv(
                        "/entities/TWOCUR/lots/import",
                        "lot,asset,acquired_at,quantity,cost,currency\nL2,BTC,2024-01-20,1,99,USD\n")
                .refused(422, "INVALID_INPUT");
        euroPrices(company);
        compared(company, preparer);
        decided(company);
        printed(company);

        Desk auditor = Desk.of(browser, "auditor").go(company.january("/holdings/lots.xhtml") + "&book=EUR");
        auditor.page().locator("main a:has-text('L1')").first().click();
        auditor.sees("dl.facts >> nth=1", "200.00 USD").sees("dl.facts >> nth=1", "1.1 EUR/USD");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();
    }

    /** What is not measured yet is told as work, not as a difference. */
    private static void compared(Company company, Desk desk) {
        Page page = desk.go(company.january("/statements/books.xhtml") + "&left=PRIMARY&right=EUR")
                .sees(".awaits >> nth=0", "PRIMARY awaits work")
                .sees(".awaits >> nth=1", "EUR awaits work")
                .sees("#closing", "1.25 EUR/USD")
                .sees("#differences", "Exchange rates")
                .page();
        assertThat(PageLooks.findings(page)).isEmpty();
        Browser.assertAccessible(page);
        page.locator(".awaits >> nth=1").locator("a").first().click();
        desk.sees(".topbar summary[title=Book]", "EUR");
        JsonObject beside = compared(company);
        assertThat(beside.getBoolean("draft")).isTrue();
        assertThat(beside.getJsonObject("right").getJsonObject("pending").getJsonArray("untested"))
                .isNotEmpty();
        assertThat(beside.getJsonObject("right").getString("currency")).isEqualTo("EUR");
        assertThat(beside.getJsonObject("closingRate").getString("rate")).isEqualTo("1.25");
        assertThat(beside.getJsonArray("differences").getValuesAs(JsonObject.class))
                .extracting(difference -> difference.getString("reason"))
                .containsOnly("TRANSLATION");
    }

    private static JsonObject compared(Company company) {
        return company.as("auditor")
                .get("/entities/TWOCUR/books/compare?left=PRIMARY&right=EUR&asOf=2024-01-31")
                .expect(200)
                .json();
    }

    private static void euroPrices(Company company) {
        company.prices(Company.january()
                .map(line ->
                        line.replace(",100,101,80,", ",90,101,75,").replace(",100,101,95,", ",90,101,80,") + ",EUR")
                .collect(Collectors.joining("\n", "asset,date,open,high,low,close,volume,currency\n", "\n")));
    }

    private static void decided(Company company) {
        company.as("preparer")
                .post(
                        "/entities/TWOCUR/impairment-tests?book=EUR",
                        "{\"periodStart\":\"2024-01-01\",\"periodEnd\":\"2024-02-01\"}")
                .expect(201);
        assertThat(company.as("auditor")
                        .get("/write-downs?entity=TWOCUR&book=PRIMARY")
                        .expect(200)
                        .items())
                .isEmpty();
        JsonObject proposal = company.as("auditor")
                .get("/write-downs?entity=TWOCUR&book=EUR")
                .expect(200)
                .items()
                .getFirst();
        assertThat(proposal.getString("book")).isEqualTo("EUR");
        assertThat(proposal.getString("amount")).isEqualTo("31.82");
        assertThat(proposal.getString("currency")).isEqualTo("EUR");
        String address = "/write-downs/" + proposal.get("id");
        company.as("preparer")
                .post(address + "/submit", "{\"comment\":\"Ready\"}")
                .expect(200);
        company.as("controller")
                .post(
                        address + "/approve",
                        "{\"comment\":\"\",\"evidenceHash\":\"" + proposal.getString("evidenceHash") + "\"}")
                .expect(200);
    }

    private static void printed(Company company) {
        CurrencyBooks books = new CurrencyBooks(company);
        JsonObject sheet = books.read(CurrencyBooks.BALANCE + "&book=EUR");
        assertThat(sheet.getString("totalAssets")).isEqualTo("968.18");
        assertThat(books.pdf(CurrencyBooks.BALANCE + "&book=EUR")).contains("968.18", "EUR", "150.00");
        assertThat(books.pdf(CurrencyBooks.DISCLOSURE + "&book=EUR")).contains("181.82", "31.82", "EUR");
        assertThat(books.pdf(CurrencyBooks.DISCLOSURE)).contains("200.00").doesNotContain("181.82");
    }
}
