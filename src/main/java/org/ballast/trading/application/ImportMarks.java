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
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.KnownInstrument;
import org.ballast.trading.domain.MarkForm;
import org.ballast.trading.domain.QuotedMark;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.persistence.Instruments;
import org.ballast.trading.persistence.Marks;

/**
 * Records the marks of a file, all or nothing. Those that are recorded with equal values are skipped; with other values they
 * are an error, unless the file is sent as a correction with a reason.
 */
@ApplicationScoped
public class ImportMarks {

    /** Marks are of no entity. */
    private static final String SCOPE = "";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Instruments instruments;

    @Inject
    private Marks marks;

    @Inject
    private KeepFacts keepFacts;

    @Inject
    private Clock clock;

    /**
     * @param correctionReason why recorded marks may be corrected; empty where they may not
     * @throws Refusal INVALID_INPUT with every error of the file; FORBIDDEN, REASON_REQUIRED
     */
    @Transactional
    public ImportResult from(Upload upload, Optional<String> correctionReason) {
        currentUser.require(Role.PREPARER);
        String reason = Why.of(correctionReason);
        ImportErrors errors = new ImportErrors();
        MarkForm form = new MarkForm(clock.instant());
        List<QuotedMark> read = new ArrayList<>();
        CsvFile.read(
                upload,
                errors,
                header -> MarkForm.COLUMNS,
                row -> form.read(row).ifPresent(read::add));
        List<Marks.New> fresh = fresh(read, !reason.isEmpty(), errors);
        errors.refuseIfAny();
        return keepFacts.keep(
                new KeepFacts.Sent(ImportKind.MARKS, SCOPE, upload, reason),
                fresh.size(),
                read.size() - fresh.size(),
                source -> marks.add(fresh, source));
    }

    /** Those that are not recorded yet; the instruments are held from here on. */
    List<Marks.New> fresh(List<QuotedMark> read, boolean correct, ImportErrors errors) {
        if (read.isEmpty()) {
            return List.of();
        }
        Set<String> symbols = read.stream().map(each -> each.mark().symbol()).collect(Collectors.toSet());
        instruments.lock(symbols);
        Map<String, KnownInstrument> known = instruments.among(symbols);
        List<Instant> instants =
                read.stream().map(each -> each.mark().at()).sorted().toList();
        Map<Marks.Key, Marks.Recorded> recorded = marks.recorded(symbols, instants.getFirst(), instants.getLast());
        List<Marks.New> fresh = new ArrayList<>();
        for (QuotedMark quoted : read) {
            KnownInstrument instrument = known.get(quoted.mark().symbol());
            if (instrument == null) {
                errors.add(
                        quoted.line(),
                        "instrument",
                        quoted.mark().symbol(),
                        TradingSentence.INSTRUMENT_UNKNOWN,
                        quoted.mark().symbol());
            } else {
                Marks.Key key =
                        new Marks.Key(quoted.mark().symbol(), quoted.mark().at());
                revision(quoted, Optional.ofNullable(recorded.get(key)), correct, errors)
                        .ifPresent(number ->
                                fresh.add(new Marks.New(quoted.mark(), instrument.id(), number, quoted.line())));
            }
        }
        return fresh;
    }

    private static OptionalInt revision(
            QuotedMark quoted, Optional<Marks.Recorded> before, boolean correct, ImportErrors errors) {
        return before.isEmpty()
                ? NextRevision.first()
                : NextRevision.after(
                        before.get().revision(),
                        false,
                        quoted.saysTheSameAs(before.get().mark()),
                        correct,
                        () -> errors.add(
                                quoted.line(),
                                "mark",
                                quoted.mark().mark().toPlainString(),
                                TradingSentence.MARK_RECORDED,
                                quoted.mark().symbol(),
                                before.get().mark().mark(),
                                quoted.mark().at()));
    }
}
