package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.DisposalFilter;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.LotCursor;
import org.ballast.holdings.domain.LotFilter;
import org.ballast.holdings.domain.LotOrder;
import org.ballast.holdings.domain.LotStep;
import org.ballast.holdings.domain.RecordedDisposal;
import org.ballast.holdings.domain.TranslatedFrom;
import org.ballast.holdings.persistence.HeldLots;
import org.ballast.holdings.persistence.LotHistories;
import org.ballast.holdings.persistence.RecordedDisposals;
import org.ballast.holdings.persistence.Translations;
import org.ballast.imports.application.CsvExport;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** What every signed-in user may see of lots and disposals. */
@ApplicationScoped
public class ReadHoldings {

    private static final int LOTS_AT_ONCE = 5_000;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private HeldLots heldLots;

    @Inject
    private LotHistories histories;

    @Inject
    private Translations translations;

    @Inject
    private RecordedDisposals disposals;

    @Inject
    private Clock clock;

    /** Today in the entity's cut-off zone. */
    public LocalDate today(ReportingEntity entity) {
        return entity.dayOf(clock.instant());
    }

    /**
     * Lots as of the end of a day, after a cursor.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN
     */
    public List<HeldLot> lots(ReportingEntity entity, LocalDate asOf, LotCursor after, int limit) {
        currentUser.requireSignedIn();
        return heldLots.page(entity, asOf, after, limit);
    }

    /**
     * One lot as it stands.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN
     */
    public HeldLot lot(ReportingEntity entity, long lotId) {
        currentUser.requireSignedIn();
        return heldLots.find(entity, lotId)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, HoldingsSentence.NO_SUCH_LOT));
    }

    /** What happened to a lot, or to a pool, in order. */
    public List<LotStep> history(ReportingEntity entity, HeldLot lot) {
        currentUser.requireSignedIn();
        return histories.of(entity, lot);
    }

    /** What a lot was translated from; empty where the book is in its currency, or took it over. */
    public Optional<TranslatedFrom> translatedFrom(ReportingEntity entity, LotPosition lot) {
        currentUser.requireSignedIn();
        return translations.ofLot(entity.book().id(), lot.id());
    }

    /** Disposals in the order in which they were recorded. */
    public List<RecordedDisposal> disposals(ReportingEntity entity, DisposalFilter filter, long afterId, int limit) {
        currentUser.requireSignedIn();
        return disposals.page(entity.book().id(), filter, afterId, limit);
    }

    /**
     * Disposals beyond another one, the latest first or, backward, the earliest first.
     *
     * @param fromId key of that disposal; empty for the edge of the list
     */
    public List<RecordedDisposal> latestDisposals(
            ReportingEntity entity, DisposalFilter filter, Optional<Long> fromId, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return disposals.beyond(entity.book().id(), filter, fromId, backward, limit);
    }

    /** How many disposals the filter finds, the withdrawn ones included. */
    public int countDisposals(ReportingEntity entity, DisposalFilter filter) {
        currentUser.requireSignedIn();
        return disposals.count(entity.book().id(), filter);
    }

    /** The disposals of some days, by when they happened. */
    public List<RecordedDisposal> disposals(ReportingEntity entity, LocalDate first, LocalDate last) {
        currentUser.requireSignedIn();
        return disposals.between(entity.book().id(), first, last);
    }

    /** All lots as of a day as CSV. */
    public void exportLots(String entityCode, LocalDate asOf, Writer out) {
        exportLots(entities.byCode(entityCode), asOf, LotFilter.ALL, LotOrder.ACQUIRED, out);
    }

    /** The lots that a filter finds as CSV, in an order: as many as the list counts. */
    public void exportLots(ReportingEntity entity, LocalDate asOf, LotFilter filter, LotOrder order, Writer out) {
        currentUser.requireSignedIn();
        CsvExport csv = new CsvExport(out)
                .row(
                        "lot",
                        "asset",
                        "acquired_at",
                        "quantity",
                        "original_cost",
                        "accumulated_impairment",
                        "value_change",
                        "carrying_amount",
                        "currency",
                        "wallet",
                        "reference");
        Optional<Long> from = Optional.empty();
        List<HeldLot> page;
        do {
            page = heldLots.beyond(entity, asOf, filter, order, from, false, LOTS_AT_ONCE);
            page.forEach(lot -> row(csv, lot, entity));
            from = page.isEmpty() ? from : Optional.of(page.getLast().lot().id());
        } while (page.size() == LOTS_AT_ONCE);
    }

    private static void row(CsvExport csv, HeldLot held, ReportingEntity entity) {
        LotPosition lot = held.lot();
        csv.row(
                lot.code(),
                held.asset(),
                acquired(lot, entity),
                lot.quantity(),
                lot.originalCost(),
                lot.accumulatedImpairment(),
                lot.amounts().valueChange(),
                lot.carryingAmount(),
                lot.originalCost().currency().getCurrencyCode(),
                held.wallet(),
                held.reference());
    }

    /** As it came in: a date where only the day is known, otherwise an instant. */
    public static String acquired(LotPosition lot, ReportingEntity entity) {
        return lot.dayPrecision()
                ? entity.dayOf(lot.acquiredAt()).toString()
                : lot.acquiredAt().toString();
    }
}
