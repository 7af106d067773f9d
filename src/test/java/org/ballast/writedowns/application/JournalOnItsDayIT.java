package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.EnteringJournals.credit;
import static org.ballast.writedowns.application.EnteringJournals.debit;
import static org.ballast.writedowns.application.EnteringJournals.rent;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ballast.access.application.LookedAt;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.CaseWork;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.DueCases;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.Checklist;
import org.ballast.manualjournals.application.NewManualJournal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;

/** What is approved today and posted on a later day: by the portal, once, and not before; mirrors and monthly copies too. */
@InPortal
class JournalOnItsDayIT {

    private static final LocalDate JANUARY_END = LocalDate.of(2024, 1, 31);

    @Inject
    private FoundCompany founding;

    @Inject
    private TestedCompany company;

    @Inject
    private EnteringJournals journals;

    @Inject
    private DecideCase decide;

    @Inject
    private DueCases dueCases;

    @Inject
    private ReadCases cases;

    @Inject
    private CaseWork caseWork;

    @Inject
    private Checklist checklist;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void aLaterDayIsWaitedForAndThePortalPostsOnce() {
        ReportingEntity entity = founded();
        LocalDate day = today.plusDays(3);
        ApprovalCase approved = journals.post(entity, rent("D-1", day, "100.00"));
        assertThat(approved.status()).isEqualTo(CaseStatus.APPROVED);

        journals.postDue(instant(day.minusDays(1)));
        assertThat(status(approved)).isEqualTo(CaseStatus.APPROVED);
        journals.postDue(instant(day));
        journals.postDue(instant(day.plusDays(1)));

        assertThat(status(approved)).isEqualTo(CaseStatus.POSTED);
        assertThat(journals.balances(entity, day)).containsEntry("6000", "100.00");
        assertThat(journals.detail(approved).history().steps().getLast().actor())
                .isEqualTo("system");
    }

    @Test
    void nobodyButThePortalPostsWhatIsDue() {
        assertRefused(
                RefusalCode.FORBIDDEN,
                () -> company.as("controller", Role.CONTROLLER, () -> {
                    dueCases.postDue(Instant.EPOCH);
                    return "";
                }));
    }

    @Test
    void anApprovalIsRevokedBeforeTheDay() {
        ReportingEntity entity = founded();
        LocalDate day = today.plusDays(3);
        ApprovalCase approved = journals.post(entity, rent("D-2", day, "100.00"));

        company.as("cfo", Role.CFO, () -> decide.revoke(approved.id(), Seen.LATEST, "The lease has ended"));
        journals.postDue(instant(day));

        assertThat(status(approved)).isEqualTo(CaseStatus.RETURNED);
        assertThat(journals.balances(entity, day)).isEmpty();
    }

    @Test
    void whatCannotBePostedStaysApprovedAndIsOnTheWorkListUntilItCan() {
        ReportingEntity entity = founded();
        LocalDate day = today.plusMonths(2).withDayOfMonth(15);
        ApprovalCase approved = journals.post(entity, rent("D-3", day, "100.00"));
        journals.month(entity, day.withDayOfMonth(1), "HARD_LOCKED");

        journals.postDue(instant(day));

        assertThat(status(approved)).isEqualTo(CaseStatus.APPROVED);
        assertThat(failure(approved)).contains("is locked");
        assertThat(failedOnWorkList()).anyMatch(url -> url.contains("id=" + approved.id() + "&"));

        journals.month(entity, day.withDayOfMonth(1), "OPEN");
        journals.postDue(instant(day));

        assertThat(status(approved)).isEqualTo(CaseStatus.POSTED);
        assertThat(failure(approved)).isEmpty();
        assertThat(failedOnWorkList()).noneMatch(url -> url.contains("id=" + approved.id() + "&"));
    }

    @Test
    void anAccrualAndItsMirrorComeToNothingOnEveryAccount() {
        ReportingEntity entity = founded();
        journals.post(entity, accrual("D-4", JANUARY_END, JANUARY_END.plusDays(1)));
        assertThat(journals.balances(entity, JANUARY_END))
                .containsEntry("6000", "100.00")
                .containsEntry("2000", "-100.00");
        assertThat(journals.balances(entity, JANUARY_END.plusDays(1))).isEmpty();
    }

    @Test
    void aMirrorWaitsForItsDayUnderTheSameApproval() {
        ReportingEntity entity = founded();
        LocalDate mirrored = today.plusDays(2);
        ApprovalCase posted = journals.post(entity, accrual("D-5", today, mirrored));
        assertThat(posted.status()).isEqualTo(CaseStatus.POSTED);
        assertThat(journals.balances(entity, mirrored)).containsEntry("6000", "100.00");
        assertThat(checks(entity, mirrored))
                .as("behind a lock it would not be posted")
                .contains("FOLLOWING false");

        journals.postDue(instant(mirrored));
        journals.postDue(instant(mirrored));

        assertThat(checks(entity, mirrored)).doesNotContain("FOLLOWING false");

        assertThat(journals.balances(entity, mirrored.minusDays(1))).containsEntry("6000", "100.00");
        assertThat(journals.balances(entity, mirrored)).isEmpty();
    }

    private List<String> checks(ReportingEntity entity, LocalDate day) {
        return company.as("auditor", Role.AUDITOR, () -> checklist.of(entity.code(), YearMonth.from(day))).stream()
                .map(check -> check.name() + " " + check.ok())
                .toList();
    }

    @Test
    void monthlyCopiesAreEachPostedOnTheirDay() {
        ReportingEntity entity = founded();
        NewManualJournal monthly = new NewManualJournal(
                "D-6",
                today.minusMonths(1),
                "Rent",
                null,
                List.of(debit("6000", "10.00"), credit("1000", "10.00")),
                null,
                today.plusMonths(2));
        journals.post(entity, monthly);
        LocalDate last = today.plusMonths(3);
        assertThat(journals.balances(entity, last)).containsEntry("6000", "20.00");

        journals.postDue(instant(today.plusMonths(1)));
        assertThat(journals.balances(entity, last)).containsEntry("6000", "30.00");
        journals.postDue(instant(today.plusMonths(6)));
        assertThat(journals.balances(entity, last)).containsEntry("6000", "40.00");
    }

    private static NewManualJournal accrual(String id, LocalDate day, LocalDate mirrored) {
        return new NewManualJournal(
                id,
                day,
                "Accrued audit fee",
                "ADJUSTING",
                List.of(debit("6000", "100.00"), credit("2000", "100.00")),
                mirrored,
                null);
    }

    private ReportingEntity founded() {
        return founding.of("MJD", Framework.US_GAAP, Currency.getInstance("USD"));
    }

    private CaseStatus status(ApprovalCase any) {
        return journals.detail(any).approvalCase().status();
    }

    private String failure(ApprovalCase any) {
        return company.as("auditor", Role.AUDITOR, () -> cases.failure(any))
                .map(each -> each.reason())
                .orElse("");
    }

    private List<String> failedOnWorkList() {
        LookedAt look = new LookedAt(Set.of(Role.CFO), "", today, today.plusDays(1));
        return company.as("cfo", Role.CFO, () -> caseWork.of(look)).stream()
                .filter(group -> group.heading().key().equals("work.failed"))
                .flatMap(group -> group.items().stream())
                .flatMap(item -> Stream.of(item.url()))
                .toList();
    }

    private static Instant instant(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
