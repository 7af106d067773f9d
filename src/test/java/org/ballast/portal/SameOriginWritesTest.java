package org.ballast.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameOriginWritesTest {

    @Test
    void theBrowsersOwnWordDecides() {
        assertThat(SameOriginWrites.isOwn("same-origin", "https://books.example", "inner:8080"))
                .isTrue();
        assertThat(SameOriginWrites.isOwn("same-site", null, "books.example")).isFalse();
        assertThat(SameOriginWrites.isOwn("cross-site", null, "books.example")).isFalse();
    }

    @Test
    void withoutItTheOriginMustBeTheHost() {
        assertThat(SameOriginWrites.isOwn(null, "https://books.example", "books.example"))
                .isTrue();
        assertThat(SameOriginWrites.isOwn(null, "https://evil.example", "books.example"))
                .isFalse();
        assertThat(SameOriginWrites.isOwn(null, "null", "books.example")).isFalse();
    }

    @Test
    void aProgramSendsNeither() {
        assertThat(SameOriginWrites.isOwn(null, null, "books.example")).isTrue();
    }
}
