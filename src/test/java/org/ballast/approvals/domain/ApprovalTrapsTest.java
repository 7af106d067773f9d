package org.ballast.approvals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Traps 11 and 24 of accounting.md §14, and invariant 10 of Appendix C over seeded walks through the state machine. */
class ApprovalTrapsTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final List<String> PEOPLE = List.of("alice", "bob", "carol", "dan");
    private static final List<CaseAction> ACTIONS = List.copyOf(EnumSet.allOf(CaseAction.class));
    private static final List<Tier> TIERS = List.of(Tier.values());
    private static final List<Role> ROLES = List.of(Role.PREPARER, Role.CONTROLLER, Role.CFO, Role.SYSTEM);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 400);
    }

    @Test
    void trap11AnApprovalOfOtherEvidenceIsRefused() {
        Verdict verdict = new Deciding().restingOn("now", "before").approval("bob");

        assertThat(((Verdict.Denied) verdict).code()).isEqualTo(RefusalCode.EVIDENCE_CHANGED);
    }

    @Test
    void trap24AWriteDownThatIsSplitDoesNotStayUnderATier() {
        TierBounds bounds = TierBounds.standard(USD);
        Money part = Money.of("4999.99", USD);

        assertThat(bounds.of(Weight.alone(part, true, 1))).isEqualTo(Tier.T0_AUTO);
        assertThat(bounds.of(new Weight(part, part.plus(part), true, 1))).isEqualTo(Tier.T1_SINGLE);
    }

    @Test
    void fivePercentOfPlanningMaterialityRaiseTheTierByOne() {
        TierBounds bounds = new TierBounds(
                Money.of("5000", USD),
                Money.of("100000", USD),
                Money.of("1000000", USD),
                Optional.of(Money.of("80000", USD)));

        assertThat(bounds.of(Weight.alone(Money.of("3999.99", USD), true, 1))).isEqualTo(Tier.T0_AUTO);
        assertThat(bounds.of(Weight.alone(Money.of("4000.00", USD), true, 1))).isEqualTo(Tier.T1_SINGLE);
        assertThat(bounds.of(Weight.alone(Money.of("2000000", USD), true, 1))).isEqualTo(Tier.T3_DUAL_STEPUP);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noWalkPostsWithFewerPeopleThanItsTierTakesOrWithItsPreparers(long seed) {
        Random random = new Random(seed);
        Tier tier = TIERS.get(random.nextInt(TIERS.size()));
        CaseStatus status = CaseStatus.NONE;
        List<CaseStep> steps = new ArrayList<>();
        for (int step = 0; step < 60 && status != CaseStatus.POSTED; step++) {
            CaseAction action = ACTIONS.get(random.nextInt(ACTIONS.size()));
            String actor = PEOPLE.get(random.nextInt(PEOPLE.size()));
            Role role = ROLES.get(random.nextInt(ROLES.size()));
            Subject subject =
                    new Subject(status, tier, new History(steps), "now", 1, Set.of(Role.PREPARER), Hands.NONE, true);
            Attempt attempt = new Attempt(
                    action,
                    actor,
                    Optional.empty(),
                    Set.of(role),
                    "for a good reason",
                    "now",
                    1,
                    random.nextBoolean() ? Optional.of(Deciding.NOW) : Optional.empty(),
                    Deciding.NOW);
            if (Verdict.on(subject, attempt) instanceof Verdict.Allowed allowed) {
                status = allowed.transition().to();
                steps.add(new CaseStep(
                        allowed.transition().action(),
                        allowed.transition().from(),
                        status,
                        actor,
                        Optional.empty(),
                        Optional.of(role),
                        attempt.provenAt(),
                        Deciding.NOW,
                        "",
                        "now"));
            }
        }
        if (status == CaseStatus.POSTED) {
            requireLawful(new History(steps), tier);
        }
    }

    private static void requireLawful(History history, Tier tier) {
        List<CaseStep> byPeople = history.approvals().stream()
                .filter(step -> !step.role().equals(Optional.of(Role.SYSTEM)))
                .toList();
        assertThat(byPeople).hasSizeGreaterThanOrEqualTo(tier.approvals());
        assertThat(byPeople.stream().map(CaseStep::actor)).doesNotHaveDuplicates();
        assertThat(byPeople).allSatisfy(step -> {
            assertThat(history.preparers()).doesNotContain(step.actor());
            assertThat(history.editors()).doesNotContain(step.actor());
            assertThat(step.provenAt().isPresent() || !tier.isSteppedUp()).isTrue();
        });
        assertThat(tier.approvals() < 2 || history.isSignedByCfo()).isTrue();
    }
}
