package org.ballast.marktomarket.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.container.InPortal;
import org.ballast.entities.application.NewBook;
import org.ballast.entities.application.OpenBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.CloseCheck;
import org.ballast.journal.application.Ledger;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.pages.application.MeantBook;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.application.PrepareDerivativesDisclosure;
import org.ballast.trading.domain.TradingAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A book that takes over from a measured one begins with what each position carried there. */
@InPortal
class OpeningPositionsIT {

    private static final TestPeriod DECEMBER = new TestPeriod(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 1));
    private static final TestPeriod JANUARY = new TestPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

    @Inject
    private TradedCompany company;

    @Inject
    private RunMarkToMarket runMarkToMarket;

    @Inject
    private DecideCase decide;

    @Inject
    private OpenBook openBook;

    @Inject
    private MeantBook meantBook;

    @Inject
    private MarkChecks checks;

    @Inject
    private Ledger ledger;

    @Inject
    private PrepareDerivativesDisclosure disclosure;

    @AfterEach
    void namesNoBook() {
        meantBook.name("", "");
    }

    @Test
    void theBookThatTakesOverPostsOnlyWhatCameSinceItsFirstDay() {
        ReportingEntity entity = company.found();
        TradingAccount account = company.account(entity);
        String held = company.perpetual();
        String reduced = company.perpetual();
        String call = company.call("2026-03-27");
        company.position(account, held, "-2", "50000", "2025-12-02T10:00:00Z");
        company.position(account, reduced, "2", "50000", "2025-12-02T10:00:00Z");
        company.position(account, call, "10", "0.0405", "2025-12-03T10:00:00Z");
        company.close(account, reduced, "1", "52000", "52000", "2025-12-20T09:00:00Z");
        marks("2025-12-31T23:00:00Z", held, reduced, "55000");
        company.mark(call, "2025-12-31T23:00:00Z", "0.0171", "56900", "");
        run(entity, DECEMBER).forEach(this::post);
        assertThat(balance(entity, DECEMBER, "1200")).isEqualTo("14729.90");

        ReportingEntity later = opened(entity, "PRIMARY");

        marks("2026-01-31T23:00:00Z", held, reduced, "56000");
        company.mark(call, "2026-01-31T23:00:00Z", "0.0171", "56900", "");
        meantBook.name(later.code(), later.book().inAddress());
        List<MarkProposal> january = run(later, JANUARY);
        assertThat(january)
                .extracting(each -> each.kind() + " " + each.amount().amount().toPlainString())
                .containsExactlyInAnyOrder("LOSS 2000.00", "GAIN 1000.00");
        january.forEach(this::post);
        assertThat(balance(later, JANUARY, "2200")).isEqualTo("-12000.00");
        assertThat(balance(later, JANUARY, "1200")).isEqualTo("15729.90");
        assertThat(balance(later, JANUARY, "6300")).isEqualTo("2000.00");
        assertThat(company.as("auditor", Role.AUDITOR, () -> checks.of(later, YearMonth.of(2026, 1))))
                .hasSize(2)
                .allMatch(CloseCheck::ok);
        assertThat(company.as(
                                "auditor",
                                Role.AUDITOR,
                                () -> disclosure.between(later.code(), JANUARY.from(), JANUARY.lastDay()))
                        .assets()
                        .amount())
                .isEqualByComparingTo("15729.90");
    }

    @Test
    void aBookThatTakesOverFromOneThatWasNotMeasuredIsNotMeasuredEither() {
        ReportingEntity entity = company.found();
        TradingAccount account = company.account(entity);
        String perpetual = company.perpetual();
        company.position(account, perpetual, "1", "50000", "2025-12-02T10:00:00Z");
        company.mark(perpetual, "2025-12-31T23:00:00Z", "55000", "55100", "");
        run(entity, DECEMBER);

        ReportingEntity later = opened(entity, "PRIMARY");

        meantBook.name(later.code(), later.book().inAddress());
        assertThatThrownBy(() -> run(later, JANUARY))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.MODEL_NOT_ALLOWED));
    }

    private void marks(String at, String held, String reduced, String mark) {
        company.mark(held, at, mark, mark, "");
        company.mark(reduced, at, mark, mark, "");
    }

    private ReportingEntity opened(ReportingEntity entity, String from) {
        NewBook wanted = new NewBook("LATER", "US_GAAP", null, null, JANUARY.from(), from);
        return company.as("admin", Role.ADMIN, () -> openBook.open(entity.code(), Requests.trimmed(wanted)));
    }

    private List<MarkProposal> run(ReportingEntity entity, TestPeriod period) {
        return company.as("preparer", Role.PREPARER, () -> runMarkToMarket.run(entity.code(), period))
                .proposals();
    }

    private void post(MarkProposal proposal) {
        ApprovalCase submitted =
                company.as("preparer", Role.PREPARER, () -> decide.submit(proposal.caseId(), Seen.LATEST, ""));
        company.as(
                "controller",
                Role.CONTROLLER,
                () -> decide.approve(submitted.id(), Seen.evidence(submitted.evidenceHash()), ""));
    }

    private String balance(ReportingEntity entity, TestPeriod period, String account) {
        return ledger.balances(entity.book().id(), period.lastDay()).stream()
                .filter(each -> each.account().number().equals(account))
                .map(each -> each.net().amount())
                .findFirst()
                .orElse(BigDecimal.ZERO)
                .toPlainString();
    }
}
