package org.ballast.venuecash.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.imports.application.Upload;
import org.ballast.marktomarket.application.TradedCompany;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.trading.application.FactToWithdraw;
import org.ballast.trading.application.ImportCashMovements;
import org.ballast.trading.application.NewSnapshot;
import org.ballast.trading.application.NewTradingAccount;
import org.ballast.trading.application.OpenTradingAccount;
import org.ballast.trading.application.RecordSnapshot;
import org.ballast.trading.application.WithdrawFact;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.venuecash.domain.CashAgreement;
import org.ballast.venuecash.domain.CashPosting;

/** What tests do with cash at venues. */
@ApplicationScoped
class CashDesk {

    private static final String HEADER = "kind,at,amount,reference\n";

    @Inject
    private TradedCompany company;

    @Inject
    private OpenTradingAccount openAccount;

    @Inject
    private ImportCashMovements importCash;

    @Inject
    private RecordSnapshot recordSnapshot;

    @Inject
    private WithdrawFact withdrawFact;

    @Inject
    private PostVenueCash postVenueCash;

    @Inject
    private ReadVenueCash readVenueCash;

    @Inject
    private DecideCase decide;

    @Inject
    private ReadCases cases;

    TradingAccount usd(ReportingEntity entity) {
        return company.as(
                "preparer",
                Role.PREPARER,
                () -> openAccount.open(entity.code(), new NewTradingAccount("CASH-USD", "VENUE", "USD", null)));
    }

    void moves(TradingAccount account, String rows, String reason) {
        company.as("preparer", Role.PREPARER, () -> {
            try (Upload upload =
                    Upload.of(new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)), "cash.csv")) {
                return importCash.from(
                        account.entity(),
                        account.code(),
                        upload,
                        reason.isEmpty() ? Optional.empty() : Optional.of(reason));
            }
        });
    }

    void withdraw(TradingAccount account, String reference) {
        company.as(
                "preparer",
                Role.PREPARER,
                () -> withdrawFact.withdraw(
                        account.entity(),
                        account.code(),
                        new FactToWithdraw("CASH_MOVEMENT", reference, "", null, "Never was")));
    }

    void says(TradingAccount account, String at, String cash) {
        company.as(
                "preparer",
                Role.PREPARER,
                () -> recordSnapshot.record(
                        account.entity(),
                        account.code(),
                        new NewSnapshot(
                                Instant.parse(at),
                                null,
                                cash,
                                "0",
                                "0",
                                "0",
                                "0",
                                "0",
                                List.of(),
                                "0",
                                "0",
                                "0",
                                List.of(),
                                null),
                        "API"));
    }

    List<CashPosting> propose(ReportingEntity entity, TestPeriod period) {
        return company.as("preparer", Role.PREPARER, () -> postVenueCash.propose(entity.code(), period));
    }

    void approve(String user, CashPosting posting) {
        company.as(
                user,
                Role.CONTROLLER,
                () -> decide.approve(
                        posting.caseId(), Seen.evidence(found(posting).evidenceHash()), "Agreed"));
    }

    ApprovalCase found(CashPosting posting) {
        return company.as(
                "auditor",
                Role.AUDITOR,
                () -> cases.byIds(List.of(posting.caseId())).getFirst());
    }

    CashAgreement agreed(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> readVenueCash.of(entity.code(), LocalDate.of(2026, 1, 31)))
                .accounts()
                .getFirst();
    }

    static CashPosting one(List<CashPosting> found) {
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
