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
import org.ballast.holdings.domain.FifoTaking;
import org.ballast.holdings.domain.FileOfLots;
import org.ballast.holdings.domain.LotForm;
import org.ballast.holdings.domain.MarketComparison;
import org.ballast.holdings.domain.NewLot;
import org.ballast.holdings.domain.Recorded;
import org.ballast.holdings.domain.Traded;
import org.ballast.holdings.persistence.FifoTakings;
import org.ballast.holdings.persistence.RecordedRows;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;

/** Judges lots that are to come into the books: by their form, the books, and the market. Part of a larger use case. */
@ApplicationScoped
class CheckLots {

    @Inject
    private HoldingsContexts contexts;

    @Inject
    private Entities entities;

    @Inject
    private RecordedRows recordedRows;

    @Inject
    private FifoTakings fifoTakings;

    @Inject
    private MissingRates missingRates;

    @Inject
    private CompareWithMarket market;

    /**
     * Reads a file.
     *
     * @throws org.ballast.refusals.Refusal INVALID_INPUT with every error of the file
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
        noteTakenBefore(entity, recorded.fresh(), errors);
        noteWithoutRate(entity, recorded.fresh(), errors);
        errors.refuseIfAny();
        return new FileOfLots(recorded.fresh(), recorded.skipped(), compare(entity, recorded.fresh()));
    }

    /** Notes lots that an earlier disposal would have taken first in, first out, had they been there. */
    void noteTakenBefore(ReportingEntity entity, List<NewLot> lots, ImportErrors errors) {
        List<FifoTaking> takings = lots.isEmpty()
                ? List.of()
                : entities.inEveryBook(entity).stream()
                        .flatMap(each -> fifoTakings.of(each.book().id()).stream())
                        .toList();
        for (NewLot lot : lots) {
            Optional<FifoTaking> taking =
                    takings.stream().filter(each -> each.wouldHaveTaken(lot)).findFirst();
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
