package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InBrowser
class PortalScenario {

    @Test
    void theFirstPageOpensWithoutErrorsAndIsAccessible(Page page) {
        page.navigate("/");
        assertThat(page.title()).contains("Ballast");
        Browser.assertAccessible(page);
    }
}
