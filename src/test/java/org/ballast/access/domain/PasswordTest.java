package org.ballast.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ballast.refusals.Refusal;
import org.junit.jupiter.api.Test;

class PasswordTest {

    @Test
    void aPasswordIsLongAndNotTheName() {
        assertThatThrownBy(() -> PasswordRules.check("ada", List.of(), "elevenchars"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> PasswordRules.check("lovelace", List.of(), "Lovelace-1815"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> PasswordRules.check("ada", List.of(), "x".repeat(257)))
                .isInstanceOf(Refusal.class);
        assertThatCode(() -> PasswordRules.check("ada", List.of(), "twelve chars"))
                .doesNotThrowAnyException();
    }

    @Test
    void aPasswordIsMadeOfMoreThanWhatEverybodyKnows() {
        List<String> known = List.of("Helix", "Treasury", "AG", "ballast");

        assertThatThrownBy(() -> PasswordRules.check("ada", known, "Helix-Treasury-2024"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.errors())
                                .extracting(Refusal.FieldError::field)
                                .containsExactly("password"));
        assertThatCode(() -> PasswordRules.check("ada", known, "helix under a maple"))
                .doesNotThrowAnyException();
    }

    @Test
    void secretsDoNotShowInText() {
        TokenSecret secret = TokenSecret.random();

        assertThat(secret.toString()).doesNotContain(secret.text());
        assertThat(PasswordHash.OF_NOBODY.toString()).doesNotContainIgnoringCase("pbkdf2");
    }
}
