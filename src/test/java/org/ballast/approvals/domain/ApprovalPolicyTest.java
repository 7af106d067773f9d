package org.ballast.approvals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.junit.jupiter.api.Test;

/** Dated bounds with their days, and who acts for whom on which days. */
class ApprovalPolicyTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate FRIDAY = LocalDate.of(2024, 11, 1);

    @Test
    void aCaseIsDueAfterBusinessDaysAlone() {
        ApprovalPolicy policy = ApprovalPolicy.standard(1, USD);

        assertThat(policy.dueOn(FRIDAY)).isEqualTo(LocalDate.of(2024, 11, 8));
        assertThat(policy.dueOn(FRIDAY.plusDays(1))).isEqualTo(LocalDate.of(2024, 11, 8));
        assertThat(policy.dueOn(FRIDAY.plusDays(3))).isEqualTo(LocalDate.of(2024, 11, 11));
    }

    @Test
    void itsEvidenceIsAllOfIt() {
        ApprovalPolicy standard = ApprovalPolicy.standard(1, USD);

        assertThat(standard.inForceAt()).isPresent();
        assertThat(standard.evidence())
                .containsEntry("entityId", 1L)
                .containsEntry("singleFrom", Money.of("5000", USD).amount())
                .containsEntry("currency", "USD")
                .containsEntry("secondFactor", 0)
                .containsEntry("dueDays", 5)
                .hasSize(10);
        assertThat(with(standard, true).evidence()).containsEntry("secondFactor", 1);
    }

    @Test
    void boundsAscendAndEqualOnesLeaveATierOut() {
        Money one = Money.of("1", USD);
        Money two = Money.of("2", USD);
        TierBounds equal = new TierBounds(one, one, one, Optional.empty());

        assertThat(equal.of(Weight.alone(one, true, 1))).isEqualTo(Tier.T3_DUAL_STEPUP);
        assertThatThrownBy(() -> new TierBounds(two, one, two, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TierBounds(one, two, one, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TierBounds(one, two, two, Optional.of(Money.zero(USD))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weight(two, one, true, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weight.alone(one, true, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weight.alone(one, true, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDelegationHoldsFromItsFirstToItsLastDayUnlessItIsTakenBack() {
        Delegation open = delegation(Optional.empty());

        assertThat(open.holds(FRIDAY.minusDays(1))).isFalse();
        assertThat(open.holds(FRIDAY)).isTrue();
        assertThat(open.holds(FRIDAY.plusDays(2))).isTrue();
        assertThat(open.holds(FRIDAY.plusDays(3))).isFalse();
        assertThat(open.isOpen(FRIDAY.minusDays(1))).isTrue();
        assertThat(open.isOpen(FRIDAY.plusDays(3))).isFalse();
        assertThat(delegation(Optional.of(Instant.EPOCH)).holds(FRIDAY)).isFalse();
        assertThat(delegation(Optional.of(Instant.EPOCH)).isOpen(FRIDAY)).isFalse();
    }

    private static ApprovalPolicy with(ApprovalPolicy policy, boolean secondFactor) {
        return new ApprovalPolicy(
                policy.id(),
                policy.entityId(),
                policy.validFrom(),
                policy.bounds(),
                secondFactor,
                policy.dueDays(),
                policy.reason(),
                policy.wantedBy(),
                policy.wantedAt(),
                policy.inForceAt(),
                policy.secondPersonFor());
    }

    private static Delegation delegation(Optional<Instant> endedAt) {
        return new Delegation(
                1, "cfo", "controller", Role.CFO, FRIDAY, FRIDAY.plusDays(2), "Away", Instant.EPOCH, endedAt);
    }
}
