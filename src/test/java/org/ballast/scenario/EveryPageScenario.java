package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every page of the portal, found by its links as people find it, in light and dark, wide and at 360 pixels. */
@InBrowser
class EveryPageScenario {

    private static final List<String> USERS = List.of("controller", "preparer", "admin", "auditor");

    @Test
    void everyPageIsLinkedAccessibleAndFreeOfErrorsInLightAndDarkWideAndNarrow(Browser browser) throws IOException {
        Set<String> unseen = new TreeSet<>(PageWalk.pagesOfThePortal());
        List<String> findings = new ArrayList<>();
        for (String user : USERS) {
            Page page = browser.open();
            SignedIn.as(user, page);
            PageWalk.from("/worklist.xhtml?entity=MSTR&from=2022-10-01&to=2022-12-31", page, path -> {
                if (unseen.remove(path)) {
                    page.waitForLoadState(LoadState.NETWORKIDLE);
                    findings.addAll(PageLooks.findings(page));
                }
            });
        }
        assertThat(findings).as("what axe and the layout say").isEmpty();
        assertThat(unseen).as("pages that no link leads to").isEmpty();
    }
}
