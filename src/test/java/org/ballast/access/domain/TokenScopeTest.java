package org.ballast.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenScopeTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/ticks, true",
        "POST, /api/v1/ticks/import, true",
        "GET, /api/v1/ticks, false",
        "GET, /api/v1/ticks/feed, false",
        "POST, /api/v1/ticks-of-others, false",
        "POST, /api/v1/tokens, false",
        "POST, /api/v1, false",
        "POST, /metrics, false",
        "post, /api/v1/ticks, false",
        "DELETE, /api/v1/ticks, false"
    })
    void aTokenOfAFeedPostsTicksAlone(String method, String path, boolean lets) {
        assertThat(TokenScope.TICKS.lets(method, path)).isEqualTo(lets);
        assertThat(TokenScope.ALL.lets(method, path)).isTrue();
    }

    @Test
    void aScopeNarrowsWhatItsOwnerMayDoAndNeverWidensIt() {
        assertThat(TokenScope.TICKS.of(Set.of(Role.PREPARER, Role.RISK))).containsExactly(Role.PREPARER);
        assertThat(TokenScope.TICKS.of(Set.of(Role.AUDITOR))).isEmpty();
        assertThat(TokenScope.ALL.of(Set.of(Role.AUDITOR))).containsExactly(Role.AUDITOR);
    }
}
