package org.ballast.marktomarket.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.Seen;
import org.ballast.container.InPortal;
import org.ballast.entities.application.NewBook;
import org.ballast.entities.application.OpenBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.CloseCheck;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.persistence.MarkProposals;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.domain.TradingAccount;
import org.junit.jupiter.api.Test;

/** What mark-to-market does not measure, and what it asks for before others decide. */
@InPortal
class MarkBoundsIT {

    @Inject
    private TradedCompany company;

    @Inject
    private RunMarkToMarket runMarkToMarket;

    @Inject
    private DecideCase decide;

    @Inject
    private MarkChecks checks;

    @Inject
    private MarkProposals proposals;

    @Inject
    private OpenBook openBook;

    @Inject
    private BookBegin bookBegin;

    @Test
    void anEstimateTakesWordsAndWhoRecordedItsIndexIsNamed() {
        ReportingEntity entity = company.found();
        TradingAccount account = company.account(entity);
        String perpetual = company.perpetual();
        company.position(account, perpetual, "0.1", "50000", "2026-01-02T10:00:00Z");
        company.mark(perpetual, "2026-01-20T23:00:00Z", "51000", "51000", "");
        company.mark(company.perpetual(), "2026-01-31T23:59:30Z", "52000", "52000", "");

        MarkProposal gain = run(entity, 2026).proposals().getFirst();

        assertThat(gain.level()).isEqualTo(3);
        assertThat(company.as("auditor", Role.AUDITOR, () -> proposals.recorders(gain)))
                .containsExactly("preparer");
        assertRefused(
                RefusalCode.REASON_REQUIRED,
                () -> company.as("preparer", Role.PREPARER, () -> decide.submit(gain.caseId(), Seen.LATEST, "")));
    }

    @Test
    void aPeriodThatIsNotOverIsNotMeasured() {
        ReportingEntity entity = company.found();

        assertRefused(RefusalCode.INVALID_INPUT, () -> run(entity, 2090));
    }

    @Test
    void aBookThatBeganWithOpenPositionsIsNotMeasured() {
        ReportingEntity entity = company.found();
        TradingAccount account = company.account(entity);
        company.position(account, company.perpetual(), "0.1", "50000", "2022-12-15T10:00:00Z");
        NewBook wanted = new NewBook("LATER", "US_GAAP", null, null, LocalDate.of(2023, 1, 1), "");
        ReportingEntity later =
                company.as("admin", Role.ADMIN, () -> openBook.open(entity.code(), Requests.trimmed(wanted)));

        assertThat(isMeasured(entity)).isTrue();
        assertRefused(RefusalCode.MODEL_NOT_ALLOWED, () -> isMeasured(later));
        assertThat(company.as("auditor", Role.AUDITOR, () -> checks.of(later, YearMonth.of(2026, 1))))
                .extracting(CloseCheck::name)
                .containsExactly("MARKS");
    }

    private boolean isMeasured(ReportingEntity book) {
        return company.as("preparer", Role.PREPARER, () -> {
            bookBegin.require(book);
            return true;
        });
    }

    private MarkRunResult run(ReportingEntity entity, int year) {
        TestPeriod january = new TestPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 2, 1));
        return company.as("preparer", Role.PREPARER, () -> runMarkToMarket.run(entity.code(), january));
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
