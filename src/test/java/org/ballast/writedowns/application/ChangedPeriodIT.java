package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.application.PrepareImpairmentDisclosure;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** What comes late or changes: prices, lots and sales of a period that was tested, and what statements of its days say. */
@InPortal
class ChangedPeriodIT {

    @Inject
    private TestedCompany company;

    @Inject
    private WriteDowns writeDowns;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private FindUntestedDays findUntestedDays;

    @Inject
    private PrepareImpairmentDisclosure prepareImpairmentDisclosure;

    @Test
    void trap11AnyCorrectedPriceOfThePeriodEndsTheApproval() {
        ReportingEntity entity = company.priced();
        Proposal submitted = company.submitted(entity.code());
        company.prices(
                entity.code(),
                TestedCompany.bar(LocalDate.of(2024, 1, 21), "96"),
                Optional.of("a low that is not the lowest"));

        assertRefused(RefusalCode.EVIDENCE_CHANGED, () -> company.approveAs("controller", submitted));
        Proposal newer = company.test(entity.code()).proposals().get(0);
        assertThat(newer.amount()).isEqualTo(submitted.amount());
        assertThat(newer.evidenceHash()).isNotEqualTo(submitted.evidenceHash());
        assertThat(company.status(submitted)).isEqualTo(CaseStatus.SUPERSEDED);
    }

    @Test
    void anotherMarketIsPrincipalFromItsPolicyOnAndNotBefore() {
        ReportingEntity entity = company.priced();
        ReportingEntity other = company.priced();
        company.prices(
                other.code(),
                TestedCompany.bar(LocalDate.of(2024, 1, 9), "60"),
                Optional.of("lower before the change"));
        company.prices(
                other.code(),
                TestedCompany.bar(LocalDate.of(2024, 1, 20), "70"),
                Optional.of("lower after the change"));
        anotherMarketFromMidJanuary(entity, other.code());

        Proposal proposal = company.test(entity.code()).proposals().get(0);

        assertThat(company.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> writeDowns.lines(proposal.id(), OptionalLong.empty(), false, 10)))
                .singleElement()
                .satisfies(line -> assertThat(line.price()).hasValueSatisfying(price -> {
                    assertThat(price.perUnit().perUnit()).isEqualByComparingTo("70");
                    assertThat(price.market()).isEqualTo(other.code());
                }));
    }

    @Test
    void whoeverChangedThePolicyWithinThePeriodDoesNotApproveItsWriteDown() {
        ReportingEntity entity = company.priced();
        ReportingEntity other = company.priced();
        anotherMarketFromMidJanuary(entity, other.code());
        Proposal submitted = company.submitted(entity.code());

        assertThat(company.as("cfo", Role.CFO, () -> writeDowns.detail(submitted.id()))
                        .offered())
                .contains(CaseAction.RETURN)
                .doesNotContain(CaseAction.APPROVE_FINAL);
        assertRefused(RefusalCode.SOD_POLICY_CHANGER_IS_APPROVER, () -> company.approveAs("cfo", submitted));
        assertThat(company.status(submitted)).isEqualTo(CaseStatus.SUBMITTED);
        company.approveAs("controller", submitted);
        assertThat(company.status(submitted)).isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void anHourThatIsHeldBackEndsTheTestAsADayWouldThatHasNoPrice() {
        ReportingEntity entity = company.priced();
        company.hours(entity.code(), "BTC,2024-01-15T09:00:00Z,1h,100,101,10,100,1");

        assertThatThrownBy(() -> company.test(entity.code())).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo(RefusalCode.NO_PRICE);
            assertThat(refused.errors()).singleElement().satisfies(error -> {
                assertThat(error.value()).isEqualTo("2024-01-15T09:00:00Z/2024-01-15T10:00:00Z");
                assertThat(error.message()).contains("held back");
            });
        });
    }

    @Test
    void aLotThatIsRecordedAfterTheTestOfItsDaysIsNamedUntilTheyAreTestedAgain() {
        ReportingEntity entity = company.priced();
        LocalDate end = TestedCompany.JANUARY.to();
        company.approveAs("controller", company.submitted(entity.code()));
        assertThat(untested(entity, end))
                .as("the day of acquisition is left out")
                .isEmpty();

        company.lots(entity.code(), "LATE,BTC,2024-01-05,1,300.00,USD");

        assertThat(untested(entity, end)).contains(new TestPeriod(LocalDate.of(2024, 1, 6), end));
        assertThat(company.test(entity.code()).proposals())
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.amount().amount()).isEqualByComparingTo("220.00"));
        assertThat(untested(entity, end)).isEmpty();
    }

    @Test
    void aPriceOfAnEarlierDayIsNoFairValueAtTheReportingDate() {
        ReportingEntity entity = company.priced();
        company.approveAs("controller", company.submitted(entity.code()));
        LocalDate end = TestedCompany.JANUARY.to();

        assertThat(disclosure(entity, TestedCompany.JANUARY.from(), end)
                        .assets()
                        .get(0)
                        .fairValue())
                .hasValueSatisfying(value -> assertThat(value.amount()).isEqualByComparingTo("200.00"));
        assertThat(disclosure(entity, TestedCompany.JANUARY.from(), end.plusDays(1))
                        .assets()
                        .get(0)
                        .fairValue())
                .isEmpty();
    }

    @Test
    void aDisclosureInsideATestedPeriodSaysWhatTheLedgerHoldsLater() {
        ReportingEntity entity = company.priced();
        company.disposals(entity.code(), "S1,BTC,2024-01-20,1,110.00,USD,L1:1");
        company.approveAs("controller", company.submitted(entity.code()));

        ImpairmentDisclosure inside = disclosure(entity, TestedCompany.JANUARY.from(), LocalDate.of(2024, 1, 26));
        ImpairmentDisclosure whole = disclosure(entity, TestedCompany.JANUARY.from(), TestedCompany.JANUARY.to());

        assertThat(inside.current().closing().amount()).isEqualByComparingTo("80.00");
        assertThat(inside.current().gainOnSale().amount()).isEqualByComparingTo("30.00");
        assertThat(inside.enteredLater().amount()).isEqualByComparingTo("40.00");
        assertThat(inside.ledgerCarryingAmount().amount()).isEqualByComparingTo("120.00");
        assertThat(whole.enteredLater().isZero()).isTrue();
        assertThat(whole.ledgerCarryingAmount().amount()).isEqualByComparingTo("80.00");
    }

    private Optional<TestPeriod> untested(ReportingEntity entity, LocalDate day) {
        return company.as("auditor", Role.AUDITOR, () -> findUntestedDays.before(entity.code(), day));
    }

    private ImpairmentDisclosure disclosure(ReportingEntity entity, LocalDate from, LocalDate to) {
        return company.as(
                "auditor",
                Role.AUDITOR,
                () -> prepareImpairmentDisclosure.between(entity.code(), from, to.minusDays(1)));
    }

    private void anotherMarketFromMidJanuary(ReportingEntity entity, String market) {
        DecidePolicy.Decision change = new DecidePolicy.Decision(
                "BTC", "US_COST_LESS_IMPAIRMENT", market, "SPECIFIC_ID", LocalDate.of(2024, 1, 15));
        company.as("cfo", Role.CFO, () -> decidePolicy.decide(entity.code(), change));
    }
}
