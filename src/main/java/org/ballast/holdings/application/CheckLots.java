package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.EarlierTaking;
import org.ballast.holdings.domain.FileOfLots;
import org.ballast.holdings.domain.LotForm;
import org.ballast.holdings.domain.MarketComparison;
import org.ballast.holdings.domain.NewLot;
import org.ballast.holdings.domain.Recorded;
import org.ballast.holdings.domain.Traded;
import org.ballast.holdings.persistence.EarlierTakings;
import org.ballast.holdings.persistence.RecordedRows;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.journal.application.OpenPeriods;

/** Judges lots that are to come into the books: by their form, the books, and the market. Part of a larger use case. */
@ApplicationScoped
class CheckLots {

    @Inject
    private OpenPeriods openPeriods;

    @Inject
    private HoldingsContexts contexts;

    @Inject
    private Entities entities;

    @Inject
    private RecordedRows recordedRows;

    @Inject
    private EarlierTakings earlierTakings;

    @Inject
    private MissingRates missingRates;

    @Inject
    private CompareWithMarket market;

    /**
     * Reads a file.
     *
     * @throws org.ballast.refusals.Refusal INVALID_INPUT with every error of the file; PERIOD_LOCKED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public FileOfLots check(ReportingEntity entity, Upload upload) {
        ImportErrors errors = new ImportErrors();
        LotForm form = new LotForm(contexts.of(entity, Set.of()));
        List<NewLot> rows = new ArrayList<>();
        CsvFile.read(
                upload, errors, header -> LotForm.COLUMNS, row -> form.read(row).ifPresent(rows::add));
        List<String> codes = rows.stream().map(NewLot::code).toList();
        Recorded<NewLot> recorded = Recorded.lots(rows, recordedRows.lots(entity.id(), codes), errors);
        if (errors.isEmpty()) {
            refuseLocked(entity, recorded.fresh());
        }
        noteTakenBefore(entity, recorded.fresh(), errors);
        noteWithoutRate(entity, recorded.fresh(), errors);
        errors.refuseIfAny();
        return new FileOfLots(recorded.fresh(), recorded.skipped(), compare(entity, recorded.fresh()));
    }

    /**
     * @throws org.ballast.refusals.Refusal PERIOD_LOCKED where a month is locked in any book
     */
    void refuseLocked(ReportingEntity entity, List<NewLot> lots) {
        openPeriods.requireInEveryBook(
                entity, lots.stream().map(NewLot::acquiredOn).toList());
    }

    /**
     * Notes lots that would have changed an earlier disposal, had they been there: it would have taken them first in, first out,
     * or had another average.
     */
    void noteTakenBefore(ReportingEntity entity, List<NewLot> lots, ImportErrors errors) {
        List<EarlierTaking> takings = lots.isEmpty()
                ? List.of()
                : entities.inEveryBook(entity).stream()
                        .flatMap(each -> earlierTakings.of(each.book().id()).stream())
                        .toList();
        for (NewLot lot : lots) {
            Optional<EarlierTaking> taking =
                    takings.stream().filter(each -> each.wouldChangeBy(lot)).findFirst();
            taking.ifPresent(found ->
                    errors.add(lot.importLine(), "acquired_at", lot.acquiredAt().toString(), found.objection()));
        }
    }

    /** Notes lots that a book cannot translate into its currency. */
    void noteWithoutRate(ReportingEntity entity, List<NewLot> lots, ImportErrors errors) {
        missingRates.note(entity, lots.stream().map(Traded::of).toList(), errors);
    }

    MarketComparison compare(ReportingEntity entity, List<NewLot> lots) {
        return market.compare(entity, lots.stream().map(Traded::of).toList());
    }
}
