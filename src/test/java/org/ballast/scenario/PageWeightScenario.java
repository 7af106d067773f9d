package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a page costs over the wire, for somebody who comes the first time and for somebody who was there before. */
@InBrowser
class PageWeightScenario {

    /** With charts and uploads: more can only be a script of widgets that no page asks for. */
    private static final long COLD = 300_000;

    private static final long WARM = 30_000;

    @Test
    void noPageIsHeavierThanItMayBe(Browser browser, PortalServer portal) {
        Map<String, String> pages = new LinkedHashMap<>();
        String proposal = String.valueOf(new Program(portal.address(), "auditor", "auditor")
                .get("/write-downs?entity=MSTR&limit=1")
                .expect(200)
                .items()
                .getFirst()
                .get("id"));
        pages.put("work list", "/worklist.xhtml?entity=MSTR");
        pages.put("proposal", "/writedowns/proposal.xhtml?id=" + proposal);
        pages.put("lots", "/holdings/lots.xhtml?entity=MSTR&to=2022-12-31");
        pages.put("import", "/holdings/import.xhtml?entity=MSTR");
        pages.put("prices", "/prices/prices.xhtml?entity=MSTR&market=COINBASE&asset=BTC");
        pages.put("balance sheet", "/statements/balanceSheet.xhtml?entity=MSTR");
        List<String> weights = new ArrayList<>();
        List<String> tooHeavy = new ArrayList<>();
        weigh("sign-in", "/login.xhtml", browser.open(), weights, tooHeavy);
        Page page = browser.open();
        SignedIn.as("preparer", page);
        pages.forEach((name, address) -> weigh(name, address, page, weights, tooHeavy));
        System.out.println("Bytes over the wire: " + weights);
        assertThat(tooHeavy).as("all: " + weights).isEmpty();
    }

    private static void weigh(String name, String address, Page page, List<String> weights, List<String> tooHeavy) {
        CDPSession wire = page.context().newCDPSession(page);
        AtomicLong bytes = new AtomicLong();
        wire.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        wire.send("Network.enable");
        wire.send("Network.clearBrowserCache");
        long cold = load(address, page, bytes);
        long warm = load(address, page, bytes);
        wire.detach();
        String weight = name + " " + cold + " cold, " + warm + " warm";
        weights.add(weight);
        if (cold > COLD || warm > WARM || cold < 1_000) {
            tooHeavy.add(weight);
        }
    }

    private static long load(String address, Page page, AtomicLong bytes) {
        bytes.set(0);
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return bytes.get();
    }
}
