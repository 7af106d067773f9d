package org.ballast.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"junk", "-1", "1e3", "%3Cb%3E", "99999999999999999999"})
    void aKeyThatNothingCanHaveIsNotFound(String key) {
        for (String name : new String[] {"id", "run", "undo"}) {
            assertThatThrownBy(() -> AddressRules.check("/prices/price.xhtml", "asOf=2024-12-31&" + name + "=" + key))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.NOT_FOUND))
                    .hasMessageContaining("There is nothing with the key");
        }
    }

    @Test
    void aKeyThatSomethingMayHaveIsLookedFor() {
        assertThatCode(() -> AddressRules.check("/prices/price.xhtml", "id=17&run=&undo=0"))
                .doesNotThrowAnyException();
    }

    @Test
    void callsForProgramsSeeToTheirKeysThemselves() {
        assertThatCode(() -> AddressRules.check("/api/v1/prices", "id=junk")).doesNotThrowAnyException();
    }
}
