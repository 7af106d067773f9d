package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.holdings.domain.FileOfDisposals;
import org.ballast.holdings.persistence.NewLots;
import org.ballast.imports.application.ImportRegister;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportCounts;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;

/**
 * Records a file of disposals: every row or none. A disposal that is recorded with equal values is skipped; with other
 * values it is an error.
 */
@ApplicationScoped
public class ImportDisposals {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private CheckDisposals checkDisposals;

    @Inject
    private ImportRegister register;

    @Inject
    private RecordDisposals recordDisposals;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @param confirmed whether proceeds far from the market were looked at and are right
     * @throws org.ballast.refusals.Refusal INSUFFICIENT_QUANTITY if the file is right but takes more units than
     *     there are; IMPLAUSIBLE_PROCEEDS with all proceeds far from the market that are not confirmed; INVALID_INPUT,
     *     FORBIDDEN, NOT_FOUND, DEPENDENT_EVENT_EXISTS
     */
    @Transactional
    public ImportResult from(String entityCode, Upload upload, boolean confirmed) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        FileOfDisposals disposals = checkDisposals.check(entity, upload);
        disposals.market().refuseUnless(confirmed);
        ImportRegister.Incoming file =
                register.incoming(ImportKind.DISPOSALS, entity.code(), upload, currentUser.name(), clock.instant(), "");
        if (disposals.planned().isEmpty()) {
            return register.nothingNew(file, disposals.skipped());
        }
        register.enter(file);
        recordDisposals.record(
                entity,
                disposals.planned(),
                new NewLots.Origin(OptionalLong.of(file.id()), file.by(), file.at(), upload.progress()));
        auditTrail.record("DISPOSALS_IMPORTED", "IMPORT", String.valueOf(file.id()), "", upload.sha256(), "");
        return register.complete(
                file,
                ImportCounts.of(disposals.planned().size(), disposals.skipped())
                        .withConfirmed(disposals.market().doubts()));
    }
}
