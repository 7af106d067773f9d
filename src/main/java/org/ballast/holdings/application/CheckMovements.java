package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.DisposalRequest;
import org.ballast.holdings.domain.FileOfMovements;
import org.ballast.holdings.domain.MovementColumns;
import org.ballast.holdings.domain.MovementFacts;
import org.ballast.holdings.domain.MovementForm;
import org.ballast.holdings.domain.NewLot;
import org.ballast.holdings.domain.Recorded;
import org.ballast.holdings.domain.TransferRequest;
import org.ballast.holdings.persistence.RecordedRows;
import org.ballast.holdings.persistence.Transfers;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.journal.application.OpenPeriods;

/**
 * Judges a file of movements: each row as a file of its kind would be, and all together in the order of time. Part of a larger
 * use case.
 */
@ApplicationScoped
class CheckMovements {

    @Inject
    private HoldingsContexts contexts;

    @Inject
    private RecordedRows recordedRows;

    @Inject
    private Transfers transfers;

    @Inject
    private OpenPeriods openPeriods;

    @Inject
    private CheckLots checkLots;

    @Inject
    private CheckDisposals checkDisposals;

    @Inject
    private RecordDisposals recordDisposals;

    @Inject
    private RecordMovements recordMovements;

    @Inject
    private CompareWithMarket market;

    /**
     * @throws org.ballast.refusals.Refusal INVALID_INPUT with every error of the file; INSUFFICIENT_QUANTITY or
     *     DEPENDENT_EVENT_EXISTS if that is all that is wrong; PERIOD_LOCKED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public FileOfMovements check(ReportingEntity entity, Upload upload) {
        ImportErrors errors = new ImportErrors();
        MovementForm form = new MovementForm(contexts.of(entity, Set.of()), errors);
        int rows = CsvFile.read(upload, errors, header -> MovementColumns.FORM, form::read);
        MovementFacts fresh = fresh(entity, form.facts(), errors);
        if (errors.isEmpty()) {
            openPeriods.requireInEveryBook(
                    entity,
                    Stream.of(
                                    fresh.lots().stream().map(NewLot::acquiredOn),
                                    fresh.leaving().stream().map(DisposalRequest::disposedOn),
                                    fresh.transfers().stream()
                                            .map(each -> each.leaving().disposedOn()))
                            .flatMap(days -> days)
                            .toList());
        }
        noteByTheBooks(entity, fresh, errors);
        // Where a row of what comes is wrong, what leaves would be told to find nothing
        if (form.hasAllThatComes(rows)) {
            recordMovements.notePlan(entity, fresh, errors);
        }
        errors.refuseIfAny();
        return new FileOfMovements(fresh, rows - fresh.rows(), market.compare(entity, fresh.traded()));
    }

    /** What is not in the books; what is there with other values is noted. */
    private MovementFacts fresh(ReportingEntity entity, MovementFacts facts, ImportErrors errors) {
        List<NewLot> lots = noted(
                MovementColumns.LOT,
                errors,
                noted -> Recorded.lots(
                                facts.lots(),
                                recordedRows.lots(
                                        entity.id(),
                                        facts.lots().stream().map(NewLot::code).toList()),
                                noted)
                        .fresh());
        List<TransferRequest> moves = noted(
                MovementColumns.DISPOSAL,
                errors,
                noted -> Recorded.transfers(
                                facts.transfers(),
                                transfers.named(
                                        entity,
                                        facts.transfers().stream()
                                                .map(TransferRequest::reference)
                                                .toList()),
                                noted)
                        .fresh());
        return new MovementFacts(
                lots,
                fresh(entity, facts.disposals(), MovementColumns.DISPOSAL, errors),
                fresh(entity, facts.fees(), MovementColumns.FEE, errors),
                moves);
    }

    private List<DisposalRequest> fresh(
            ReportingEntity entity, List<DisposalRequest> rows, MovementColumns columns, ImportErrors errors) {
        List<String> references = rows.stream().map(DisposalRequest::reference).toList();
        return noted(
                columns,
                errors,
                noted -> Recorded.disposals(rows, recordedRows.disposals(entity.id(), references), noted)
                        .fresh());
    }

    private void noteByTheBooks(ReportingEntity entity, MovementFacts fresh, ImportErrors errors) {
        note(MovementColumns.LOT, errors, noted -> {
            checkLots.noteTakenBefore(entity, fresh.lots(), noted);
            checkLots.noteWithoutRate(entity, fresh.lots(), noted);
        });
        note(MovementColumns.DISPOSAL, errors, noted -> noteLeaving(entity, fresh.disposals(), noted));
        note(MovementColumns.FEE, errors, noted -> noteLeaving(entity, fresh.fees(), noted));
        note(
                MovementColumns.DISPOSAL,
                errors,
                noted -> recordDisposals.noteNamedInVain(
                        entity,
                        fresh.transfers().stream().map(TransferRequest::leaving).toList(),
                        noted));
    }

    private void noteLeaving(ReportingEntity entity, List<DisposalRequest> leaving, ImportErrors noted) {
        checkDisposals.noteWithoutRate(entity, leaving, noted);
        recordDisposals.noteNamedInVain(entity, leaving, noted);
        recordDisposals.noteBeforePool(entity, leaving, noted);
    }

    private static void note(MovementColumns columns, ImportErrors errors, Consumer<ImportErrors> work) {
        noted(columns, errors, noted -> {
            work.accept(noted);
            return List.of();
        });
    }

    private static <T> List<T> noted(
            MovementColumns columns, ImportErrors errors, Function<ImportErrors, List<T>> work) {
        ImportErrors noted = new ImportErrors();
        List<T> found = work.apply(noted);
        columns.tell(noted, errors);
        return found;
    }
}
