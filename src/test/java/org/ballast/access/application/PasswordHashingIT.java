package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.Unmanaged;
import java.util.List;
import org.ballast.access.domain.DemoUser;
import org.ballast.access.domain.PasswordHash;
import org.ballast.container.InPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class PasswordHashingIT {

    private PasswordHashing hashing;

    /** As it is in the WAR, where nothing {@link QuickPasswordHashing hurries} it. */
    @BeforeEach
    void takeThePortalsOwn() {
        hashing = new Unmanaged<>(PasswordHashing.class)
                .newInstance()
                .produce()
                .inject()
                .postConstruct()
                .get();
    }

    @Test
    void onlyTheSamePasswordMatches() {
        PasswordHash hash = hashing.of("correct horse");

        assertThat(hashing.matches("correct horse", hash)).isTrue();
        assertThat(hashing.matches("correct horsf", hash)).isFalse();
    }

    @Test
    void aHashIsAsStrongAsPromisedAndNeverTheSame() {
        assertThat(List.of(hashing.of("correct horse"), hashing.of("correct horse")))
                .extracting(PasswordHash::text)
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("PBKDF2WithHmacSHA512:210000:[A-Za-z0-9+/]{22}==:[A-Za-z0-9+/]{86}=="));
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
