package org.ballast.health.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.health.domain.DueForm;
import org.ballast.health.domain.HealthSentence;
import org.ballast.health.domain.RecordedDue;
import org.ballast.health.persistence.DueItems;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.ImportRegister;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportCounts;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Records the due dates of a file, all or nothing. Those that are recorded with equal values are skipped, one that is now paid is
 * kept as paid; with other values they are an error, unless the file is sent as a correction with a reason.
 */
@ApplicationScoped
public class ImportDueDates {

    private static final int LONGEST_REASON = 1_000;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private DueItems dueItems;

    @Inject
    private ImportRegister register;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @param correctionReason why recorded due dates may be corrected; empty where they may not
     * @throws Refusal INVALID_INPUT with every error of the file; FORBIDDEN, NOT_FOUND, REASON_REQUIRED
     */
    @Transactional
    public ImportResult from(String entityCode, Upload upload, Optional<String> correctionReason) {
        currentUser.require(Role.PREPARER);
        String reason = reason(correctionReason);
        ReportingEntity primary = entities.byId(entities.byCode(entityCode).id());
        wallets.holdRecording(primary.id());
        ImportErrors errors = new ImportErrors();
        DueForm form = new DueForm(primary.functionalCurrency(), primary.dayOf(clock.instant()));
        List<RecordedDue> read = new ArrayList<>();
        CsvFile.read(
                upload, errors, header -> DueForm.COLUMNS, row -> form.read(row).ifPresent(read::add));
        List<RecordedDue> fresh = fresh(primary, read, !reason.isEmpty(), errors);
        errors.refuseIfAny();
        return keep(primary, upload, reason, fresh, read.size() - fresh.size());
    }

    private List<RecordedDue> fresh(
            ReportingEntity primary, List<RecordedDue> read, boolean correct, ImportErrors errors) {
        var recorded = dueItems.among(
                primary.id(), read.stream().map(each -> each.item().reference()).toList());
        List<RecordedDue> fresh = new ArrayList<>();
        for (RecordedDue told : read) {
            RecordedDue before = recorded.get(told.item().reference());
            if (before == null) {
                fresh.add(told);
            } else if (before.withdrawn() || !told.saysTheSameAs(before)) {
                if (!correct && !told.pays(before)) {
                    errors.add(
                            told.line(),
                            "reference",
                            told.item().reference(),
                            HealthSentence.DUE_RECORDED,
                            told.item().reference(),
                            before.item().amount(),
                            before.item().dueOn());
                }
                fresh.add(told.as(before.revision() + 1));
            }
        }
        return fresh;
    }

    private ImportResult keep(
            ReportingEntity primary, Upload upload, String reason, List<RecordedDue> fresh, int skipped) {
        ImportRegister.Incoming file = register.incoming(
                ImportKind.DUE_DATES, primary.code(), upload, currentUser.name(), clock.instant(), reason);
        if (fresh.isEmpty()) {
            return register.nothingNew(file, skipped);
        }
        register.enter(file);
        dueItems.add(
                primary.id(), fresh, new DueItems.Source(OptionalLong.of(file.id()), file.by(), file.at(), reason));
        auditTrail.record("DUE_DATES_IMPORTED", "IMPORT", String.valueOf(file.id()), "", upload.sha256(), reason);
        return register.complete(file, ImportCounts.of(fresh.size(), skipped));
    }

    static String reason(Optional<String> told) {
        if (told.isEmpty()) {
            return "";
        }
        String words = told.get().strip();
        if (words.isEmpty()) {
            throw Refusal.ofField(RefusalCode.REASON_REQUIRED, "reason", "", HealthSentence.NEEDS_REASON);
        }
        if (words.length() > LONGEST_REASON) {
            throw Refusal.ofField("reason", "", HealthSentence.REASON_TOO_LONG);
        }
        return words;
    }
}
