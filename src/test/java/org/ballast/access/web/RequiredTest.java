package org.ballast.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.refusals.Refusal;
import org.junit.jupiter.api.Test;

class RequiredTest {

    @Test
    void rolesAreReadByTheirNames() {
        assertThat(Required.roles(Set.of("CFO", "RISK"))).containsExactly(Role.CFO, Role.RISK);
        assertThat(Required.roles(null)).isEmpty();
    }

    @Test
    void whatIsNoRoleIsRefusedByName() {
        for (Set<String> names : List.of(Set.of("KING"), Collections.<String>singleton(null))) {
            assertThatThrownBy(() -> Required.roles(names))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.errors())
                                    .singleElement()
                                    .satisfies(
                                            error -> assertThat(error.field()).isEqualTo("roles")));
        }
    }
}
