package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.CashMovement;
import org.ballast.trading.domain.MovementForm;
import org.ballast.trading.domain.QuotedMovement;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.persistence.CashMovements;

/**
 * Records the movements of cash of a file, all or nothing. Those that are recorded with equal values are skipped; with other
 * values they are an error, unless the file is sent as a correction with a reason.
 */
@ApplicationScoped
public class ImportCashMovements {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private CashMovements movements;

    @Inject
    private ImportFacts importFacts;

    @Inject
    private Clock clock;

    /**
     * @param correctionReason why recorded movements may be corrected; empty where they may not
     * @throws Refusal INVALID_INPUT with every error of the file; FORBIDDEN, NOT_FOUND, REASON_REQUIRED
     */
    @Transactional
    public ImportResult from(String entityCode, String accountCode, Upload upload, Optional<String> correctionReason) {
        currentUser.require(Role.PREPARER);
        return importFacts.from(
                new ImportFacts.Facts<>(
                        ImportKind.CASH_MOVEMENTS,
                        MovementForm.COLUMNS,
                        account -> new MovementForm(account.unit(), clock.instant())::read,
                        this::fresh,
                        movements::add),
                entityCode,
                accountCode,
                upload,
                correctionReason);
    }

    private List<CashMovements.New> fresh(
            TradingAccount account, List<QuotedMovement> read, boolean correct, ImportErrors errors) {
        Map<String, CashMovements.Recorded> recorded = movements.among(
                account.id(), read.stream().map(QuotedMovement::reference).toList());
        List<CashMovements.New> fresh = new ArrayList<>();
        for (QuotedMovement quoted : read) {
            revision(quoted, Optional.ofNullable(recorded.get(quoted.reference())), correct, errors)
                    .ifPresent(number -> fresh.add(new CashMovements.New(
                            new CashMovement(
                                    0, account.id(), quoted.reference(), quoted.kind(), quoted.at(), quoted.amount()),
                            number,
                            false,
                            quoted.line())));
        }
        return fresh;
    }

    private static OptionalInt revision(
            QuotedMovement quoted, Optional<CashMovements.Recorded> before, boolean correct, ImportErrors errors) {
        return before.isEmpty()
                ? NextRevision.first()
                : NextRevision.after(
                        before.get().revision(),
                        before.get().withdrawn(),
                        quoted.saysTheSameAs(before.get().movement()),
                        correct,
                        () -> errors.add(
                                quoted.line(),
                                "amount",
                                quoted.amount().toPlainString(),
                                TradingSentence.MOVEMENT_RECORDED,
                                quoted.reference(),
                                before.get().movement().amount(),
                                before.get().movement().at()));
    }
}
