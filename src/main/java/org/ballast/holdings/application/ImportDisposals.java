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
import org.ballast.holdings.domain.DisposalForm;
import org.ballast.holdings.domain.DisposalRequest;
import org.ballast.holdings.domain.ReportingEntity;
import org.ballast.holdings.persistence.Entities;
import org.ballast.holdings.persistence.NewDisposals;
import org.ballast.holdings.persistence.NewLots;
import org.ballast.holdings.persistence.Wallets;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportFile;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.imports.persistence.ImportFiles;

/** Records a file of disposals: every row or none. */
@ApplicationScoped
public class ImportDisposals {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private NewDisposals newDisposals;

    @Inject
    private HoldingsContexts contexts;

    @Inject
    private ImportFiles files;

    @Inject
    private RecordDisposals recordDisposals;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @throws org.ballast.access.domain.Refusal INSUFFICIENT_QUANTITY if the file is right but takes more units than
     *     there are; INVALID_INPUT, FORBIDDEN, NOT_FOUND, DEPENDENT_EVENT_EXISTS
     */
    @Transactional
    public ImportResult from(String entityCode, Upload upload) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        Optional<ImportFile> earlier = files.sameFile(ImportKind.DISPOSALS, entity.code(), upload.sha256());
        if (earlier.isPresent()) {
            return ImportResult.duplicate(earlier.get());
        }
        ImportErrors errors = new ImportErrors();
        List<DisposalRequest> requests = read(entity, upload, errors);
        Instant now = clock.instant();
        long importId = files.register(
                ImportKind.DISPOSALS, entity.code(), upload.fileName(), upload.sha256(), currentUser.name(), now, "");
        recordDisposals.record(
                entity, requests, errors, new NewLots.Origin(OptionalLong.of(importId), currentUser.name(), now));
        files.complete(importId, requests.size(), requests.size(), 0, 0);
        auditTrail.record("DISPOSALS_IMPORTED", "IMPORT", String.valueOf(importId), "", upload.sha256(), "");
        return ImportResult.of(requests.size(), 0, 0, importId);
    }

    private List<DisposalRequest> read(ReportingEntity entity, Upload upload, ImportErrors errors) {
        DisposalForm form = new DisposalForm(contexts.of(entity, newDisposals.references(entity.id())));
        List<DisposalRequest> requests = new ArrayList<>();
        CsvFile.read(
                upload,
                errors,
                header -> DisposalForm.COLUMNS,
                row -> form.read(row).ifPresent(requests::add));
        return requests;
    }
}
