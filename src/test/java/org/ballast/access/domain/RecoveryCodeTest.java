package org.ballast.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void aCodeHasFourGroupsOfSignsThatDoNotLookAlike() {
        assertThat(RecoveryCode.random().text()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
        assertThat(RecoveryCode.random()).isNotEqualTo(RecoveryCode.random()).hasToString("RecoveryCode");
    }

    @Test
    void itIsTheSameHoweverItIsTyped() {
        String hash = new RecoveryCode("7K4M-0QWZ-X2PA-93HT").hash();
        assertThat(new RecoveryCode(" 7k4m0qwz x2pa-93ht").hash()).isEqualTo(hash);
        assertThat(new RecoveryCode("7K4M-0QWZ-X2PA-93HV").hash()).isNotEqualTo(hash);
    }
}
