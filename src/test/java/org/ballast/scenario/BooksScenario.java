package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An entity keeps several books: each call, page, form and file is of the book that its address names. */
@InBrowser
class BooksScenario {

    private static final String TAX = """
            {"code":"TAX","framework":"US_GAAP","currency":"USD","fiscalYearStartsIn":7,"openedOn":"2024-01-01",
             "openingFrom":null}""";
    private static final String BALANCES = """
            {"postedOn":"2024-01-01","reference":"Former books","lines":[{"account":"1000","debit":"700.00"},
             {"account":"3000","credit":"700.00"}]}""";

    @Test
    void aBookIsOpenedByCallOnceAndByWhoMay(PortalServer portal) {
        Company company = Company.open(portal, "BOOKCALL");
        String books = "/entities/BOOKCALL/books";
        company.as("cfo").post(books, TAX).refused(403, "FORBIDDEN");
        Program admin = company.as("admin");
        JsonObject opened =
                admin.postOnce(books, TAX, "bookcall-tax").expect(201).json();
        assertThat(opened.getString("code")).isEqualTo("TAX");
        assertThat(opened.getString("openedOn")).isEqualTo("2024-01-01");
        assertThat(opened.getInt("fiscalYearStartsIn")).isEqualTo(7);
        assertThat(opened.getBoolean("primary")).isFalse();
        assertThat(admin.postOnce(books, TAX, "bookcall-tax").expect(201).json())
                .as("the same call again")
                .isEqualTo(opened);
        admin.post(books, TAX).refused(409, "ALREADY_EXISTS");
        admin.post(books, TAX.replace("code", "name")).refused(422, "UNKNOWN_FIELD");
        Answer wrong = admin.post(
                books, "{\"code\":\"tax\",\"framework\":\"HGB\",\"currency\":\"EUX\",\"openingFrom\":\"NONE\"}");
        assertThat(wrong.expect(422).json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsExactly("code", "framework", "currency", "openedOn", "openingFrom");
        assertThat(admin.get(books).items())
                .extracting(book -> book.getString("code"))
                .containsExactly("PRIMARY", "TAX");
        assertThat(company.as("auditor")
                        .get("/audit-trail?action=BOOK_OPENED")
                        .expect(200)
                        .text())
                .contains("BOOKCALL");
    }

    @Test
    void openingBalancesAreOfABookAloneAndCapitalIsInEveryBook(PortalServer portal) {
        Company company = Company.open(portal, "BOOKPOST");
        company.as("admin").post("/entities/BOOKPOST/books", TAX).expect(201);
        company.as("preparer").post("/entities/BOOKPOST/contributions", """
                        {"date":"2024-01-05","amount":"50.00","currency":"USD","reference":"C1"}""").expect(201);
        Program preparer = company.as("preparer");
        String opening = "/entities/BOOKPOST/opening-balances";
        preparer.post(opening + "?book=TAX", BALANCES.replace("2024-01-01", "2023-12-31"))
                .refused(409, "PERIOD_LOCKED");
        Answer posted =
                preparer.postOnce(opening + "?book=TAX", BALANCES, "bookpost-1").expect(201);
        assertThat(posted.json().getString("number")).isEqualTo("2024-00002");
        String entry = "/entities/BOOKPOST/journal/" + posted.json().get("id");
        assertThat(posted.location()).endsWith(entry + "?book=TAX");
        Answer again =
                preparer.postOnce(opening + "?book=TAX", BALANCES, "bookpost-1").expect(201);
        assertThat(again.text()).isEqualTo(posted.text());
        assertThat(again.location()).isEqualTo(posted.location());
        preparer.postOnce(opening, BALANCES, "bookpost-1").refused(422, "IDEMPOTENCY_KEY_REUSED");

        Program auditor = company.as("auditor");
        assertThat(kinds(auditor, "?book=TAX")).containsExactlyInAnyOrder("CAPITAL", "OPENING");
        assertThat(kinds(auditor, "?book=PRIMARY")).containsExactly("CAPITAL");
        assertThat(kinds(auditor, "")).containsExactly("CAPITAL");
        auditor.get(entry).refused(404, "NOT_FOUND");
        auditor.get(entry + "?book=TAX").expect(200);
        assertThat(totalAssets(auditor, "&book=TAX")).isEqualTo("750.00");
        assertThat(totalAssets(auditor, "")).isEqualTo("50.00");
        assertThat(auditor.get("/entities/BOOKPOST/journal", "text/csv")
                        .expect(200)
                        .text())
                .contains("50.00")
                .doesNotContain("700.00");
    }

    private static String alsoNeeded(String path) {
        if (path.endsWith("/corrections/preview")) {
            return "&kind=WRITE_DOWN&id=1";
        }
        boolean isOfADay = path.contains("sheet") || path.contains("trial");
        boolean isOfDays = path.contains("/statements/") || path.endsWith("/evidence-package");
        return !isOfDays ? "" : isOfADay ? "&asOf=2024-01-31" : "&from=2024-01-01&to=2024-01-31";
    }

    @Test
    void anUnknownBookIsNotFoundWhereverItIsNamed(PortalServer portal) {
        Company company = Company.trading(portal, "BOOKLESS");
        Program auditor = company.as("auditor");
        List<DeployedAddresses.Call> reads = DeployedAddresses.calls().stream()
                .filter(call -> call.method().equals("GET"))
                .filter(call -> call.path().startsWith("/entities/{code}/"))
                .toList();
        assertThat(reads).hasSizeGreaterThan(10);
        for (DeployedAddresses.Call call : reads) {
            String path = call.path().replace("{code}", "BOOKLESS").replaceAll("\\{.*?}", "1");
            Answer answer = auditor.get(path + "?book=NONE" + alsoNeeded(path), call.accepts());
            assertThat(answer.expect(404).text()).as(call.name()).contains("BOOKLESS keeps no book with the code NONE");
        }
        company.as("preparer")
                .post("/entities/BOOKLESS/opening-balances?book=NONE", BALANCES)
                .refused(404, "NOT_FOUND");
        auditor.get("/entities?book=TAX").refused(422, "UNKNOWN_FIELD");

        Visitor visitor = new Visitor(portal.address());
        visitor.signIn("auditor", "auditor");
        String days = "?entity=BOOKLESS&book=NONE&from=2024-01-01&to=2024-01-31";
        for (String file : List.of("/journal/journal.csv", "/holdings/lots.csv", "/holdings/disposals.csv")) {
            assertThat(visitor.get(file + days).statusCode()).as(file).isEqualTo(404);
        }
        HttpResponse<String> page = visitor.get("/journal/journal.xhtml" + days);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("BOOKLESS keeps no book with the code NONE");
    }

    @Test
    void anAdministratorOpensABookOnThePageAndChoosesIt(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "BOOKPAGE");
        Desk admin = Desk.of(browser, "admin").go(company.january("/holdings/entity.xhtml?code=BOOKPAGE"));
        Page page = admin.page();
        admin.seesNo(".topbar summary[title=Book]");
        admin.type("book:code", "tax")
                .type("book:currency", "EUX")
                .click("book:open")
                .seesBeside("book:code", "capital letters")
                .seesBeside("book:currency", "not a currency code such as USD")
                .seesBeside("book:openedOn", "missing");
        Browser.assertAccessible(page);
        admin.type("book:code", "TAX")
                .type("book:currency", "USD")
                .type("book:openedOn", "2024-01-01")
                .choose("book:fiscalYearStartsIn", "7")
                .choose("book:openingFrom", "")
                .click("book:open")
                .sees("#messages", "Book TAX of BOOKPAGE was opened");
        assertThat(PageLooks.findings(page)).isEmpty();
        page.locator(".topbar summary[title=Book]").click();
        page.locator(".topbar details[open] a:has-text('TAX')").click();
        admin.sees(".topbar summary[title=Book]", "TAX").sees("dl.facts", "July");
        assertThat(page.url()).contains("book=TAX", "code=BOOKPAGE", "from=2024-01-01");

        for (String address : List.of(
                "/worklist.xhtml",
                "/journal/journal.xhtml",
                "/journal/opening.xhtml",
                "/journal/chart.xhtml",
                "/holdings/postingRules.xhtml",
                "/holdings/lots.xhtml",
                "/holdings/disposals.xhtml",
                "/holdings/imports.xhtml",
                "/writedowns/proposals.xhtml",
                "/statements/balanceSheet.xhtml",
                "/statements/incomeStatement.xhtml",
                "/statements/impairmentDisclosure.xhtml")) {
            admin.go(company.january(address) + "&book=TAX").sees(".topbar summary[title=Book]", "TAX");
            assertThat(page.locator("main a[href*='entity=BOOKPAGE'], .side a[href*='entity=BOOKPAGE']")
                            .all())
                    .as(address)
                    .extracting(link -> link.getAttribute("href"))
                    .allMatch(href -> href.contains("book=TAX"));
        }
        assertThat(PageLooks.findings(page)).isEmpty();
    }

    @Test
    void twoTabsWithTwoBooksNeverMix(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "BOOKTABS");
        company.as("admin").post("/entities/BOOKTABS/books", TAX).expect(201);
        Desk tax = Desk.of(browser, "preparer");
        Page primary = tax.page().context().newPage();
        tax.go(company.january("/journal/opening.xhtml") + "&book=TAX");
        primary.navigate(company.january("/journal/opening.xhtml"));
        for (Desk desk : List.of(new Desk(primary), tax)) {
            String amount = desk.equals(tax) ? "700.00" : "50.00";
            desk.type("opening:reference", "Former books")
                    .type("opening:postedOn", "2024-01-01")
                    .type("opening:lines", "account,debit,credit\n1000," + amount + ",\n3000,," + amount + "\n")
                    .click("opening:save")
                    .sees("#messages", "2024-00001")
                    .sees("main", amount);
        }
        assertThat(tax.page().url()).contains("book=TAX");
        assertThat(primary.url()).doesNotContain("book=");
        Program auditor = company.as("auditor");
        assertThat(totalAssets(auditor, "&book=TAX", "BOOKTABS")).isEqualTo("700.00");
        assertThat(totalAssets(auditor, "", "BOOKTABS")).isEqualTo("50.00");

        String entry = tax.page().url().replaceAll(".*[?&](id=\\d+).*", "/journal/entry.xhtml?$1&entity=BOOKTABS");
        primary.navigate(entry);
        assertThat(primary.url()).as("an entry is shown in its book").contains("book=TAX");
        primary.locator(".topbar summary[title=Book]").click();
        primary.locator(".topbar details[open] a:has-text('PRIMARY')").click();
        assertThat(primary.url()).contains("/worklist.xhtml").doesNotContain("book=");
    }

    private static List<String> kinds(Program reader, String query) {
        return reader.get("/entities/BOOKPOST/journal" + query).expect(200).items().stream()
                .map(entry -> entry.getString("kind"))
                .toList();
    }

    private static String totalAssets(Program reader, String book) {
        return totalAssets(reader, book, "BOOKPOST");
    }

    private static String totalAssets(Program reader, String book, String entity) {
        return reader.get("/entities/" + entity + "/statements/balance-sheet?asOf=2024-01-31" + book)
                .expect(200)
                .json()
                .getString("totalAssets");
    }
}
