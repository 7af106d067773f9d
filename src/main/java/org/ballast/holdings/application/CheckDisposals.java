package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.DisposalForm;
import org.ballast.holdings.domain.DisposalPlan.Planned;
import org.ballast.holdings.domain.DisposalRequest;
import org.ballast.holdings.domain.FileOfDisposals;
import org.ballast.holdings.domain.MarketComparison;
import org.ballast.holdings.domain.Recorded;
import org.ballast.holdings.domain.Traded;
import org.ballast.holdings.persistence.RecordedRows;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;

/** Judges a file of disposals: by its form, the books, the lots that are free, and the market. Part of a larger use case. */
@ApplicationScoped
class CheckDisposals {

    @Inject
    private HoldingsContexts contexts;

    @Inject
    private RecordedRows recordedRows;

    @Inject
    private RecordDisposals recordDisposals;

    @Inject
    private MissingRates missingRates;

    @Inject
    private CompareWithMarket market;

    /**
     * @throws org.ballast.refusals.Refusal INSUFFICIENT_QUANTITY if the file is right but takes more units than
     *     there are; INVALID_INPUT with every error of the file; DEPENDENT_EVENT_EXISTS
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public FileOfDisposals check(ReportingEntity entity, Upload upload) {
        ImportErrors errors = new ImportErrors();
        DisposalForm form = new DisposalForm(contexts.of(entity, Set.of()));
        List<DisposalRequest> rows = new ArrayList<>();
        CsvFile.read(
                upload,
                errors,
                header -> DisposalForm.COLUMNS,
                row -> form.read(row).ifPresent(rows::add));
        List<String> references = rows.stream().map(DisposalRequest::reference).toList();
        Recorded<DisposalRequest> recorded =
                Recorded.disposals(rows, recordedRows.disposals(entity.id(), references), errors);
        noteWithoutRate(entity, recorded.fresh(), errors);
        List<Planned> planned = recordDisposals.plan(entity, recorded.fresh(), errors, ImportErrors::refuseIfAny);
        return new FileOfDisposals(planned, recorded.skipped(), compare(entity, recorded.fresh()));
    }

    /** Notes disposals that a book cannot translate into its currency. */
    void noteWithoutRate(ReportingEntity entity, List<DisposalRequest> requests, ImportErrors errors) {
        missingRates.note(entity, requests.stream().map(Traded::of).toList(), errors);
    }

    MarketComparison compare(ReportingEntity entity, List<DisposalRequest> requests) {
        return market.compare(entity, requests.stream().map(Traded::of).toList());
    }
}
