package org.ballast.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenResourcesTest {

    private static final String STYLES = "/jakarta.faces.resource/ballast.css.xhtml";

    @Test
    void strangersGetThePortalsOwnLook() {
        assertThat(OpenResources.contain(STYLES, "ln=ballast")).isTrue();
        assertThat(OpenResources.contain(STYLES, "v=0123456789ab&ln=ballast")).isTrue();
    }

    @Test
    void theyGetNoWidgetsAndNoPage() {
        assertThat(OpenResources.contain("/jakarta.faces.resource/core.js.xhtml", "ln=primefaces"))
                .isFalse();
        assertThat(OpenResources.contain("/jakarta.faces.resource/core.js.xhtml", "ln=ballast-not"))
                .isFalse();
        assertThat(OpenResources.contain(STYLES, null)).isFalse();
        assertThat(OpenResources.contain("/worklist.xhtml", "ln=ballast")).isFalse();
    }
}
