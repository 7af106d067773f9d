package org.ballast.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionedResourcesTest {

    @Test
    void theVersionTakesThePlaceOfTheLibrarysOwn() {
        assertThat(VersionedResources.versioned("/x.css.xhtml?ln=a&v=15.0.13", "0a1b"))
                .isEqualTo("/x.css.xhtml?ln=a&v=0a1b");
        assertThat(VersionedResources.versioned("/x.css.xhtml?ln=a", "0a1b")).isEqualTo("/x.css.xhtml?ln=a&v=0a1b");
        assertThat(VersionedResources.versioned("/x.css.xhtml", "0a1b")).isEqualTo("/x.css.xhtml?v=0a1b");
    }
}
