package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.ballast.access.domain.DemoUser;
import org.ballast.access.domain.PasswordHash;
import org.ballast.container.InPortal;
import org.junit.jupiter.api.Test;

@InPortal
class PasswordHashingIT {

    @Inject
    private PasswordHashing hashing;

    @Test
    void onlyTheSamePasswordMatches() {
        PasswordHash hash = hashing.of("correct horse");

        assertThat(hashing.matches("correct horse", hash)).isTrue();
        assertThat(hashing.matches("correct horsf", hash)).isFalse();
    }

    @Test
    void aHashIsAsStrongAsPromised() {
        assertThat(hashing.of("correct horse").text())
                .matches("PBKDF2WithHmacSHA512:210000:[A-Za-z0-9+/]{22}==:[A-Za-z0-9+/]{86}==");
    }

    @Test
    void theSamePasswordIsNeverHashedAlike() {
        assertThat(hashing.of("correct horse").text())
                .isNotEqualTo(hashing.of("correct horse").text());
    }

    @Test
    void nobodysHashMatchesNothingAndIsReadable() {
        assertThat(hashing.matches("", PasswordHash.OF_NOBODY)).isFalse();
    }

    @Test
    void aDemoUsersPasswordIsTheName() {
        assertThat(DemoUser.ALL).hasSize(7).allMatch(user -> hashing.matches(user.name(), user.password()));
    }
}
