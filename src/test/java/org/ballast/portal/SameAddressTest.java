package org.ballast.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/evil.example/holdings/lots.xhtml",
                "//evil.example/holdings/lots.xhtml",
                "///evil.example/holdings/lots.xhtml",
                "/\\evil.example/holdings/lots.xhtml"
            })
    void noPathOfARequestNamesAnotherServer(String asWritten) {
        assertThat(SameAddress.onThisServer(asWritten)).isEqualTo("/evil.example/holdings/lots.xhtml");
    }

    @Test
    void whatComesAfterAFormIsShownForTheSameEntityAndPeriod() {
        Map<String, String> before = Query.of("entity=ACME&from=2022-01-01&to=2022-03-31&withdraw=S3");
        assertThat(SameAddress.lookingAtTheSame(before, "/holdings/disposals.xhtml"))
                .isEqualTo("/holdings/disposals.xhtml?entity=ACME&from=2022-01-01&to=2022-03-31");
        assertThat(SameAddress.lookingAtTheSame(before, "/holdings/lot.xhtml?id=7"))
                .isEqualTo("/holdings/lot.xhtml?id=7&entity=ACME&from=2022-01-01&to=2022-03-31");
    }

    @Test
    void theBookStaysWithItsEntity() {
        Map<String, String> before = Query.of("entity=ACME&book=TAX&from=2022-01-01&to=2022-03-31");
        assertThat(SameAddress.lookingAtTheSame(before, "/journal/entry.xhtml?entity=ACME&id=7"))
                .isEqualTo("/journal/entry.xhtml?entity=ACME&id=7&book=TAX&from=2022-01-01&to=2022-03-31");
        assertThat(SameAddress.lookingAtTheSame(before, "/journal/entry.xhtml?entity=HELIX&id=7"))
                .isEqualTo("/journal/entry.xhtml?entity=HELIX&id=7&from=2022-01-01&to=2022-03-31");
    }

    @Test
    void noAddressHasAParameterTwice() {
        Map<String, String> before = Query.of("id=451&entity=MSTR&from=2022-10-01&to=2022-12-31");
        assertThat(SameAddress.lookingAtTheSame(before, "/p.xhtml?id=451&entity=MSTR&id=452&from=2022-07-01"))
                .isEqualTo("/p.xhtml?id=452&entity=MSTR&from=2022-07-01&to=2022-12-31");
    }
}
