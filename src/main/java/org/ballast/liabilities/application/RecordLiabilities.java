package org.ballast.liabilities.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DateText;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.ImportRegister;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportCounts;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.liabilities.domain.LiabilitiesSentence;
import org.ballast.liabilities.domain.LiabilityFile;
import org.ballast.liabilities.domain.LiabilitySnapshot;
import org.ballast.liabilities.persistence.Snapshots;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Records what customers are owed in one asset at one instant, from a file, all or nothing. The same rows again are skipped;
 * others for the same instant are refused, unless they are sent as a correction with a reason: then they are a further version,
 * and the one before stays.
 */
@ApplicationScoped
public class RecordLiabilities {

    private static final int LONGEST_REASON = 1_000;
    private static final Instant FIRST_BLOCK = Instant.parse("2009-01-03T00:00:00Z");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Assets assets;

    @Inject
    private ImportRegister register;

    @Inject
    private Snapshots snapshots;

    /**
     * @param asset symbol
     * @param at the instant of the balances, to the millisecond
     * @param correctionReason why another version may be recorded; empty where it may not
     * @throws Refusal INVALID_INPUT with every error of the file by line; FORBIDDEN, NOT_FOUND, ALREADY_EXISTS,
     *     REASON_REQUIRED
     */
    @Transactional
    public ImportResult from(
            String entityCode, String asset, String at, Upload upload, Optional<String> correctionReason) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        Asset owed = assets.bySymbol(new Field("asset", asset).required());
        Instant taken = instant(new Field("at", at));
        String reason = reason(correctionReason);
        LiabilityFile.Read read = read(upload);
        wallets.holdRecording(entity.id());
        Optional<LiabilitySnapshot> known = snapshots.latest(entity.id(), owed.id(), taken);
        ImportRegister.Incoming file = register.incoming(
                ImportKind.LIABILITIES,
                entity.code() + "/" + owed.symbol(),
                upload,
                currentUser.name(),
                clock.instant(),
                reason);
        int size = read.rows().size();
        if (known.isPresent() && known.get().rowsHash().equals(read.hash())) {
            return register.nothingNew(file, size);
        }
        if (known.isPresent() && reason.isEmpty()) {
            throw Refusal.ofField(
                    RefusalCode.ALREADY_EXISTS,
                    "at",
                    at,
                    LiabilitiesSentence.RECORDED,
                    owed.symbol(),
                    known.get().version());
        }
        register.enter(file);
        int version = known.map(LiabilitySnapshot::version).orElse(0) + 1;
        String told = version == 1 ? "" : reason;
        snapshots.add(
                new Snapshots.New(entity.id(), owed.id(), taken, version, told, file.id(), file.by(), file.at()), read);
        auditTrail.record(
                "LIABILITIES_IMPORTED",
                "IMPORT",
                String.valueOf(file.id()),
                known.map(LiabilitySnapshot::rowsHash).orElse(""),
                read.hash(),
                told);
        return register.complete(file, ImportCounts.of(size, 0));
    }

    private static LiabilityFile.Read read(Upload upload) {
        ImportErrors errors = new ImportErrors();
        LiabilityFile file = new LiabilityFile();
        CsvFile.read(upload, errors, header -> LiabilityFile.COLUMNS, file::read);
        errors.refuseIfAny();
        LiabilityFile.Read read = file.whole(errors);
        errors.refuseIfAny();
        return read;
    }

    private Instant instant(Field field) {
        Instant at = field.parsed(DateText::instant, AmountsSentence.NOT_AN_INSTANT.with());
        if (at.isAfter(clock.instant())) {
            throw field.wrong(LiabilitiesSentence.AT_IN_FUTURE);
        }
        if (at.isBefore(FIRST_BLOCK)) {
            throw field.wrong(LiabilitiesSentence.AT_TOO_EARLY, FIRST_BLOCK);
        }
        if (!at.equals(at.truncatedTo(ChronoUnit.MILLIS))) {
            throw field.wrong(LiabilitiesSentence.AT_TOO_FINE);
        }
        return at;
    }

    private static String reason(Optional<String> told) {
        if (told.isEmpty()) {
            return "";
        }
        String words = told.get().strip();
        if (words.isEmpty()) {
            throw Refusal.ofField(RefusalCode.REASON_REQUIRED, "reason", "", LiabilitiesSentence.NEEDS_REASON);
        }
        if (words.length() > LONGEST_REASON) {
            throw Refusal.ofField("reason", "", LiabilitiesSentence.REASON_TOO_LONG, LONGEST_REASON);
        }
        return words;
    }
}
