package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.PositionForm;
import org.ballast.trading.domain.QuotedPosition;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.persistence.Positions;
import org.ballast.trading.persistence.TradingAccounts;

/**
 * Records the positions of a file, all or nothing. Those that are recorded with equal values are skipped; with other values
 * they are an error, unless the file is sent as a correction with a reason.
 */
@ApplicationScoped
public class ImportPositions {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private TradingAccounts accounts;

    @Inject
    private KeepPositions keepPositions;

    @Inject
    private CheckPositions checkPositions;

    @Inject
    private KeepFacts keepFacts;

    @Inject
    private Clock clock;

    /**
     * @param correctionReason why recorded positions may be corrected; empty where they may not
     * @throws Refusal INVALID_INPUT with every error of the file; FORBIDDEN, NOT_FOUND, REASON_REQUIRED
     */
    @Transactional
    public ImportResult from(String entityCode, String accountCode, Upload upload, Optional<String> correctionReason) {
        currentUser.require(Role.PREPARER);
        String reason = Why.of(correctionReason);
        long entityId = entities.byCode(entityCode).id();
        TradingAccount account = accounts.byCode(entityId, accountCode);
        wallets.holdRecording(entityId);
        accounts.lock(account.id());
        ImportErrors errors = new ImportErrors();
        PositionForm form = new PositionForm(clock.instant());
        List<QuotedPosition> read = new ArrayList<>();
        CsvFile.read(
                upload,
                errors,
                header -> PositionForm.COLUMNS,
                row -> form.read(row).ifPresent(read::add));
        List<Positions.New> fresh = checkPositions.fresh(account, read, !reason.isEmpty(), errors);
        errors.refuseIfAny();
        return keepFacts.keep(
                KeepFacts.Sent.of(ImportKind.POSITIONS, account, upload, reason),
                fresh.size(),
                read.size() - fresh.size(),
                source -> keepPositions.keep(fresh, source));
    }
}
