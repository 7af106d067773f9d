package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page of the portal, found by its links as people find it, in light and dark, wide and at 360 pixels. A page is
 * looked at once for each set of forms and fields that it offers: whoever may do more on it sees another page.
 */
@InBrowser
@Execution(ExecutionMode.CONCURRENT)
class EveryPageScenario {

    private static final List<String> USERS = List.of("preparer", "controller", "admin", "auditor");
    private static final String START = "/worklist.xhtml?entity=MSTR&from=2022-10-01&to=2022-12-31";
    private static final List<String> OF_IFRS_BOOKS =
            List.of("/statements/intangiblesDisclosure.xhtml", "/writedowns/valuesInUse.xhtml");
    // Linked from a memo, of which the samples have none: ValuesInUseScenario looks at it
    private static final String OF_A_MEMO = "/writedowns/valueInUse.xhtml";
    // Linked from what waits for an approval, of which the samples have none: ManualJournalScenario looks at it
    private static final String OF_A_CASE = "/approvals/case.xhtml";
    // A choice of what waits leads there: WaitingListScenario looks at it
    private static final String OF_SEVERAL_CASES = "/approvals/several.xhtml";
    private static final String OF_A_CENTRAL_BANK = "/centralbank/operations.xhtml";
    private static final List<String> OF_INSTITUTIONS = List.of(
            OF_A_CENTRAL_BANK + "?entity=NEWTON",
            "/expansion/expansion.xhtml?entity=NEWTON",
            "/capital/capital.xhtml?entity=JOULE");
    // Linked from the page of an account: TradingAccountsScenario looks at it
    private static final String OF_AN_ACCOUNT = "/trading/snapshot.xhtml";
    // Linked from lists that only the trader among the samples has: the list, and what its first link leads to
    private static final Map<String, String> OF_A_TRADER = Map.of(
            "/trading/accounts.xhtml", "/trading/tradingAccount.xhtml",
            "/marktomarket/proposals.xhtml", "/marktomarket/proposal.xhtml",
            "/trading/margin.xhtml", "/trading/marginCall.xhtml");
    // Full for the trader, wherever the walk goes through another company
    private static final List<String> FULL_FOR_A_TRADER = List.of(
            "/livesheet/liveSheet.xhtml",
            "/livesheet/liveSeals.xhtml",
            "/trading/venueCash.xhtml",
            "/trading/marginTables.xhtml",
            "/hedging/sizing.xhtml");
    // Full for the exchange among the samples; the last one lists what the others are about
    private static final List<String> OF_AN_EXCHANGE =
            List.of("/reserves/reserves.xhtml", "/liabilities/liabilities.xhtml", "/balanceproofs/proofs.xhtml");
    private static final String OFFERED = """
            () => [...document.querySelectorAll('main :is(form, input:not([type=hidden]), select, textarea, button, summary)')]
              .map(each => each.tagName + each.id).join()""";

    @Test
    void everyPageIsLinkedAccessibleAndFreeOfErrorsInLightAndDarkWideAndNarrow(Browser browser) throws IOException {
        Set<String> unseen = new TreeSet<>(PageWalk.pagesOfThePortal());
        unseen.remove(OF_A_MEMO);
        unseen.remove(OF_A_CASE);
        unseen.remove(OF_SEVERAL_CASES);
        unseen.remove(OF_AN_ACCOUNT);
        Set<String> looked = new HashSet<>();
        List<String> findings = new ArrayList<>();
        for (String user : USERS) {
            Page page = browser.open();
            SignedIn.as(user, page);
            PageWalk.from(START, page, path -> {
                unseen.remove(path);
                if (looked.add(path + page.evaluate(OFFERED))) {
                    findings.addAll(look(page));
                }
            });
        }
        Page ofIfrs = browser.open();
        SignedIn.as("preparer", ofIfrs);
        for (String path : OF_IFRS_BOOKS) {
            assertThat(ofIfrs.navigate(path + "?entity=HELIX&book=IFRS&from=2024-10-01&to=2024-12-31")
                            .status())
                    .as(path)
                    .isEqualTo(200);
            unseen.remove(path);
            findings.addAll(look(ofIfrs));
        }
        findings.addAll(ofATrader(browser, unseen));
        findings.addAll(ofAnExchange(browser, unseen));
        for (String address : OF_INSTITUTIONS) {
            assertThat(ofIfrs.navigate(address + "&from=2024-10-01&to=2024-12-31")
                            .status())
                    .as(address)
                    .isEqualTo(200);
            findings.addAll(look(ofIfrs));
        }
        unseen.remove(OF_A_CENTRAL_BANK);
        assertThat(findings).as("what axe and the layout say").isEmpty();
        assertThat(unseen).as("pages that no link leads to").isEmpty();
    }

    @Test
    void aWidgetWithoutItsScriptIsFound(Page page) {
        SignedIn.as("preparer", page);
        page.navigate("/worklist.xhtml");
        page.evaluate("() => { delete PrimeFaces.widget.Messages; }");
        assertThat(Widgets.missing(page)).singleElement().asString().endsWith("has no script of Messages");
    }

    /** A fault that is there in one look alone is found in that look: none of them is left out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    LIGHT 1280 | (prefers-color-scheme: light) and (min-width: 600px) | h1 { color: #bbb }
                    DARK 1280  | (prefers-color-scheme: dark) and (min-width: 600px)  | h1 { color: #444 }
                    LIGHT 360  | (prefers-color-scheme: light) and (max-width: 599px) | h1 { color: #bbb }
                    DARK 360   | (prefers-color-scheme: dark) and (max-width: 599px)  | h1 { color: #444 }
                    LIGHT 360  | (prefers-color-scheme: light) and (max-width: 599px) | main { min-width: 500px }
                    """)
    void aFaultOfOneLookIsFoundThere(String look, String media, String fault, Page page) {
        page.navigate("/login.xhtml");
        page.evaluate(
                "rules => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rules); document.adoptedStyleSheets ="
                        + " [sheet]; }",
                "@media " + media + " { " + fault + " }");
        assertThat(PageLooks.findings(page)).hasSize(1).allMatch(finding -> finding.startsWith("login " + look + ": "));
    }

    /** What is found of the pages about one thing of the trader, its live sheet and lists among them. */
    private static List<String> ofATrader(Browser browser, Set<String> unseen) {
        Page page = browser.open();
        SignedIn.as("preparer", page);
        List<String> findings = new ArrayList<>();
        YearMonth last = YearMonth.now(ZoneOffset.UTC).minusMonths(1);
        String period = "?entity=KELVIN&from=" + last.atDay(1).minusMonths(1) + "&to="
                + last.plusMonths(1).atEndOfMonth();
        OF_A_TRADER.forEach((list, thing) -> {
            page.navigate(list + period);
            findings.addAll(look(page));
            String link = page.locator("main a[href*='" + thing + "']").first().getAttribute("href");
            assertThat(page.navigate(link).status()).as(link).isEqualTo(200);
            unseen.remove(thing);
            findings.addAll(look(page));
        });
        for (String full : FULL_FOR_A_TRADER) {
            page.navigate(full + period);
            findings.addAll(look(page));
        }
        return findings;
    }

    /** What is found of proofs, their balances and reserves, and of a certificate as somebody sees it who is not signed in. */
    private static List<String> ofAnExchange(Browser browser, Set<String> unseen) {
        Page page = browser.open();
        SignedIn.as("preparer", page);
        List<String> findings = new ArrayList<>();
        for (String list : OF_AN_EXCHANGE) {
            page.navigate(list + "?entity=HARBOUR");
            findings.addAll(look(page));
        }
        String proof = page.locator("main a[href*='/balanceproofs/proof.xhtml']")
                .first()
                .getAttribute("href");
        assertThat(page.navigate(proof).status()).as(proof).isEqualTo(200);
        unseen.remove("/balanceproofs/proof.xhtml");
        findings.addAll(look(page));
        String certificate = page.locator("#page").getAttribute("href");
        String own = page.locator("#own").getAttribute("href");
        page.navigate(page.locator("main a[href*='/balanceproofs/codes.xhtml']")
                .first()
                .getAttribute("href"));
        unseen.remove("/balanceproofs/codes.xhtml");
        findings.addAll(look(page));
        Page stranger = browser.open();
        assertThat(stranger.navigate(own).status()).as(own).isEqualTo(200);
        unseen.remove("/balanceproofs/own.xhtml");
        findings.addAll(look(stranger));
        assertThat(stranger.navigate(certificate).status()).as(certificate).isEqualTo(200);
        unseen.remove("/proofs/certificate.xhtml");
        findings.addAll(look(stranger));
        return findings;
    }

    private static List<String> look(Page page) {
        List<String> findings = new ArrayList<>(Widgets.missing(page));
        findings.addAll(PageLooks.findings(page));
        return findings;
    }
}
