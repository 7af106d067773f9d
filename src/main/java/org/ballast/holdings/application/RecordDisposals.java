package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.ballast.entities.application.ClosedBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.DisposalInBook;
import org.ballast.holdings.domain.DisposalPlan;
import org.ballast.holdings.domain.DisposalPlan.Planned;
import org.ballast.holdings.domain.DisposalRequest;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.PolicyHistory;
import org.ballast.holdings.domain.PostedDisposal;
import org.ballast.holdings.domain.Traded;
import org.ballast.holdings.domain.TransferRequest;
import org.ballast.holdings.persistence.LotStocks;
import org.ballast.holdings.persistence.NewDisposals;
import org.ballast.holdings.persistence.NewLots;
import org.ballast.holdings.persistence.Policies;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.journal.application.OpenPeriods;
import org.ballast.prices.application.TranslateFacts;
import org.ballast.prices.domain.RatesIntoBook;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;

/**
 * Chooses the lots of disposals and reserves their units. The disposals are posted once the lots are tested up to them,
 * by the {@link Settlement}. Part of a larger use case.
 */
@ApplicationScoped
class RecordDisposals {

    @Inject
    private OpenPeriods openPeriods;

    @Inject
    private Entities entities;

    @Inject
    private LotStocks stocks;

    @Inject
    private Policies policies;

    @Inject
    private TranslateFacts translateFacts;

    @Inject
    private NewDisposals newDisposals;

    @Inject
    private Settlement settlement;

    /**
     * Chooses the lots; nothing is written yet.
     *
     * @param errors those of the form; those of the requests are added
     * @param refuseIfAny how errors are refused: as those of a file or of fields
     * @return the disposals in the order in which they happened
     * @throws Refusal INSUFFICIENT_QUANTITY if that is all that is wrong, otherwise INVALID_INPUT or
     *     DEPENDENT_EVENT_EXISTS; PERIOD_LOCKED where a month is locked in any book
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Planned> plan(
            ReportingEntity entity,
            List<DisposalRequest> requests,
            ImportErrors errors,
            Consumer<ImportErrors> refuseIfAny) {
        ClosedBook.refuse(entity);
        openPeriods.requireInEveryBook(
                entity,
                requests.stream()
                        .map(request -> entity.dayOf(request.disposedAt()))
                        .toList());
        boolean formIsRight = errors.isEmpty();
        noteNamedInVain(entity, requests, errors);
        noteBeforePool(entity, requests, errors);
        DisposalPlan plan = DisposalPlan.of(requests, stocks.free(entity.book().id()), entity.cutOffZone());
        boolean planIsAllThatIsWrong = formIsRight && errors.isEmpty();
        plan.problems().forEach(problem -> note(problem, errors));
        if (planIsAllThatIsWrong) {
            refuseByCode(plan, errors);
        }
        refuseIfAny.accept(errors);
        return plan.planned();
    }

    /**
     * Records the disposals and reserves their units in every book; their keys, in the same order.
     *
     * @param planned in the book through which the entity is seen
     * @throws Refusal INSUFFICIENT_QUANTITY, DEPENDENT_EVENT_EXISTS or INVALID_INPUT where another book cannot take one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Long> record(ReportingEntity entity, List<Planned> planned, NewLots.Origin origin) {
        List<DisposalRequest> requests = planned.stream().map(Planned::request).toList();
        List<Long> keys = newDisposals.add(entity.id(), requests, origin);
        for (ReportingEntity each : entities.inEveryBook(entity)) {
            boolean seen = each.book().id() == entity.book().id();
            reserve(each, keys, seen ? planned : planIn(each, requests));
        }
        return keys;
    }

    /**
     * Brings recorded disposals into one book: posted where nothing stands before them, else waiting.
     *
     * @param keys of the disposals, in the same order
     * @throws Refusal NO_RATE where proceeds cannot be translated
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reserve(ReportingEntity entity, List<Long> keys, List<Planned> planned) {
        RatesIntoBook rates = translateFacts.into(
                entity, planned.stream().map(Planned::request).map(Traded::of).toList());
        List<DisposalInBook> disposals = IntStream.range(0, keys.size())
                .mapToObj(at -> DisposalInBook.of(keys.get(at), planned.get(at), rates))
                .toList();
        List<PostedDisposal> posted = settlement.settle(
                entity, disposals.stream().map(DisposalInBook::disposal).toList());
        newDisposals.keep(entity.book().id(), disposals, posted);
    }

    /**
     * Gives disposals that wait in a book what they take under the method that was decided since.
     *
     * @param keys of the disposals, in the same order
     * @throws Refusal if one of them cannot be taken under it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeAnew(ReportingEntity entity, List<Long> keys, List<DisposalRequest> inOrder) {
        if (!keys.isEmpty()) {
            newDisposals.takeAnew(entity.book().id(), keys, planIn(entity, inOrder));
        }
    }

    /**
     * The same disposals with the lots that they take in another book: the named ones where its policy identifies lots, else
     * the first acquired ones.
     *
     * @param inOrder in which they happened
     * @throws Refusal if one of them cannot be taken there
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Planned> planIn(ReportingEntity entity, List<DisposalRequest> inOrder) {
        return planIn(entity, inOrder, List.of()).planned();
    }

    /** The same with transfers between wallets among them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public DisposalPlan planIn(ReportingEntity entity, List<DisposalRequest> inOrder, List<TransferRequest> transfers) {
        PolicyHistory decided = policies.history(entity.book().id());
        inOrder.forEach(request -> beforePool(decided, request).ifPresent(said -> {
            throw wrongIn(entity, RefusalCode.DEPENDENT_EVENT_EXISTS, request, "disposed_at", said);
        }));
        List<DisposalRequest> asked = inOrder.stream()
                .map(request -> mayName(decided, request) ? request : request.withoutLots())
                .toList();
        List<TransferRequest> moved = transfers.stream()
                .map(each -> mayName(decided, each.leaving()) ? each : each.withoutLots())
                .toList();
        DisposalPlan plan =
                DisposalPlan.of(asked, moved, stocks.free(entity.book().id()), entity.cutOffZone());
        plan.problems().stream().findFirst().ifPresent(problem -> {
            throw wrongIn(entity, problem.code(), problem.request(), problem.field(), problem.said());
        });
        return plan;
    }

    private static Refusal wrongIn(
            ReportingEntity entity, RefusalCode code, DisposalRequest request, String field, Said said) {
        return new Refusal(
                code, HoldingsSentence.DISPOSAL_WRONG_IN_BOOK, entity.book().code(), request.reference(), field, said);
    }

    /** What was held before a book began to average is in the pool, at what it carried then. */
    private static Optional<Said> beforePool(PolicyHistory decided, DisposalRequest request) {
        return decided.otherMethodAfter(request.assetId(), request.disposedOn())
                .filter(policy -> policy.costMethod().pools())
                .map(policy -> HoldingsSentence.SALE_BEFORE_POOL.with(policy.validFrom()));
    }

    /** Notes disposals of units that a pool took in since. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteBeforePool(ReportingEntity entity, List<DisposalRequest> requests, ImportErrors errors) {
        PolicyHistory decided = policies.history(entity.book().id());
        for (DisposalRequest request : requests) {
            beforePool(decided, request)
                    .ifPresent(said -> errors.add(
                            request.importLine(),
                            "disposed_at",
                            request.disposedAt().toString(),
                            said));
        }
    }

    private static boolean mayName(PolicyHistory decided, DisposalRequest request) {
        return decided.maySpecify(request.assetId(), request.disposedOn());
    }

    /** Notes disposals that name lots where the policy does not identify them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteNamedInVain(ReportingEntity entity, List<DisposalRequest> requests, ImportErrors errors) {
        PolicyHistory decided = policies.history(entity.book().id());
        for (DisposalRequest request : requests) {
            if (!request.lots().isEmpty() && !mayName(decided, request)) {
                errors.add(
                        request.importLine(),
                        "lots",
                        String.join(";", request.lots().keySet()),
                        decided.isPooled(request.assetId(), request.disposedOn())
                                ? HoldingsSentence.NAMES_LOTS_OF_POOL
                                : HoldingsSentence.NAMES_LOTS_UNDER_FIFO);
            }
        }
    }

    private static void note(DisposalPlan.Problem problem, ImportErrors errors) {
        errors.add(problem.request().importLine(), problem.field(), value(problem), problem.said());
    }

    /** What stands where a problem is. */
    static String value(DisposalPlan.Problem problem) {
        DisposalRequest request = problem.request();
        return switch (problem.field()) {
            case "quantity" -> request.quantity().toString();
            case "disposed_at" -> request.disposedAt().toString();
            default ->
                String.join(
                        ";",
                        request.lots().entrySet().stream()
                                .map(part -> part.getKey() + ":" + part.getValue())
                                .toList());
        };
    }

    private static void refuseByCode(DisposalPlan plan, ImportErrors errors) {
        List<RefusalCode> codes = plan.problems().stream()
                .map(DisposalPlan.Problem::code)
                .distinct()
                .toList();
        if (codes.size() == 1 && codes.get(0) != RefusalCode.INVALID_INPUT) {
            DisposalPlan.Problem first = plan.problems().get(0);
            String reference = first.request().reference();
            Said said = errors.count() > 1
                    ? HoldingsSentence.DISPOSALS_WRONG.with(reference, first.field(), first.said(), errors.count() - 1)
                    : HoldingsSentence.DISPOSAL_WRONG.with(reference, first.field(), first.said());
            throw new Refusal(codes.get(0), said, errors.first(), errors.count());
        }
    }
}
