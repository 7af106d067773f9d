package org.ballast.marktomarket.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.imports.application.ReadImports;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportFile;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.application.ImportCashMovements;
import org.ballast.trading.application.ImportCloses;
import org.ballast.trading.application.ImportPositions;
import org.ballast.trading.application.ReadCashMovements;
import org.ballast.trading.application.ReadPositions;
import org.ballast.trading.application.UndoFacts;
import org.ballast.trading.domain.TradingAccount;
import org.junit.jupiter.api.Test;

/** A file of facts of a trading account is taken back as a whole, where nothing was posted of it and nothing rests on it. */
@InPortal
class UndoneFactsIT {

    private static final TestPeriod JANUARY = new TestPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
    private static final Instant END = Instant.parse("2026-02-01T00:00:00Z");

    @Inject
    private TradedCompany company;

    @Inject
    private ImportPositions importPositions;

    @Inject
    private ImportCloses importCloses;

    @Inject
    private ImportCashMovements importCashMovements;

    @Inject
    private ReadImports imports;

    @Inject
    private ReadPositions readPositions;

    @Inject
    private ReadCashMovements readCashMovements;

    @Inject
    private UndoFacts undoFacts;

    @Inject
    private RunMarkToMarket runMarkToMarket;

    @Inject
    private DecideCase decide;

    @Test
    void everyFactOfTheFileIsWithdrawnAndAFurtherFileOfThemIsRefusedWithoutAReason() {
        ReportingEntity entity = company.found();
        TradingAccount account = company.account(entity);
        String perpetual = company.perpetual();
        long positions = positions(account, perpetual);
        long cash = cash(account, "");
        assertRefused(RefusalCode.REASON_REQUIRED, () -> undo(entity, cash, " "));
        assertRefused(RefusalCode.NOT_FOUND, () -> undo(company.found(), cash, "Of another company"));

        assertThat(undo(entity, cash, "Of another account")).isEqualTo(2);
        assertThat(undo(entity, positions, "Of another account")).isEqualTo(1);

        assertThat(company.as("auditor", Role.AUDITOR, () -> readPositions.openAt(account, END)))
                .isEmpty();
        assertThat(company.as(
                        "auditor", Role.AUDITOR, () -> readCashMovements.before(account, END, Long.MAX_VALUE, 10)))
                .isEmpty();
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> undo(entity, cash, "Once more"));
        ImportFile undone = newest(entity);
        assertThat(undone.undone().orElseThrow().reason()).isEqualTo("Of another account");
    }

    @Test
    void whatIsPostedOrRestedOnOrCorrectedIsNotTakenBack() {
        ReportingEntity entity = company.found();
        TradingAccount account = company.account(entity);
        String perpetual = company.perpetual();
        long positions = positions(account, perpetual);
        long closes = closes(account);
        long cash = cash(account, "");
        cash(account, "The venue restated it");
        assertRefused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> undo(entity, cash, "Of another account"));
        assertRefused(
                RefusalCode.DEPENDENT_EVENT_EXISTS,
                () -> undo(entity, newest(entity).id(), "A correction"));
        assertRefused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> undo(entity, positions, "Closes rest on it"));
        company.mark(perpetual, "2026-01-31T23:00:00Z", "55000", "55100", "");
        company.as("preparer", Role.PREPARER, () -> runMarkToMarket.run(entity.code(), JANUARY))
                .proposals()
                .forEach(each -> {
                    ApprovalCase submitted =
                            company.as("preparer", Role.PREPARER, () -> decide.submit(each.caseId(), Seen.LATEST, ""));
                    company.as(
                            "controller",
                            Role.CONTROLLER,
                            () -> decide.approve(submitted.id(), Seen.evidence(submitted.evidenceHash()), ""));
                });

        assertRefused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> undo(entity, closes, "Posted"));
        assertThat(company.as("auditor", Role.AUDITOR, () -> imports.byId(closes))
                        .undone())
                .isEmpty();
    }

    private long positions(TradingAccount account, String perpetual) {
        return imported(
                account,
                "instrument,quantity,entry_price,entry_index,opened_at,reference\n" + perpetual
                        + ",2,50000,50000,2026-01-02T10:00:00Z,P1\n",
                file -> importPositions.from(account.entity(), account.code(), file, Optional.empty()));
    }

    private long closes(TradingAccount account) {
        return imported(
                account,
                "position,closed_at,quantity,price,index\nP1,2026-01-20T10:00:00Z,1,52000,52000\n",
                file -> importCloses.from(account.entity(), account.code(), file, Optional.empty()));
    }

    private long cash(TradingAccount account, String correction) {
        String amount = correction.isEmpty() ? "5" : "6";
        return imported(
                account,
                "kind,at,amount,reference\nDEPOSIT,2026-01-02T10:00:00Z," + amount
                        + ",D1\nFEE,2026-01-03T10:00:00Z,-0.01,F1\n",
                file -> importCashMovements.from(
                        account.entity(),
                        account.code(),
                        file,
                        Optional.of(correction).filter(why -> !why.isEmpty())));
    }

    /** Takes a file. */
    private interface Taking {
        Object take(Upload file);
    }

    private long imported(TradingAccount account, String text, Taking taking) {
        company.as("preparer", Role.PREPARER, () -> {
            try (Upload file =
                    Upload.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "facts.csv")) {
                return taking.take(file);
            }
        });
        return newest(account.entity()).id();
    }

    private ImportFile newest(ReportingEntity entity) {
        return newest(entity.code());
    }

    private ImportFile newest(String entity) {
        return company.as("auditor", Role.AUDITOR, () -> imports.accountsBeyond(entity, OptionalLong.empty(), false, 1))
                .getFirst();
    }

    private int undo(ReportingEntity entity, long id, String reason) {
        return company.as("preparer", Role.PREPARER, () -> undoFacts.undo(entity.code(), id, reason));
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
