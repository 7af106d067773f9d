package org.ballast.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the library for calls would break on is found before; what clients send is let through. */
class HeaderRulesTest {

    @Test
    void aQualityOrACharacterSetThatIsNoneCannotBeFollowed() {
        assertThat(List.of(
                        "*/*;q=2",
                        "application/json; q=x",
                        "application/json;q=",
                        "application/json;charset=none",
                        "text/csv; charset=\"no such set\""))
                .allSatisfy(header -> assertThat(HeaderRules.canBeFollowed("Content-Type", header))
                        .as(header)
                        .isFalse());
    }

    /** An answer in another character set could not be kept for an {@code Idempotency-Key}. */
    @Test
    void answersAreWrittenInOneCharacterSet() {
        assertThat(HeaderRules.canBeFollowed("Accept", "application/json; charset=utf-16"))
                .isFalse();
        assertThat(HeaderRules.canBeFollowed("Accept", "application/json; charset=\"UTF-8\""))
                .isTrue();
        assertThat(HeaderRules.canBeFollowed("Content-Type", "application/json; charset=utf-16"))
                .isTrue();
    }

    @Test
    void whatClientsSendCanBeFollowed() {
        assertThat(List.of(
                        "",
                        "application/json",
                        "application/json; charset=utf-8",
                        "application/json;Charset=\"UTF-8\"",
                        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                        "text/csv;q=1.0, */*;q=0"))
                .allSatisfy(header -> assertThat(HeaderRules.canBeFollowed("Accept", header))
                        .as(header)
                        .isTrue());
    }
}
