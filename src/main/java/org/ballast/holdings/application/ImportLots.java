package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.holdings.domain.LotForm;
import org.ballast.holdings.domain.NewLot;
import org.ballast.holdings.domain.ReportingEntity;
import org.ballast.holdings.persistence.Entities;
import org.ballast.holdings.persistence.NewLots;
import org.ballast.holdings.persistence.Wallets;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportFile;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.imports.persistence.ImportFiles;

/** Takes a file of lots into the books: every row or none. */
@ApplicationScoped
public class ImportLots {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private NewLots newLots;

    @Inject
    private HoldingsContexts contexts;

    @Inject
    private ImportFiles files;

    @Inject
    private AcquireLots acquireLots;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @throws org.ballast.access.domain.Refusal INVALID_INPUT with every error of the file; FORBIDDEN, NOT_FOUND,
     *     PERIOD_LOCKED
     */
    @Transactional
    public ImportResult from(String entityCode, Upload upload) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        Optional<ImportFile> earlier = files.sameFile(ImportKind.LOTS, entity.code(), upload.sha256());
        if (earlier.isPresent()) {
            return ImportResult.duplicate(earlier.get());
        }
        List<NewLot> lots = read(entity, upload);
        Instant now = clock.instant();
        long importId = files.register(
                ImportKind.LOTS, entity.code(), upload.fileName(), upload.sha256(), currentUser.name(), now, "");
        acquireLots.acquire(entity, lots, new NewLots.Origin(OptionalLong.of(importId), currentUser.name(), now));
        files.complete(importId, lots.size(), lots.size(), 0, 0);
        auditTrail.record("LOTS_IMPORTED", "IMPORT", String.valueOf(importId), "", upload.sha256(), "");
        return ImportResult.of(lots.size(), 0, 0, importId);
    }

    private List<NewLot> read(ReportingEntity entity, Upload upload) {
        ImportErrors errors = new ImportErrors();
        LotForm form = new LotForm(contexts.of(entity, newLots.codes(entity.id())));
        List<NewLot> lots = new ArrayList<>();
        CsvFile.read(
                upload, errors, header -> LotForm.COLUMNS, row -> form.read(row).ifPresent(lots::add));
        errors.refuseIfAny();
        return lots;
    }
}
