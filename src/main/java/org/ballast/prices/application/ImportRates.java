package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.ImportRegister;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportCounts;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.prices.domain.QuotedRate;
import org.ballast.prices.domain.RateFile;
import org.ballast.prices.domain.RecordedRate;
import org.ballast.prices.persistence.ExchangeRates;

/**
 * Records the exchange rates of a file, all or nothing. Rates that are in force with equal values are skipped; with other
 * values they are an error, unless the file is sent as a correction with a reason. What was translated at a rate that is
 * corrected later stays as it was.
 */
@ApplicationScoped
public class ImportRates {

    /** Rates are of no entity and no market. */
    private static final String SCOPE = "";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    @Inject
    private ImportRegister register;

    @Inject
    private ExchangeRates rates;

    /**
     * @param correctionReason why recorded rates may be corrected; empty where they may not
     * @throws org.ballast.refusals.Refusal INVALID_INPUT with every error of the file; FORBIDDEN, REASON_REQUIRED
     */
    @Transactional
    public ImportResult from(Upload upload, Optional<String> correctionReason) {
        currentUser.require(Role.PREPARER);
        String reason = correctionReason.map(Reasons::required).orElse("");
        ImportErrors errors = new ImportErrors();
        List<QuotedRate> read = read(upload, errors);
        List<ExchangeRates.New> fresh = fresh(read, !reason.isEmpty(), errors);
        errors.refuseIfAny();
        ImportRegister.Incoming file =
                register.incoming(ImportKind.RATES, SCOPE, upload, currentUser.name(), clock.instant(), reason);
        int skipped = read.size() - fresh.size();
        if (fresh.isEmpty()) {
            return register.nothingNew(file, skipped);
        }
        register.enter(file);
        rates.add(fresh, new ExchangeRates.Source(file.id(), file.by(), file.at(), reason));
        auditTrail.record("RATES_IMPORTED", "IMPORT", String.valueOf(file.id()), "", upload.sha256(), reason);
        return register.complete(file, ImportCounts.of(fresh.size(), skipped));
    }

    private List<QuotedRate> read(Upload upload, ImportErrors errors) {
        RateFile form = new RateFile(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        List<QuotedRate> read = new ArrayList<>();
        CsvFile.read(
                upload,
                errors,
                header -> RateFile.COLUMNS,
                row -> form.read(row).ifPresent(read::add));
        return read;
    }

    /** Of each pair what is not in force yet; pairs are held in the order of their names. */
    private List<ExchangeRates.New> fresh(List<QuotedRate> read, boolean correct, ImportErrors errors) {
        Map<String, List<QuotedRate>> byPair =
                read.stream().collect(Collectors.groupingBy(QuotedRate::pair, TreeMap::new, Collectors.toList()));
        List<ExchangeRates.New> fresh = new ArrayList<>();
        for (List<QuotedRate> ofPair : byPair.values()) {
            Currency base = rates.lock(ofPair.getFirst());
            Map<LocalDate, RecordedRate> inForce = inForce(ofPair);
            for (QuotedRate row : ofPair) {
                if (!row.base().equals(base)) {
                    errors.add(row.line(), "base", row.base().getCurrencyCode(), PricesSentence.QUOTE_OF_PAIR, base);
                } else {
                    compare(row, Optional.ofNullable(inForce.get(row.on())), correct, errors)
                            .ifPresent(fresh::add);
                }
            }
        }
        return fresh;
    }

    private Map<LocalDate, RecordedRate> inForce(List<QuotedRate> ofPair) {
        LocalDate first =
                ofPair.stream().map(QuotedRate::on).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                ofPair.stream().map(QuotedRate::on).max(LocalDate::compareTo).orElseThrow();
        return rates.recorded(ofPair.getFirst().pair(), first, last).stream()
                .collect(Collectors.toMap(recorded -> recorded.rate().on(), recorded -> recorded));
    }

    private static Optional<ExchangeRates.New> compare(
            QuotedRate row, Optional<RecordedRate> known, boolean correct, ImportErrors errors) {
        if (known.isEmpty()) {
            return Optional.of(new ExchangeRates.New(row, 1));
        }
        if (known.get().rate().rate().compareTo(row.rate()) == 0) {
            return Optional.empty();
        }
        if (!correct) {
            errors.add(
                    row.line(),
                    "rate",
                    row.rate().toPlainString(),
                    PricesSentence.RATE_RECORDED,
                    known.get().rate().rate(),
                    row.pair(),
                    row.on());
        }
        return Optional.of(new ExchangeRates.New(row, known.get().revision() + 1));
    }
}
