package org.ballast.approvals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.access.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The seeded faults of the separation of duties (accounting.md §4.3, R1 to R8): each rule is taken out alone, and a case that
 * it stopped is then stopped by nothing. So none of them is spare, and none stands in for another.
 */
class EachDutyTest {

    /**
     * An approval that one rule alone stops.
     *
     * @param told who tries, in words
     */
    record Stopped(Duty by, String told, Deciding deciding, String actor) {

        @Override
        public String toString() {
            return by + ": " + told;
        }
    }

    static Stream<Stopped> stopped() {
        return Stream.of(
                new Stopped(Duty.PREPARER, "R1, who made it", prepared(), "alice"),
                new Stopped(Duty.PREPARER, "R1, who submitted it", prepared(), "dan"),
                new Stopped(
                        Duty.EDITOR,
                        "R2, who edited it",
                        prepared().after(CaseAction.EDIT, "carol", Role.PREPARER),
                        "carol"),
                new Stopped(
                        Duty.EDITOR,
                        "R2, who edited it before it was returned",
                        prepared()
                                .after(CaseAction.EDIT, "carol", Role.PREPARER)
                                .after(CaseAction.RETURN, "bob", Role.CFO)
                                .after(CaseAction.SUBMIT, "alice", Role.PREPARER),
                        "carol"),
                new Stopped(
                        Duty.RECORDER,
                        "R2, who recorded its lots",
                        prepared().touchedBy(new Hands(Set.of("bob"), Set.of(), Set.of(), Set.of())),
                        "bob"),
                new Stopped(Duty.APPROVER, "R3, who approved already", approvedBy("bob"), "bob"),
                new Stopped(
                        Duty.REQUESTER,
                        "R4, who asked for the reversal",
                        prepared().touchedBy(new Hands(Set.of(), Set.of(), Set.of("bob"), Set.of())),
                        "bob"),
                new Stopped(
                        Duty.POLICY_CHANGER,
                        "R5, who changed the policy",
                        prepared().touchedBy(new Hands(Set.of(), Set.of("bob"), Set.of(), Set.of())),
                        "bob"),
                new Stopped(Duty.ROLE_GRANTER, "R6, who gave himself the role", grantedBy("bob"), "bob"),
                new Stopped(Duty.ROLE_GRANTER, "R6, to whom its preparer gave the role", grantedBy("alice"), "bob"),
                new Stopped(Duty.ADMINISTRATOR, "R8", prepared().as(Role.ADMIN, Role.CONTROLLER), "bob"));
    }

    /** R7: whatever stops the delegator stops the delegate, and then that rule alone. */
    static Stream<Stopped> delegated() {
        return stopped()
                .filter(each -> each.by() != Duty.ADMINISTRATOR && each.by() != Duty.ROLE_GRANTER)
                .map(each -> new Stopped(
                        Duty.DELEGATE, "R7, for " + each.told(), each.deciding().onBehalfOf(each.actor()), "frank"));
    }

    static Stream<Stopped> all() {
        return Stream.concat(stopped(), delegated());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aRuleThatIsTakenOutIsMissed(Stopped stopped) {
        Set<Duty> without = EnumSet.complementOf(EnumSet.of(stopped.by()));

        assertThat(stopped.deciding().barred(EnumSet.allOf(Duty.class), stopped.actor()))
                .contains(stopped.by());
        assertThat(stopped.deciding().barred(without, stopped.actor()))
                .as("nothing else stops it")
                .isEmpty();
    }

    @Test
    void noRuleIsLeftOut() {
        assertThat(all().map(Stopped::by).collect(Collectors.toSet())).containsExactlyInAnyOrder(Duty.values());
        List<String> named = all().map(Stopped::told).toList();
        assertThat(Arrays.asList("R1,", "R2,", "R3,", "R4,", "R5,", "R6,", "R7,", "R8"))
                .allSatisfy(rule -> assertThat(named).anyMatch(told -> told.startsWith(rule)));
    }

    private static Deciding approvedBy(String name) {
        return prepared().of(Tier.T2_DUAL).after(CaseAction.APPROVE_PARTIAL, name, Role.CFO);
    }

    private static Deciding grantedBy(String granter) {
        return prepared().touchedBy(Hands.NONE.grantedBy(Set.of(granter)));
    }

    private static Deciding prepared() {
        return new Deciding()
                .after(CaseAction.CREATE, "alice", Role.PREPARER)
                .after(CaseAction.SUBMIT, "dan", Role.PREPARER);
    }
}
