package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.holdings.domain.FactFile;
import org.ballast.holdings.persistence.NewLots;
import org.ballast.imports.application.ImportRegister;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportCounts;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;

/**
 * The course of every file of facts: while nobody else records, it is judged and compared with the market, and all its new rows
 * are recorded with it or none. A row that is recorded with equal values is skipped; with other values it is an error.
 */
@ApplicationScoped
class RecordFile {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private ImportRegister register;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /** How what is new in a file comes into the books. */
    interface Recording<F extends FactFile> {

        void record(ReportingEntity entity, F file, NewLots.Origin origin);
    }

    /**
     * @param confirmed whether amounts far from the market were looked at and are right
     * @param judge refuses a file of which anything is wrong
     */
    @Transactional
    public <F extends FactFile> ImportResult record(
            ImportKind kind,
            String entityCode,
            Upload upload,
            boolean confirmed,
            BiFunction<ReportingEntity, Upload, F> judge,
            Recording<F> recording) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        F judged = judge.apply(entity, upload);
        judged.market().refuseUnless(confirmed);
        ImportRegister.Incoming file =
                register.incoming(kind, entity.code(), upload, currentUser.name(), clock.instant(), "");
        if (judged.rows() == 0) {
            return register.nothingNew(file, judged.skipped());
        }
        register.enter(file);
        recording.record(
                entity,
                judged,
                new NewLots.Origin(OptionalLong.of(file.id()), file.by(), file.at(), upload.progress()));
        auditTrail.record(kind + "_IMPORTED", "IMPORT", String.valueOf(file.id()), "", upload.sha256(), "");
        return register.complete(
                file,
                ImportCounts.of(judged.rows(), judged.skipped())
                        .withConfirmed(judged.market().doubts()));
    }
}
