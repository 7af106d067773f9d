package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.trading.application.VenueFacts.Facts;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.domain.venues.VenueAccount;
import org.ballast.trading.domain.venues.VenueFormat;
import org.ballast.trading.domain.venues.VenueFormats;
import org.ballast.trading.domain.venues.VenuePosition;
import org.ballast.trading.domain.venues.VenueRow;
import org.ballast.trading.persistence.TradingAccounts;

/**
 * Records what a venue's own answer says of an account, all or nothing: a snapshot with what the venue prints, positions that
 * are not known yet, and marks. Fields that the format does not know are named, and not taken.
 */
@ApplicationScoped
public class ImportFromVenue {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private TradingAccounts accounts;

    @Inject
    private Wallets wallets;

    @Inject
    private VenueFacts venueFacts;

    @Inject
    private KeepFacts keepFacts;

    @Inject
    private Clock clock;

    /**
     * How an answer is to be read.
     *
     * @param format one of {@link VenueFormats#NAMES}
     * @param at instant of the answer, where the sender says it; else the answer's own
     * @param correctionReason why recorded facts may be corrected; empty where they may not
     */
    public record Asked(String format, Optional<Instant> at, Optional<String> correctionReason) {}

    /**
     * What came of an answer.
     *
     * @param unknown fields that the format does not know, which were not taken
     * @param notInFile instruments of positions that are open here and not in the answer
     * @param openingUnknown instruments of new positions whose opening the venue does not say: they stand as opened at the
     *     instant of the answer
     * @param entryIndexUnknown instruments of new positions whose price of the underlying at entry is not said: they cannot
     *     be marked to market until a correction brings it
     */
    public record Taken(
            ImportResult result,
            Set<String> unknown,
            Set<String> notInFile,
            Set<String> openingUnknown,
            Set<String> entryIndexUnknown) {}

    /**
     * @throws Refusal INVALID_INPUT with every error of the answer; FORBIDDEN, NOT_FOUND, REASON_REQUIRED
     */
    @Transactional
    public Taken from(String entityCode, String accountCode, Upload upload, Asked asked) {
        currentUser.require(Role.PREPARER);
        VenueFormat format = VenueFormats.find(asked.format())
                .orElseThrow(() -> new Field("format", asked.format())
                        .wrong(TradingSentence.NO_FORMAT, String.join(", ", VenueFormats.NAMES)));
        String reason = Why.of(asked.correctionReason());
        long entityId = entities.byCode(entityCode).id();
        TradingAccount account = accounts.byCode(entityId, accountCode);
        // The time of recording is read under the lock of margin checks, so that each check either sees it or comes
        // before it
        wallets.holdRecording(entityId);
        accounts.lock(account.id());
        ImportErrors errors = new ImportErrors();
        VenueDocument document = VenueDocument.read(upload, format.root(), errors);
        Read read = read(format, document, account, errors);
        Instant at = at(format, document, asked, errors);
        Facts facts = venueFacts.of(account, format, at, read.said(), read.positions(), !reason.isEmpty(), errors);
        errors.refuseIfAny();
        ImportResult result = keepFacts.keep(
                KeepFacts.Sent.of(ImportKind.VENUE, account, upload, reason),
                facts.count(),
                read.rows() - Math.min(read.rows(), facts.count()),
                source -> venueFacts.keep(account, format, at, facts, source));
        return new Taken(result, read.unknown(), facts.notInFile(), facts.openingUnknown(), facts.entryIndexUnknown());
    }

    /** The instant that was asked for, else the answer's own; without either nobody knows of when its figures are. */
    private Instant at(VenueFormat format, VenueDocument document, Asked asked, ImportErrors errors) {
        if (asked.at().isPresent()) {
            return FactInstant.checked(asked.at().get(), clock);
        }
        Optional<Instant> own = time(format, document, errors);
        if (own.isEmpty()) {
            errors.add(1, "at", "", TradingSentence.NEEDS_INSTANT);
            errors.refuseIfAny();
        }
        Instant at = own.orElseThrow();
        if (at.isAfter(clock.instant())) {
            errors.add(1, "at", at.toString(), TradingSentence.IN_FUTURE);
        }
        return at;
    }

    private record Read(int rows, Optional<VenueAccount> said, List<VenuePosition> positions, Set<String> unknown) {}

    private static Read read(VenueFormat format, VenueDocument document, TradingAccount account, ImportErrors errors) {
        Optional<VenueAccount> said = Optional.empty();
        List<VenuePosition> positions = new ArrayList<>();
        Set<String> unknown = new TreeSet<>();
        unknown.addAll(new VenueRow(1, document.envelope(), errors).unknown(format.envelope()));
        long number = 0;
        for (Map<String, String> values : document.rows()) {
            number++;
            VenueRow row = new VenueRow(number, values, errors);
            if (format.isPosition(values.keySet())) {
                VenuePosition.read(format, row).ifPresent(positions::add);
            } else if (format.isAccount(values.keySet()) && said.isEmpty()) {
                said = Optional.of(VenueAccount.read(format, row, account.unit()));
            } else {
                errors.add(number, "", "", TradingSentence.NOT_OF_FORMAT, format.name());
            }
        }
        said.ifPresent(each -> unknown.addAll(each.unknown()));
        positions.forEach(each -> unknown.addAll(each.unknown()));
        unknown.removeAll(format.envelope());
        return new Read(document.rows().size(), said, positions, unknown);
    }

    private static Optional<Instant> time(VenueFormat format, VenueDocument document, ImportErrors errors) {
        Map<String, String> around =
                document.envelope().isEmpty() && document.rows().size() == 1
                        ? document.rows().getFirst()
                        : document.envelope();
        return format.timeField().flatMap(field -> new VenueRow(1, around, errors).time(field, format.timeUnit()));
    }
}
