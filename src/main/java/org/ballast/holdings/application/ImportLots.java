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
import org.ballast.holdings.domain.FileOfLots;
import org.ballast.holdings.persistence.NewLots;
import org.ballast.imports.application.ImportRegister;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportCounts;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;

/**
 * Takes a file of lots into the books: every row or none. A lot that is in the books with equal values is skipped; with
 * other values it is an error.
 */
@ApplicationScoped
public class ImportLots {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private CheckLots checkLots;

    @Inject
    private ImportRegister register;

    @Inject
    private AcquireLots acquireLots;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @param confirmed whether costs far from the market were looked at and are right
     * @throws org.ballast.refusals.Refusal INVALID_INPUT with every error of the file; IMPLAUSIBLE_COST with every
     *     cost far from the market that is not confirmed; FORBIDDEN, NOT_FOUND, PERIOD_LOCKED
     */
    @Transactional
    public ImportResult from(String entityCode, Upload upload, boolean confirmed) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        FileOfLots lots = checkLots.check(entity, upload);
        lots.market().refuseUnless(confirmed);
        ImportRegister.Incoming file =
                register.incoming(ImportKind.LOTS, entity.code(), upload, currentUser.name(), clock.instant(), "");
        if (lots.fresh().isEmpty()) {
            return register.nothingNew(file, lots.skipped());
        }
        register.enter(file);
        acquireLots.acquire(
                entity,
                lots.fresh(),
                new NewLots.Origin(OptionalLong.of(file.id()), file.by(), file.at(), upload.progress()));
        auditTrail.record("LOTS_IMPORTED", "IMPORT", String.valueOf(file.id()), "", upload.sha256(), "");
        return register.complete(
                file,
                ImportCounts.of(lots.fresh().size(), lots.skipped())
                        .withConfirmed(lots.market().doubts()));
    }
}
