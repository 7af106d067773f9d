package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.ApproveSeveral;
import org.ballast.approvals.application.CaseOutcome;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.NamedCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.manualjournals.application.EnterJournal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;

/** Several cases by one confirmation: each stands or falls by itself, and a second click does nothing. */
@InPortal
class ApproveSeveralIT {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    @Inject
    private FoundCompany founding;

    @Inject
    private TestedCompany company;

    @Inject
    private TieredCompany tiered;

    @Inject
    private EnteringJournals journals;

    @Inject
    private EnterJournal enterJournal;

    @Inject
    private ApproveSeveral several;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private DecideCase decide;

    @Test
    void eachIsApprovedAndPostedByItself() {
        ReportingEntity entity = founded();
        List<ApprovalCase> waiting = rents(entity, "S1", "10.00", "20.00", "30.00");

        List<CaseOutcome> outcomes = approve("controller", Role.CONTROLLER, waiting);

        assertThat(outcomes).extracting(CaseOutcome::id).containsExactlyElementsOf(ids(waiting));
        assertThat(outcomes).allSatisfy(each -> {
            assertThat(each.kind()).isEqualTo(CaseOutcome.Result.APPROVED);
            assertThat(each.after().orElseThrow().status()).isEqualTo(CaseStatus.POSTED);
            assertThat(journals.detail(each.after().orElseThrow()).history().approvals())
                    .extracting(CaseStep::actor, CaseStep::comment)
                    .containsExactly(tuple("controller", "Looked at together"));
        });
        assertThat(journals.balances(entity, DAY)).containsEntry("6000", "60.00");
    }

    @Test
    void theSameAgainDoesNothingAndSaysSo() {
        ReportingEntity entity = founded();
        List<ApprovalCase> waiting = rents(entity, "S2", "10.00", "20.00");
        approve("controller", Role.CONTROLLER, waiting);

        assertThat(kinds(approve("controller", Role.CONTROLLER, waiting)))
                .containsExactly(CaseOutcome.Result.ALREADY, CaseOutcome.Result.ALREADY);
        assertThat(journals.balances(entity, DAY)).containsEntry("6000", "30.00");
    }

    @Test
    void theFirstOfTwoApprovalsIsGivenOnceAndTheCfosPosts() {
        ReportingEntity entity = founded();
        List<ApprovalCase> waiting = rents(entity, "S3", "100000.00", "200000.00");

        assertThat(approve("controller", Role.CONTROLLER, waiting))
                .extracting(each -> each.after().orElseThrow().status())
                .containsOnly(CaseStatus.SUBMITTED);
        assertThat(kinds(approve("controller", Role.CONTROLLER, waiting))).containsOnly(CaseOutcome.Result.ALREADY);
        List<ApprovalCase> seenByTheCfo = waiting.stream()
                .map(each -> journals.detail(each).approvalCase())
                .toList();
        assertThat(approve("cfo", Role.CFO, seenByTheCfo))
                .extracting(each -> each.after().orElseThrow().status())
                .containsOnly(CaseStatus.POSTED);
    }

    @Test
    void whatOneIsRefusedForLeavesTheOthers() {
        ReportingEntity entity = founded();
        List<ApprovalCase> waiting = rents(entity, "S4", "10.00", "20.00", "30.00");
        List<NamedCase> named = new ArrayList<>(named(waiting));
        named.set(0, new NamedCase(waiting.getFirst().id(), Seen.evidence("0".repeat(64))));
        named.add(new NamedCase(Long.MAX_VALUE, Seen.evidence("0".repeat(64))));
        company.as("cfo", Role.CFO, () -> decide.giveBack(waiting.get(1).id(), Seen.LATEST, "Which flat is it?"));

        List<CaseOutcome> outcomes = company.as("controller", Role.CONTROLLER, () -> several.approve(named, ""));

        assertThat(outcomes)
                .extracting(each -> each.refusal()
                        .map(refused -> refused.code().name())
                        .orElse(each.kind().name()))
                .containsExactly("EVIDENCE_CHANGED", "ILLEGAL_TRANSITION", "APPROVED", "NOT_FOUND");
        assertThat(journals.balances(entity, DAY)).containsEntry("6000", "30.00");
    }

    @Test
    void theOwnWorkAmongThemIsRefusedAndNamed() {
        ReportingEntity entity = founded();
        ApprovalCase others = journals.enter(entity, EnteringJournals.rent("S5-A", DAY, "10.00"));
        ApprovalCase own = company.as(
                "controller",
                Role.PREPARER,
                () -> enterJournal.enter(entity.code(), EnteringJournals.rent("S5-B", DAY, "20.00")));

        List<CaseOutcome> outcomes = approve("controller", Role.CONTROLLER, List.of(own, others));

        assertThat(outcomes.getFirst().refusal().orElseThrow().code()).isEqualTo(RefusalCode.SOD_PREPARER_IS_APPROVER);
        assertThat(outcomes.getFirst().after().orElseThrow().status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(outcomes.getLast().kind()).isEqualTo(CaseOutcome.Result.APPROVED);
    }

    @Test
    void aStaleVersionIsRefused() {
        ReportingEntity entity = founded();
        ApprovalCase waiting = journals.enter(entity, EnteringJournals.rent("S6", DAY, "100000.00"));
        approve("cfo", Role.CFO, List.of(waiting));

        List<CaseOutcome> outcomes = approve("controller", Role.CONTROLLER, List.of(waiting));

        assertThat(outcomes.getFirst().refusal().orElseThrow().code()).isEqualTo(RefusalCode.CONCURRENT_MODIFICATION);
    }

    @Test
    void severalTiersOrCompaniesAreNotMixed() {
        ReportingEntity entity = founded();
        ApprovalCase small = journals.enter(entity, EnteringJournals.rent("S7-A", DAY, "10.00"));
        ApprovalCase large = journals.enter(entity, EnteringJournals.rent("S7-B", DAY, "100000.00"));
        ApprovalCase other = journals.enter(founded(), EnteringJournals.rent("S7-C", DAY, "10.00"));

        refusesAll(List.of(small, large));
        refusesAll(List.of(small, other));
        refusesAll(List.of());
        refusesAll(List.of(small, small));
        assertRefused(
                RefusalCode.FORBIDDEN,
                () -> company.as("preparer", Role.PREPARER, () -> several.approve(named(List.of(small)), "")));
        assertThat(journals.balances(entity, DAY)).isEmpty();
    }

    @Test
    void twoControllersAtOncePostEachOnce() throws Exception {
        ReportingEntity entity = founded();
        List<ApprovalCase> waiting = rents(entity, "S8", "1.00", "2.00", "3.00", "4.00");
        List<CaseOutcome> outcomes = atOnce(List.of(
                () -> approve("controller", Role.CONTROLLER, waiting),
                () -> approve("controller", Role.CONTROLLER, waiting),
                () -> approve("controller2", Role.CONTROLLER, waiting.reversed())));

        assertThat(outcomes.stream().filter(each -> each.kind() == CaseOutcome.Result.APPROVED))
                .hasSize(4);
        assertThat(outcomes.stream().filter(each -> each.kind() == CaseOutcome.Result.REFUSED))
                .allSatisfy(each -> assertThat(each.refusal().orElseThrow().code())
                        .isIn(RefusalCode.ILLEGAL_TRANSITION, RefusalCode.CONCURRENT_MODIFICATION));
        assertThat(journals.balances(entity, DAY)).containsEntry("6000", "10.00");
    }

    @Test
    void writeDownsAreApprovedWithThem() {
        ReportingEntity entity = tiered.holding("250");
        var submitted = tiered.submit(TieredCompany.only(tiered.run(entity)));
        ApprovalCase writeDown = tiered.detail(submitted).approvalCase();
        ApprovalCase rent = journals.enter(entity, EnteringJournals.rent("S9", LocalDate.of(2024, 2, 1), "10.00"));

        assertThat(approve("controller", Role.CONTROLLER, List.of(rent, writeDown)))
                .extracting(each -> each.after().orElseThrow().status())
                .containsOnly(CaseStatus.POSTED);
    }

    private ReportingEntity founded() {
        return founding.byTiers(
                "SV", Book.primary(Framework.US_GAAP, Currency.getInstance("USD"), Month.JANUARY), BigDecimal.ZERO);
    }

    private List<ApprovalCase> rents(ReportingEntity entity, String id, String... amounts) {
        return Stream.of(amounts)
                .map(amount -> journals.enter(entity, EnteringJournals.rent(id + "-" + amount, DAY, amount)))
                .toList();
    }

    private List<CaseOutcome> approve(String user, Role role, List<ApprovalCase> cases) {
        return company.as(user, role, () -> several.approve(named(cases), "Looked at together"));
    }

    private void refusesAll(List<ApprovalCase> cases) {
        assertRefused(RefusalCode.INVALID_INPUT, () -> approve("controller", Role.CONTROLLER, cases));
    }

    private static List<NamedCase> named(List<ApprovalCase> cases) {
        return cases.stream()
                .map(each -> new NamedCase(each.id(), new Seen(each.evidenceHash(), OptionalLong.of(each.version()))))
                .toList();
    }

    private static List<Long> ids(List<ApprovalCase> cases) {
        return cases.stream().map(ApprovalCase::id).toList();
    }

    private static List<CaseOutcome.Result> kinds(List<CaseOutcome> outcomes) {
        return outcomes.stream().map(CaseOutcome::kind).toList();
    }

    private List<CaseOutcome> atOnce(List<Callable<List<CaseOutcome>>> tries) throws Exception {
        List<CaseOutcome> outcomes = new ArrayList<>();
        for (Future<List<CaseOutcome>> each : threads.invokeAll(tries)) {
            outcomes.addAll(each.get());
        }
        return outcomes;
    }
}
