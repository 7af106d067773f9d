package org.ballast.reserves.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.ImportRegister;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportCounts;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;
import org.ballast.reserves.domain.Chain;
import org.ballast.reserves.domain.ReserveBalance;
import org.ballast.reserves.domain.ReserveBalance.Origin;
import org.ballast.reserves.domain.ReserveForm;
import org.ballast.reserves.domain.ReserveForm.Row;
import org.ballast.reserves.domain.ReservesSentence;
import org.ballast.reserves.persistence.ReserveBalances;
import org.ballast.reserves.persistence.ReserveBalances.New;

/**
 * Records what addresses held at an instant, by file, call or node, all or nothing. What is recorded already is skipped; other
 * values are an error, unless they come as a correction with a reason.
 */
@ApplicationScoped
public class RecordReserves {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Assets assets;

    @Inject
    private FreshBalances freshBalances;

    @Inject
    private ReserveBalances balances;

    @Inject
    private ImportRegister register;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @param correctionReason why recorded balances may be corrected; empty where they may not
     * @throws Refusal INVALID_INPUT with every error of the file by line and column; FORBIDDEN, NOT_FOUND, REASON_REQUIRED
     */
    @Transactional
    public ImportResult from(
            String entityCode, String symbol, Instant at, Upload upload, Optional<String> correctionReason) {
        currentUser.require(Role.PREPARER);
        long entityId = entities.byCode(entityCode).id();
        Asset asset = assets.bySymbol(symbol);
        String reason = Corrections.reason(correctionReason);
        ReserveForm form = new ReserveForm(ReserveInstant.checked(at, clock), Origin.FILE);
        wallets.holdRecording(entityId);
        ImportErrors errors = new ImportErrors();
        List<Row> read = new ArrayList<>();
        CsvFile.read(
                upload,
                errors,
                header -> ReserveForm.COLUMNS,
                row -> form.read(row).ifPresent(read::add));
        List<New> fresh = freshBalances.among(entityId, asset.id(), at, read, !reason.isEmpty(), errors);
        errors.refuseIfAny();
        ImportRegister.Incoming file =
                register.incoming(ImportKind.RESERVES, entityCode, upload, currentUser.name(), clock.instant(), reason);
        if (fresh.isEmpty()) {
            return register.nothingNew(file, read.size());
        }
        register.enter(file);
        balances.add(fresh, new ReserveBalances.Source(OptionalLong.of(file.id()), file.by(), file.at(), reason));
        auditTrail.record("RESERVES_IMPORTED", "IMPORT", String.valueOf(file.id()), "", upload.sha256(), reason);
        return register.complete(file, ImportCounts.of(fresh.size(), read.size() - fresh.size()));
    }

    /**
     * The same of one address.
     *
     * @throws Refusal INVALID_INPUT with every field that is wrong; FORBIDDEN, NOT_FOUND
     */
    @Transactional
    public void one(String entityCode, NewReserveBalance told) {
        currentUser.require(Role.PREPARER);
        long entityId = entities.byCode(entityCode).id();
        Fields fields = rules.of(told);
        Read<Asset> asset = fields.read("asset", () -> assets.bySymbol(told.asset()));
        Read<Instant> at = fields.read("at", () -> ReserveInstant.checked(told.at(), clock));
        Read<Long> height = fields.read(
                "blockHeight",
                () -> new Field("blockHeight", told.blockHeight())
                        .parsed(ReserveForm::height, ReservesSentence.HEIGHT_FORM.with()));
        Read<BigInteger> balance = fields.read("balance", () -> units("balance", told.balance()));
        Read<BigInteger> encumbered = fields.read(
                "encumbered", () -> units("encumbered", Objects.requireNonNullElse(told.encumbered(), "0")));
        Read<BigInteger> loan = fields.read("loan", () -> units("loan", Objects.requireNonNullElse(told.loan(), "0")));
        fields.requireAllRight();
        ReserveBalance said = new ReserveBalance(
                at.value(),
                height.value(),
                balance.value(),
                encumbered.value(),
                loan.value(),
                Origin.CALL,
                Objects.requireNonNullElse(told.note(), "").strip());
        if (said.net().signum() < 0) {
            throw new Field("encumbered", told.encumbered()).wrong(ReservesSentence.MORE_THAN_HELD);
        }
        Optional<Chain> chain = Optional.ofNullable(told.chain()).map(Chain::valueOf);
        keep(
                entityId,
                asset.value(),
                at.value(),
                List.of(new Row(0, chain, told.address(), said)),
                Objects.requireNonNullElse(told.reason(), "").strip());
    }

    /** Balances that were read and found right: by a call, or told by a node. */
    @Transactional
    void keep(long entityId, Asset asset, Instant at, List<Row> rows, String reason) {
        wallets.holdRecording(entityId);
        ImportErrors errors = new ImportErrors();
        List<New> fresh = freshBalances.among(entityId, asset.id(), at, rows, !reason.isEmpty(), errors);
        errors.refuseIfAny();
        if (fresh.isEmpty()) {
            return;
        }
        balances.add(
                fresh, new ReserveBalances.Source(OptionalLong.empty(), currentUser.name(), clock.instant(), reason));
        auditTrail.record(
                "RESERVES_RECORDED", "RESERVES", asset.symbol() + " " + at, "", Sha256.hex(fresh.toString()), reason);
    }

    private static BigInteger units(String field, String told) {
        return new Field(field, told).parsed(ReserveForm::units, ReservesSentence.NOT_WHOLE_UNITS.with());
    }
}
