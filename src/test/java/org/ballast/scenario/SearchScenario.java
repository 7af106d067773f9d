package org.ballast.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The search of the top bar: by one key, without scripts, in a hand, and for programs. */
@InBrowser
class SearchScenario {

    private static final String FIELD = "#search";
    private static final String QUARTER = "&from=2022-10-01&to=2022-12-31";

    @Test
    void aLotCodeTypedAfterOneKeyOpensTheLotOfItsEntity(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "SEEKER");
        company.lots("SEEK17,BTC,2024-01-12,1,98.00,USD\n");
        Page page = Desk.of(browser, "auditor").page();
        page.navigate("/worklist.xhtml?entity=MSTR" + QUARTER);
        assertThat(page.locator(FIELD)).hasAttribute("aria-keyshortcuts", "/");

        page.keyboard().press("/");
        assertThat(page.locator(FIELD)).isFocused();
        page.keyboard().type("seek17");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).containsText("SEEK17");
        assertThat(page).hasURL(Pattern.compile("/holdings/lot\\.xhtml\\?id=\\d+&entity=SEEKER&from=2022-10-01"));
        assertThat(page.locator(".topbar summary").first()).containsText("SEEKER");
    }

    @Test
    void theKeyIsTypedInFieldsAndCanBeTurnedOff(Browser browser) {
        Page page = Desk.of(browser, "preparer").page();
        page.navigate("/holdings/addLot.xhtml");
        page.locator("#add\\:reference").focus();
        page.keyboard().press("/");
        assertThat(page.locator("#add\\:reference")).hasValue("/");

        page.locator(".topbar .menu-end summary").click();
        page.locator("[data-search-key=no]").click();
        assertThat(page.locator("[data-search-key=no]")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("[data-search-key=yes]")).hasAttribute("aria-pressed", "false");
        page.navigate("/worklist.xhtml");
        page.keyboard().press("/");
        assertThat(page.locator(FIELD)).not().isFocused();
        assertThat(page.locator(FIELD)).not().hasAttribute("aria-keyshortcuts", "/");
    }

    @Test
    void anAmountIsFoundKindByKindAndThePageIsAccessible(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "AMOUNTS");
        company.testAndApproveJanuary();
        Page page = Desk.of(browser, "auditor").page();
        page.navigate("/search.xhtml?q=40.00&entity=AMOUNTS" + QUARTER);

        assertThat(page.locator("section[aria-labelledby=kind-PROPOSAL] tbody tr")
                        .first())
                .containsText("AMOUNTS");
        assertThat(page.locator("section[aria-labelledby=kind-ENTRY] tbody tr").first())
                .containsText("40.00 USD");
        assertThat(page.locator(FIELD)).hasValue("40.00");
        assertThat(PageLooks.findings(page)).isEmpty();

        page.locator("section[aria-labelledby=kind-ENTRY] tbody a").first().click();
        assertThat(page).hasURL(Pattern.compile("/journal/entry\\.xhtml\\?id=\\d+&entity=AMOUNTS&from=2024-01-01"));
    }

    @Test
    void aDisposalOpensAloneInItsList(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "SOLDONE");
        company.as("preparer").csv("/entities/SOLDONE/disposals/import", """
                        reference,asset,disposed_at,quantity,proceeds,currency
                        SOLD/1,BTC,2024-01-25,0.5,60.00,USD
                        SOLD/2,BTC,2024-01-26,0.25,30.00,USD
                        """).expect(200);
        Page page = Desk.of(browser, "auditor").page();
        page.navigate("/search.xhtml?q=sold/2");

        assertThat(page.locator("#disposals tbody tr")).hasCount(1);
        assertThat(page.locator("#disposals tbody tr")).containsText("SOLD/2");
        page.locator(".filters a.quiet").click();
        assertThat(page.locator("#disposals tbody tr")).hasCount(2);
    }

    @Test
    void inAHandTheSearchIsAPageThatSaysWhatCanBeSearched(Browser browser) {
        Page page = browser.open(new NewContextOptions().setViewportSize(360, 800));
        SignedIn.as("auditor", page);
        page.navigate("/worklist.xhtml?entity=MSTR" + QUARTER);
        assertThat(page.locator(FIELD)).isHidden();
        page.locator(".search-open").click();
        assertThat(page.locator("main")).containsText("What can be searched");
        page.locator("#q").fill("no such thing");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("Nothing is found for “no such thing”");
        assertThat(page).hasURL(Pattern.compile("entity=MSTR&from=2022-10-01&to=2022-12-31&q=no"));
    }

    @Test
    void withoutScriptsTheFormLeadsToTheSamePage(PortalServer portal) {
        Visitor visitor = new Visitor(portal.address());
        visitor.signIn("auditor", "auditor");
        HttpResponse<String> worklist = visitor.get("/worklist.xhtml?entity=MSTR" + QUARTER);
        assertThat(worklist.body())
                .contains("action=\"/search.xhtml\"")
                .contains("name=\"entity\" value=\"MSTR\"")
                .contains("name=\"to\" value=\"2022-12-31\"");

        HttpResponse<String> found = visitor.get("/search.xhtml?entity=MSTR" + QUARTER + "&q=%3Cb%3E+mstr+");
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains("&lt;b&gt; mstr").doesNotContain("<b> mstr");
    }

    @Test
    void programsSearchTheSame(PortalServer portal) {
        Company company = Company.trading(portal, "FINDAPI");
        Program auditor = company.as("auditor");

        List<JsonObject> hits =
                auditor.get("/search?q=L1&entity=FINDAPI").expect(200).items();
        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.getString("kind")).isEqualTo("LOT");
            assertThat(hit.getString("entity")).isEqualTo("FINDAPI");
            assertThat(hit.getString("amount")).isEqualTo("200.00");
            assertThat(hit.getBoolean("exact")).isTrue();
        });
        auditor.get("/entities/FINDAPI/lots/" + hits.getFirst().getString("id")).expect(200);
        assertThat(auditor.get("/search?q=nothing-like-it").expect(200).json().isNull("next"))
                .isTrue();
        auditor.get("/search?q=L1&limit=101").refused(422, "INVALID_INPUT");
        auditor.get("/search?q=%20").refused(422, "INVALID_INPUT");
        new Program(portal.address(), "auditor", "wrong").get("/search?q=L1").expect(401);
    }
}
