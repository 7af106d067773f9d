package org.ballast.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordTest {

    @Test
    void onlyTheSamePasswordMatches() {
        PasswordHash hash = PasswordHash.of("correct horse");

        assertThat(hash.matches("correct horse")).isTrue();
        assertThat(hash.matches("correct horsf")).isFalse();
        assertThat(hash.text()).startsWith("pbkdf2-sha512:210000:");
    }

    @Test
    void theSamePasswordIsNeverHashedAlike() {
        assertThat(PasswordHash.of("correct horse").text())
                .isNotEqualTo(PasswordHash.of("correct horse").text());
    }

    @Test
    void nobodysHashMatchesNothingAndIsReadable() {
        assertThat(PasswordHash.OF_NOBODY.matches("")).isFalse();
    }

    @Test
    void aDemoUsersPasswordIsTheName() {
        assertThat(DemoUser.ALL).hasSize(7).allMatch(user -> user.password().matches(user.name()));
    }

    @Test
    void aPasswordIsLongAndNotTheName() {
        assertThatThrownBy(() -> PasswordRules.check("ada", "elevenchars")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> PasswordRules.check("lovelace", "Lovelace-1815"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> PasswordRules.check("ada", "x".repeat(257))).isInstanceOf(Refusal.class);
        assertThatCode(() -> PasswordRules.check("ada", "twelve chars")).doesNotThrowAnyException();
    }

    @Test
    void secretsDoNotShowInText() {
        TokenSecret secret = TokenSecret.random();

        assertThat(secret.toString()).doesNotContain(secret.text());
        assertThat(PasswordHash.OF_NOBODY.toString()).doesNotContain("pbkdf2");
    }
}
