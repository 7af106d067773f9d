package org.ballast.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @Test
    void aSignInLeadsBackToThePageAskedFor() {
        assertThat(ReturnAddress.signInFor("/holdings/lots.xhtml", "entity=MSTR&asOf=2022-12-31"))
                .isEqualTo("/login.xhtml?to=%2Fholdings%2Flots.xhtml%3Fentity%3DMSTR%26asOf%3D2022-12-31");
        assertThat(ReturnAddress.safe("/holdings/lots.xhtml?entity=MSTR"))
                .isEqualTo("/holdings/lots.xhtml?entity=MSTR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "javascript:alert(1)",
                "/a b",
                "/a\r\nLocation: x",
                "",
                "/login.xhtml?to=/login.xhtml"
            })
    void aSignInLeadsNowhereElse(String wanted) {
        assertThat(ReturnAddress.safe(wanted)).isEqualTo("/worklist.xhtml");
    }

    @Test
    void whoOnlyLooksAtTheWholeBeginsThere() {
        assertThat(ReturnAddress.homeOf(Set.of(Role.CFO))).isEqualTo("/control/management.xhtml");
        assertThat(ReturnAddress.homeOf(Set.of(Role.RISK))).isEqualTo("/control/risk.xhtml");
        assertThat(ReturnAddress.homeOf(Set.of(Role.CFO, Role.PREPARER))).isEqualTo("/worklist.xhtml");
        assertThat(ReturnAddress.homeOf(Set.of(Role.CONTROLLER))).isEqualTo("/worklist.xhtml");
    }

    @Test
    void theWholeAddressComesBackWithItsKey() {
        assertThat(ReturnAddress.signInFor("/writedowns/proposal.xhtml", "id=7&entity=MSTR"))
                .isEqualTo("/login.xhtml?to=%2Fwritedowns%2Fproposal.xhtml%3Fid%3D7%26entity%3DMSTR");
        assertThat(ReturnAddress.signInFor("/writedowns/proposal.xhtml", null))
                .isEqualTo("/login.xhtml?to=%2Fwritedowns%2Fproposal.xhtml");
    }

    @Test
    void onlyATrustedProxyIsBelieved() {
        List<String> proxies = List.of("10.0.0.1", "10.0.0.2");

        assertThat(ClientAddress.of("203.0.113.9", "198.51.100.7", proxies)).isEqualTo("203.0.113.9");
        assertThat(ClientAddress.of("10.0.0.1", "192.0.2.66, 198.51.100.7, 10.0.0.2", proxies))
                .isEqualTo("198.51.100.7");
        assertThat(ClientAddress.of("10.0.0.1", "", proxies)).isEqualTo("10.0.0.1");
    }
}
