package org.ballast.access.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleAssignmentTest {

    @Test
    void nobodyAssignsRolesToThemselves() {
        refuses(RefusalCode.SOD_ROLE_CONFLICT, () -> RoleAssignment.check("ada", "ada", Set.of(Role.AUDITOR)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PREPARER", "CONTROLLER", "CFO", "RISK"})
    void anAdministratorHoldsNoFinancialRole(Role financial) {
        refuses(RefusalCode.SOD_ROLE_CONFLICT, () -> RoleAssignment.check("ada", "bob", Set.of(Role.ADMIN, financial)));
    }

    @Test
    void aPersonIsNeverTheSystem() {
        refuses(RefusalCode.INVALID_INPUT, () -> RoleAssignment.check("ada", "bob", Set.of(Role.SYSTEM)));
    }

    @Test
    void aUserHasARole() {
        refuses(RefusalCode.INVALID_INPUT, () -> RoleAssignment.check("ada", "bob", Set.of()));
    }

    @Test
    void severalFinancialRolesMayMeet() {
        assertThatCode(() -> RoleAssignment.check("ada", "bob", Set.of(Role.CONTROLLER, Role.CFO)))
                .doesNotThrowAnyException();
    }

    private static void refuses(RefusalCode code, ThrowingCallable assignment) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(assignment)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
