package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.refusals.Refusal;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void rolesAreReadByTheirNames() {
        assertThat(Roles.named(Set.of("CFO", "RISK"))).containsExactly(Role.CFO, Role.RISK);
        assertThat(Roles.named(null)).isEmpty();
    }

    @Test
    void whatIsNoRoleIsRefusedByName() {
        for (Set<String> names : List.of(Set.of("KING"), Collections.<String>singleton(null))) {
            assertThatThrownBy(() -> Roles.named(names))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.errors())
                                    .singleElement()
                                    .satisfies(
                                            error -> assertThat(error.field()).isEqualTo("roles")));
        }
    }
}
