package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.Quantity;
import org.ballast.entities.application.WrongField;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.DisposalForm;
import org.ballast.holdings.domain.DisposalKind;
import org.ballast.holdings.domain.DisposalRequest;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.LotForm;
import org.ballast.holdings.domain.LotOrigin;
import org.ballast.holdings.domain.NewLot;
import org.ballast.holdings.domain.Replacement;
import org.ballast.holdings.persistence.LotOrigins;
import org.ballast.holdings.persistence.NewDisposals;
import org.ballast.holdings.persistence.NewLots;
import org.ballast.holdings.persistence.RecordedRows;
import org.ballast.holdings.persistence.RecordedTexts;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.journal.application.OpenPeriods;
import org.ballast.refusals.Refusal;

/**
 * Reads the right version of a lot or a disposal that is about to be corrected, in the words of a file: what it does not say is
 * as it was recorded. Part of a larger use case.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReadReplacement {

    @Inject
    private HoldingsContexts contexts;

    @Inject
    private NewLots newLots;

    @Inject
    private NewDisposals newDisposals;

    @Inject
    private RecordedTexts recorded;

    @Inject
    private RecordedRows recordedRows;

    @Inject
    private LotOrigins origins;

    @Inject
    private CheckLots checkLots;

    @Inject
    private CheckDisposals checkDisposals;

    @Inject
    private RecordDisposals recordDisposals;

    @Inject
    private OpenPeriods openPeriods;

    /**
     * @param id of the lot that is wrong
     * @throws Refusal INVALID_INPUT with all that is wrong
     */
    public NewLot lot(ReportingEntity entity, long id, Map<String, String> values) {
        Map<String, String> known = recorded.lot(entity, id);
        ImportErrors errors = new ImportErrors();
        Map<String, String> whole = whole(known, values, LotForm.COLUMNS, errors);
        Set<String> taken = without(newLots.codes(entity.id()), known.getOrDefault("lot", ""));
        Optional<NewLot> lot = new LotForm(contexts.of(entity, taken)).read(WrongField.row(whole, errors));
        lot.ifPresent(read -> checkLots.noteWithoutRate(entity, List.of(read), errors));
        WrongField.refuseIfAny(errors);
        return lot.orElseThrow().from(origins.of(List.of(id)).getOrDefault(id, LotOrigin.PURCHASE));
    }

    /**
     * Judges what somebody asks for, before it is decided on.
     *
     * @throws Refusal as {@link #lot}; PERIOD_LOCKED; INVALID_INPUT where it says what was recorded; IMPLAUSIBLE_COST
     */
    public void requireLot(ReportingEntity entity, long id, Map<String, String> values) {
        NewLot lot = lot(entity, id, values);
        checkLots.refuseLocked(entity, List.of(lot));
        refuseIfSame(lot.equals(lot(entity, id, Map.of())));
        checkLots.compare(entity, List.of(lot)).refuseUnless(Replacement.isConfirmed(values));
    }

    /**
     * @param id of the disposal that is wrong
     * @throws Refusal INVALID_INPUT with all that is wrong
     */
    public DisposalRequest disposal(ReportingEntity entity, long id, Map<String, String> values) {
        Map<String, String> known = recorded.disposal(entity, id);
        ImportErrors errors = new ImportErrors();
        Map<String, String> whole = whole(known, values, DisposalForm.COLUMNS, errors);
        Set<String> taken = without(newDisposals.references(entity.id()), known.getOrDefault("reference", ""));
        Optional<DisposalRequest> request =
                new DisposalForm(contexts.of(entity, taken)).read(WrongField.row(whole, errors));
        request.ifPresent(read -> {
            checkDisposals.noteWithoutRate(entity, List.of(read), errors);
            recordDisposals.noteNamedInVain(entity, List.of(read), errors);
            noteOtherSum(read, errors);
        });
        DisposalRequest was =
                recordedRows.disposalsOf(entity.id(), List.of(id)).getFirst().row();
        request.ifPresent(read -> noteOtherKind(was.kind(), read, errors));
        WrongField.refuseIfAny(errors);
        return request.orElseThrow().as(was.kind(), was.note());
    }

    /**
     * Judges what somebody asks for, before it is decided on.
     *
     * @throws Refusal as {@link #disposal}; PERIOD_LOCKED; INVALID_INPUT where it says what was recorded; IMPLAUSIBLE_PROCEEDS
     */
    public void requireDisposal(ReportingEntity entity, long id, Map<String, String> values) {
        DisposalRequest request = disposal(entity, id, values);
        openPeriods.requireInEveryBook(entity, List.of(request.disposedOn()));
        refuseIfSame(request.equals(disposal(entity, id, Map.of())));
        checkDisposals.compare(entity, List.of(request)).refuseUnless(Replacement.isConfirmed(values));
    }

    private static void refuseIfSame(boolean same) {
        if (same) {
            throw Refusal.ofField("replacement", "", HoldingsSentence.AS_RECORDED);
        }
    }

    /** What was lost brings nothing, and what pays a fee has none of its own. */
    private static void noteOtherKind(DisposalKind kind, DisposalRequest read, ImportErrors errors) {
        if (kind == DisposalKind.LOSS && !read.proceeds().isZero()) {
            errors.add(0, "proceeds", read.proceeds().toString(), HoldingsSentence.NOT_OF_KIND, kind);
        }
        if (kind != DisposalKind.SALE && !read.fee().isZero()) {
            errors.add(0, "fee", read.fee().toString(), HoldingsSentence.NOT_OF_KIND, kind);
        }
    }

    private static void noteOtherSum(DisposalRequest request, ImportErrors errors) {
        Quantity sum = request.lots().values().stream().reduce(Quantity.ZERO, Quantity::plus);
        if (!request.lots().isEmpty() && sum.compareTo(request.quantity()) != 0) {
            errors.add(0, "lots", "", HoldingsSentence.OTHER_SUM, sum, request.quantity());
        }
    }

    private static Map<String, String> whole(
            Map<String, String> known, Map<String, String> values, CsvForm form, ImportErrors errors) {
        Map<String, String> whole = new LinkedHashMap<>(known);
        values.forEach((field, text) -> {
            if (!field.equals(Replacement.CONFIRMED)) {
                whole.put(field, text);
            }
        });
        form.accepts(List.copyOf(whole.keySet()), errors);
        return whole;
    }

    private static Set<String> without(Set<String> taken, String own) {
        Set<String> rest = new HashSet<>(taken);
        rest.remove(own);
        return rest;
    }
}
