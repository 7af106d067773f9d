package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.audit.application.AuditTrail;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.ImportRegister;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportCounts;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.PriceFile;
import org.ballast.prices.domain.PriceRequest;
import org.ballast.prices.persistence.BarRecords;
import org.ballast.prices.persistence.BarWriter;
import org.ballast.prices.persistence.BarsInForce;
import org.ballast.prices.persistence.JumpGuard;
import org.ballast.prices.persistence.Markets;
import org.ballast.prices.persistence.WantedBars;
import org.ballast.refusals.Refusal;

/**
 * Records the prices of a file, all or nothing. Bars that are in force with equal values are skipped, whether the file
 * came before or not; with other values they
 * are an error, unless the file is sent as a correction with a reason: then each becomes the next revision, and the one
 * before stays for the evidence that used it, or waits for a second person where that is asked for. Outliers and jumps are held for a controller.
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
    private ImportRegister register;

    @Inject
    private BarRecords records;

    @Inject
    private BarsInForce bars;

    @Inject
    private JumpGuard jumpGuard;

    @Inject
    private WantedBars wantedBars;

    @Inject
    private PricesForTwo pricesForTwo;

    /**
     * @param correctionReason why recorded bars may be corrected; empty where they may not
     * @throws Refusal INVALID_INPUT with every error of the file; FORBIDDEN; NOT_FOUND for the market
     */
    @Transactional
    public ImportResult from(String marketCode, Upload upload, Optional<String> correctionReason) {
        currentUser.require(Role.PREPARER);
        String reason = correctionReason.map(Reasons::required).orElse("");
        Market market = markets.lock(marketCode);
        ImportRegister.Incoming file = register.incoming(
                ImportKind.PRICES, market.code(), upload, currentUser.name(), clock.instant(), reason);
        WaitingRows waiting =
                new WaitingRows(wantedBars.undecided(market.id()), asset -> pricesForTwo.askedFor(market.id(), asset));
        ImportCounts counts = record(market, file, waiting);
        if (counts.recorded() == 0) {
            return register.nothingNew(file, counts.skipped()).waitingFor(waiting.caseId());
        }
        auditTrail.record(
                "PRICES_IMPORTED", "IMPORT", String.valueOf(file.id()), "", upload.sha256(), told(reason, counts));
        ImportResult result = register.complete(file, counts);
        return result.waitingFor(ask(market, file, waiting));
    }

    /** One case for what was corrected by the file, where that takes a second person. */
    private OptionalLong ask(Market market, ImportRegister.Incoming file, WaitingRows waiting) {
        return waiting.decider()
                .map(entity -> pricesForTwo.ask(
                        entity,
                        new PricesForTwo.Asked(
                                PriceRequest.Kind.CORRECTION,
                                market,
                                OptionalLong.of(file.id()),
                                OptionalLong.empty(),
                                waiting.bars(),
                                file.reason())))
                .map(made -> OptionalLong.of(made.id()))
                .orElse(waiting.caseId());
    }

    private ImportCounts record(Market market, ImportRegister.Incoming file, WaitingRows waiting) {
        ImportErrors errors = new ImportErrors();
        BarWriter.Source source =
                new BarWriter.Source(market.id(), OptionalLong.of(file.id()), file.by(), file.at(), file.reason());
        try (BarWriter writer = records.writer(source)) {
            boolean correct = !file.reason().isEmpty();
            PriceIntake intake = new PriceIntake(
                    market.id(),
                    correct,
                    bySymbol(),
                    records,
                    bars,
                    writer,
                    errors,
                    waiting,
                    () -> register.enter(file));
            CsvFile.read(
                    file.upload(),
                    errors,
                    PriceFile::form,
                    row -> PriceFile.bar(row, file.at()).ifPresent(intake::accept));
            intake.flush();
            errors.refuseIfAny();
            intake.holdJumps(jumpGuard, file.id());
            return intake.counts();
        }
    }

    /** The reason, with what was done to the numbers of the file. */
    private static String told(String reason, ImportCounts counts) {
        String rounding = counts.rounded() == 0
                ? ""
                : "[" + counts.rounded() + " of " + counts.recorded() + " rows rounded half up to 18 decimals]";
        return (reason + " " + rounding).strip();
    }

    private Map<String, Asset> bySymbol() {
        return assets.all().stream().collect(Collectors.toMap(Asset::symbol, asset -> asset));
    }
}
