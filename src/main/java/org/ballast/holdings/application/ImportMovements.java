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
import org.ballast.holdings.domain.FileOfMovements;
import org.ballast.holdings.persistence.NewLots;
import org.ballast.imports.application.ImportRegister;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportCounts;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;

/**
 * Records a file of movements: every row or none. What is recorded with equal values is skipped; with other values it is an
 * error.
 */
@ApplicationScoped
public class ImportMovements {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private CheckMovements checkMovements;

    @Inject
    private ImportRegister register;

    @Inject
    private RecordMovements recordMovements;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @param confirmed whether considerations far from the market were looked at and are right
     * @throws org.ballast.refusals.Refusal INSUFFICIENT_QUANTITY if the file is right but takes more units than
     *     there are; IMPLAUSIBLE_PROCEEDS with all considerations far from the market that are not confirmed; INVALID_INPUT,
     *     FORBIDDEN, NOT_FOUND, DEPENDENT_EVENT_EXISTS, PERIOD_LOCKED
     */
    @Transactional
    public ImportResult from(String entityCode, Upload upload, boolean confirmed) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        FileOfMovements movements = checkMovements.check(entity, upload);
        movements.market().refuseUnless(confirmed);
        ImportRegister.Incoming file =
                register.incoming(ImportKind.MOVEMENTS, entity.code(), upload, currentUser.name(), clock.instant(), "");
        if (movements.fresh().isEmpty()) {
            return register.nothingNew(file, movements.skipped());
        }
        register.enter(file);
        recordMovements.record(
                entity,
                movements.fresh(),
                new NewLots.Origin(OptionalLong.of(file.id()), file.by(), file.at(), upload.progress()));
        auditTrail.record("MOVEMENTS_IMPORTED", "IMPORT", String.valueOf(file.id()), "", upload.sha256(), "");
        return register.complete(
                file,
                ImportCounts.of(movements.fresh().rows(), movements.skipped())
                        .withConfirmed(movements.market().doubts()));
    }
}
