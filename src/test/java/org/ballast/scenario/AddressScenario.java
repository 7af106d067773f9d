package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the address says is what is shown and written; what it does not say is decided once, and then stands in it. */
@InBrowser
class AddressScenario {

    private static final String LONG_NAME =
            "Beteiligungs- und Vermoegensverwaltungsgesellschaft Musterstadt Holding Inc.";

    @Test
    void aLinkToAThingOpensForWhomeverAndSaysWhoseItIs(PortalServer portal) {
        Company company = Company.trading(portal, "LINKED");
        company.testJanuary().expect(201);
        Visitor colleague = visitor(portal, "auditor");
        colleague.get("/worklist.xhtml?entity=HELIX&from=2024-10-01&to=2024-12-31");
        String lot = first(company, "/entities/LINKED/lots?asOf=2024-01-31");
        String entry = first(company, "/entities/LINKED/journal?from=2023-12-31&to=2023-12-31");
        String proposal = String.valueOf(company.proposal().get("id"));
        for (String link : List.of(
                "/holdings/lot.xhtml?id=" + lot,
                "/holdings/lot.xhtml?entity=HELIX&id=" + lot,
                "/journal/entry.xhtml?id=" + entry,
                "/writedowns/proposal.xhtml?entity=MSTR&from=2022-01-01&to=2022-12-31&id=" + proposal)) {
            HttpResponse<String> sent = colleague.get(link);
            assertThat(Visitor.header(sent, "Location")).as(link).contains("entity=LINKED");
            HttpResponse<String> page = colleague.get(Visitor.header(sent, "Location"));
            assertThat(page.statusCode()).as(link).isEqualTo(200);
            assertThat(page.body()).as(link).contains("<b>LINKED</b>");
        }
        assertThat(Visitor.header(colleague.get("/writedowns/proposal.xhtml?id=" + proposal), "Location"))
                .contains("from=2024-01-01&to=2024-01-31");
        assertThat(Visitor.header(colleague.get("/journal/entry.xhtml?id=" + entry), "Location"))
                .contains("from=2023-10-01&to=2023-12-31");
    }

    @Test
    void whatCannotBeShownIsRefusedInWords(PortalServer portal) {
        Visitor auditor = visitor(portal, "auditor");
        Map.of(
                        "/holdings/lots.xhtml?entity=NOBODY", "404 There is no entity with the code NOBODY",
                        "/holdings/lot.xhtml?id=0", "404 There is no lot with the key 0",
                        "/writedowns/proposal.xhtml?id=0", "404 There is no write-down proposal 0",
                        "/holdings/lots.xhtml?entity=MSTR&asOf=2022-13-01", "422 is not a date such as 2024-12-31",
                        "/journal/journal.xhtml?from=1066-10-14&to=2022-12-31", "422 lies outside of 1900-01-01",
                        "/statements/balanceSheet.xhtml?to=999999-12-31", "422 is not a date",
                        "/statements/impairmentDisclosure.xhtml?from=2022-12-31&to=2022-01-01",
                                "422 A period ends on or after its first day",
                        "/statements/incomeStatement.xhtml?entity=MSTR&from=2022-12-31&to=2022-01-01",
                                "422 A period ends on or after its first day",
                        "/statements/download?kind=impairment-disclosure&format=pdf&entity=MSTR&from=x&to=2022-12-31",
                                "422 is not a date")
                .forEach((address, answer) -> {
                    HttpResponse<String> page = auditor.get(address);
                    assertThat(page.statusCode() + " " + page.body())
                            .as(address)
                            .startsWith(answer.substring(0, 3));
                    assertThat(page.body()).as(address).contains(answer.substring(4));
                });
    }

    @Test
    void aKeyThatNothingHasIsNotFoundOnAnyPage(PortalServer portal) {
        Visitor preparer = visitor(portal, "preparer");
        for (String page : List.of(
                "/holdings/imports.xhtml?undo=",
                "/holdings/lot.xhtml?id=",
                "/imports/file?id=",
                "/journal/entry.xhtml?id=",
                "/prices/held.xhtml?id=",
                "/prices/noTrades.xhtml?id=",
                "/prices/price.xhtml?id=",
                "/writedowns/memo?id=",
                "/writedowns/proposal.xhtml?id=",
                "/writedowns/tests.xhtml?run=")) {
            for (String key : List.of("999999999", "junk", "-1")) {
                HttpResponse<String> answer = preparer.open(page + key);
                assertThat(answer.statusCode()).as(page + key).isEqualTo(404);
                assertThat(answer.body()).as(page + key).contains("<main id=\"content\">");
            }
        }
    }

    @Test
    void anImportToBeUndoneIsShownInTheBooksThatItCameInto(PortalServer portal) {
        Company company = Company.trading(portal, "UNDOER");
        String file = first(company, "/entities/UNDOER/imports");
        HttpResponse<String> page =
                visitor(portal, "preparer").open("/holdings/imports.xhtml?entity=HELIX&undo=" + file);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<b>UNDOER</b>", "Undo import " + file);
        company.prices("asset,date,open,high,low,close,volume\nBTC,2024-02-01,100,101,95,100,1\n");
        String prices = visitor(portal, "auditor").open("/prices/imports.xhtml").body();
        Matcher newest = Pattern.compile("<th scope=\"row\" class=\"right\"><span class=\"num\">(\\d+)<")
                .matcher(prices);
        assertThat(newest.find()).isTrue();
        assertThat(visitor(portal, "preparer")
                        .open("/holdings/imports.xhtml?undo=" + newest.group(1))
                        .statusCode())
                .as("a file of prices is none of lots or disposals")
                .isEqualTo(404);
    }

    @Test
    void whateverTheBrowserSpeaksDaysAndFiguresAreWrittenTheSame(PortalServer portal) {
        String address = "/holdings/lots.xhtml?entity=MSTR&from=2022-10-01&to=2022-12-31";
        String english = main(visitor(portal, "auditor").with("Accept-Language", "en-US"), address);
        assertThat(english).contains("31 Dec 2022", "lang=\"en\"");
        for (String language : List.of("de-DE,de;q=0.9", "ja", "ar-EG", "tr")) {
            assertThat(main(visitor(portal, "auditor").with("Accept-Language", language), address))
                    .as(language)
                    .isEqualTo(english);
        }
    }

    @Test
    void aPageWritesDaysInOneWay(PortalServer portal) {
        String page = visitor(portal, "auditor")
                .open("/statements/impairmentDisclosure.xhtml?entity=MSTR&from=2022-10-01&to=2022-12-31")
                .body();
        String words = page.substring(page.indexOf("<main")).replaceAll("<[^>]*>|(from|to)=\\S+", " ");
        assertThat(words).containsPattern("\\b\\d{1,2} [A-Z][a-z]{2} 2022\\b");
        assertThat(words).doesNotContainPattern("\\b[A-Z][a-z]{2,8} \\d{1,2}, 20\\d\\d\\b");
        assertThat(words).doesNotContainPattern("\\b20\\d\\d-\\d\\d-\\d\\d\\b");
    }

    /** A page without what is another in each answer. */
    private static String main(Visitor visitor, String address) {
        return visitor.open(address)
                .body()
                .replaceAll("<time class=\"date\" datetime=\"[^\"]*\\.\\d+Z\">[^<]*</time>", "")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("'nonce-[^']*'|nonce:'[^']*'", "")
                .replaceAll("<input[^>]*jakarta\\.faces\\.ViewState[^>]*>", "")
                .replaceAll("[A-Za-z0-9+/]{22,}={0,2}", "");
    }

    @Test
    void aFormWithoutItsEntityIsRefusedAndWritesNothing(PortalServer portal) {
        Visitor preparer = visitor(portal, "preparer");
        String state = Visitor.viewState(preparer.open("/holdings/addLot.xhtml?entity=HELIX"));
        Map<String, String> lot = Map.of(
                "add", "add",
                "add:lot", "NOWHERE1",
                "add:asset", "BTC",
                "add:acquired_at", "2024-10-05",
                "add:quantity", "1",
                "add:cost", "63000.00",
                "add:save", "Add to HELIX",
                "jakarta.faces.ViewState", state);
        for (String address : List.of("/holdings/addLot.xhtml", "/holdings/addLot.xhtml?entity=")) {
            HttpResponse<String> refused = preparer.post(address, lot);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("does not say for which entity");
        }
        assertThat(preparer.post("/holdings/addLot.xhtml?entity=NOBODY", lot).statusCode())
                .isEqualTo(404);
        for (String entity : List.of("HELIX", "MSTR")) {
            assertThat(new Program(portal.address(), "auditor", "auditor")
                            .get("/search?q=NOWHERE1&entity=" + entity)
                            .expect(200)
                            .items())
                    .isEmpty();
        }
    }

    @Test
    void allEntitiesAreAChoiceOfListsAndOtherPagesAskForOne(Browser browser, PortalServer portal) {
        Company one = Company.trading(portal, "ALLONE");
        Company two = Company.trading(portal, "ALLTWO");
        one.testJanuary().expect(201);
        two.testJanuary().expect(201);
        Desk preparer = Desk.of(browser, "preparer").go(one.january("/writedowns/proposals.xhtml"));
        preparer.sees("#proposals", "ALLONE");
        assertThat(preparer.page().locator("#proposals").textContent()).doesNotContain("ALLTWO");
        preparer.page().locator(".topbar summary").first().click();
        preparer.page().locator(".topbar a[href*='entity=*']").click();
        preparer.sees(".topbar summary", "All entities")
                .sees("#proposals", "ALLONE")
                .sees("#proposals", "ALLTWO");
        preparer.page().locator(".side a[href*='lots.xhtml']").first().click();
        preparer.sees("h2", "Choose an entity").seesNo("main form");
        preparer.page().locator("main a[href*='entity=ALLTWO']").click();
        preparer.sees(".topbar summary", "ALLTWO").sees("#lots", "L1");
    }

    @Test
    void anAddressAfterAFormHasNoParameterTwiceAndLinksKeepTheEntity(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "ONCEONLY");
        company.testJanuary().expect(201);
        Desk preparer = Desk.of(browser, "preparer")
                .go("/writedowns/proposal.xhtml?id=" + company.proposal().get("id"))
                .click("primary:submit")
                .sees("dl.lead", "Submitted");
        String query = preparer.page().url().replaceFirst(".*\\?", "");
        assertThat(query.split("&", -1)).doesNotHaveDuplicates().hasSize(4);
        Object without = preparer.page()
                .evaluate(
                        "() => [...document.querySelectorAll('.side a')].filter(a => !a.href.includes('entity=ONCEONLY')).length");
        assertThat(without).isEqualTo(0);
    }

    @Test
    void aLongNameLeavesTheUsersMenuWithinReach(Browser browser, PortalServer portal) {
        new Program(portal.address(), "admin", "admin")
                .post("/entities", """
                {"code":"LANGERNAME","name":"%s","framework":"US_GAAP","functionalCurrency":"USD",
                 "cutOffZone":"UTC","lowPricePolicy":"INTRADAY_LOW","acquisitionDayPolicy":"EXCLUDE_DAY"}""".formatted(LONG_NAME))
                .expect(201);
        for (int width : List.of(1280, 1024, 360)) {
            Page page = browser.open(new NewContextOptions().setViewportSize(width, 800));
            SignedIn.as("preparer", page);
            page.navigate("/holdings/import.xhtml?entity=LANGERNAME&from=2024-10-01&to=2024-12-31");
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("sideways at " + width)
                    .isLessThanOrEqualTo(width);
            var menu = page.locator(".topbar .menu-end summary").boundingBox();
            assertThat(menu.x + menu.width).as("user's menu at " + width).isLessThanOrEqualTo(width);
            assertThat(page.locator("main").textContent()).contains(LONG_NAME).doesNotContain("Inc..");
        }
    }

    private static Visitor visitor(PortalServer portal, String user) {
        Visitor visitor = new Visitor(portal.address());
        visitor.signIn(user, user);
        return visitor;
    }

    private static String first(Company company, String list) {
        return String.valueOf(
                company.as("auditor").get(list).expect(200).items().getFirst().get("id"));
    }
}
