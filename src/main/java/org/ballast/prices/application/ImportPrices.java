package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Refusal;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportFile;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.imports.persistence.ImportFiles;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.PriceFile;
import org.ballast.prices.persistence.BarRecords;
import org.ballast.prices.persistence.BarWriter;
import org.ballast.prices.persistence.BarsInForce;
import org.ballast.prices.persistence.Markets;

/**
 * Records the prices of a file, all or nothing. Bars that are there with equal values are skipped; with other values they
 * are an error, unless the file is sent as a correction with a reason: then each becomes the next revision, and the one
 * before stays for the evidence that used it. Outliers are held for a controller.
 */
@ApplicationScoped
public class ImportPrices {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    @Inject
    private Assets assets;

    @Inject
    private Markets markets;

    @Inject
    private ImportFiles files;

    @Inject
    private BarRecords records;

    @Inject
    private BarsInForce bars;

    /**
     * @param correctionReason why recorded bars may be corrected; empty where they may not
     * @throws Refusal INVALID_INPUT with every error of the file; FORBIDDEN; NOT_FOUND for the market
     */
    @Transactional
    public ImportResult from(String marketCode, Upload upload, Optional<String> correctionReason) {
        currentUser.require(Role.PREPARER);
        String reason = correctionReason.map(Reasons::required).orElse("");
        Market market = markets.lock(marketCode);
        String hash = reason.isEmpty() ? upload.sha256() : Sha256.hex(upload.sha256() + "\n" + reason);
        Optional<ImportFile> earlier = files.sameFile(ImportKind.PRICES, market.code(), hash);
        if (earlier.isEmpty()) {
            return record(market, upload, hash, reason);
        }
        ImportErrors differences = differences(market, upload);
        if (differences.isEmpty()) {
            return ImportResult.duplicate(earlier.get());
        }
        if (reason.isEmpty()) {
            differences.refuseIfAny();
        }
        return record(market, upload, unused(market, hash), reason);
    }

    /** What a file that came before says of bars that were corrected since. All its bars are recorded: nothing is written. */
    private ImportErrors differences(Market market, Upload upload) {
        Instant now = clock.instant();
        ImportErrors differences = new ImportErrors();
        BarWriter.Source nobody = new BarWriter.Source(market.id(), OptionalLong.empty(), currentUser.name(), now, "");
        try (BarWriter writer = records.writer(nobody)) {
            read(
                    upload,
                    now,
                    new PriceIntake(market.id(), false, bySymbol(), records, bars, writer, differences),
                    differences);
        }
        return differences;
    }

    /** A name in the register for a file that says again what was corrected in between. */
    private String unused(Market market, String hash) {
        String next = hash;
        Optional<ImportFile> taken = files.sameFile(ImportKind.PRICES, market.code(), next);
        while (taken.isPresent()) {
            next = Sha256.hex(next + "\n" + taken.get().id());
            taken = files.sameFile(ImportKind.PRICES, market.code(), next);
        }
        return next;
    }

    private static int read(Upload upload, Instant now, PriceIntake intake, ImportErrors errors) {
        int rows = CsvFile.read(
                upload, errors, PriceFile::form, row -> PriceFile.bar(row, now).ifPresent(intake::accept));
        intake.flush();
        return rows;
    }

    private ImportResult record(Market market, Upload upload, String hash, String reason) {
        Instant now = clock.instant();
        String by = currentUser.name();
        long importId = files.register(ImportKind.PRICES, market.code(), upload.fileName(), hash, by, now, reason);
        ImportErrors errors = new ImportErrors();
        BarWriter.Source source = new BarWriter.Source(market.id(), OptionalLong.of(importId), by, now, reason);
        try (BarWriter writer = records.writer(source)) {
            PriceIntake intake =
                    new PriceIntake(market.id(), !reason.isEmpty(), bySymbol(), records, bars, writer, errors);
            int rows = read(upload, now, intake, errors);
            errors.refuseIfAny();
            files.complete(importId, rows, intake.imported(), intake.skipped(), intake.held());
            auditTrail.record("PRICES_IMPORTED", "IMPORT", String.valueOf(importId), "", hash, reason);
            return ImportResult.of(intake.imported(), intake.skipped(), intake.held(), importId);
        }
    }

    private Map<String, Asset> bySymbol() {
        return assets.all().stream().collect(Collectors.toMap(Asset::symbol, asset -> asset));
    }
}
