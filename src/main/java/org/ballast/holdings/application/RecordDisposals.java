package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.DisposalPlan;
import org.ballast.holdings.domain.DisposalPlan.Planned;
import org.ballast.holdings.domain.DisposalRequest;
import org.ballast.holdings.domain.DisposalsRecorded;
import org.ballast.holdings.domain.PolicyHistory;
import org.ballast.holdings.persistence.LotStocks;
import org.ballast.holdings.persistence.NewDisposals;
import org.ballast.holdings.persistence.NewLots;
import org.ballast.holdings.persistence.Policies;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Chooses the lots of disposals and reserves their units. The disposals are posted once the lots are tested up to them:
 * whoever tests listens to {@link DisposalsRecorded}. Part of a larger use case.
 */
@ApplicationScoped
class RecordDisposals {

    @Inject
    private LotStocks stocks;

    @Inject
    private Policies policies;

    @Inject
    private NewDisposals newDisposals;

    @Inject
    private Event<DisposalsRecorded> recorded;

    /**
     * Chooses the lots; nothing is written yet.
     *
     * @param errors those of the form; those of the requests are added
     * @param refuseIfAny how errors are refused: as those of a file or of fields
     * @return the disposals in the order in which they happened
     * @throws Refusal INSUFFICIENT_QUANTITY if that is all that is wrong, otherwise INVALID_INPUT or
     *     DEPENDENT_EVENT_EXISTS
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Planned> plan(
            ReportingEntity entity,
            List<DisposalRequest> requests,
            ImportErrors errors,
            Consumer<ImportErrors> refuseIfAny) {
        boolean formIsRight = errors.isEmpty();
        noteNamedUnderFifo(entity, requests, errors);
        DisposalPlan plan = DisposalPlan.of(requests, stocks.free(entity.book().id()), entity.cutOffZone());
        boolean planIsAllThatIsWrong = formIsRight && errors.isEmpty();
        plan.problems().forEach(problem -> note(problem, errors));
        if (planIsAllThatIsWrong) {
            refuseByCode(plan, errors);
        }
        refuseIfAny.accept(errors);
        return plan.planned();
    }

    /** Records the disposals and reserves their units; their keys, in the same order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Long> record(ReportingEntity entity, List<Planned> planned, NewLots.Origin origin) {
        List<Long> keys = newDisposals.add(
                entity.id(), planned.stream().map(Planned::request).toList(), origin);
        newDisposals.reserve(entity.book().id(), keys, planned);
        recorded.fire(new DisposalsRecorded(entity.book().id()));
        return keys;
    }

    private void noteNamedUnderFifo(ReportingEntity entity, List<DisposalRequest> requests, ImportErrors errors) {
        PolicyHistory decided = policies.history(entity.book().id());
        for (DisposalRequest request : requests) {
            boolean fifo = !request.lots().isEmpty()
                    && decided.inForce(request.assetId(), request.disposedOn())
                            .filter(policy -> policy.costMethod() == CostMethod.FIFO)
                            .isPresent();
            if (fifo) {
                errors.add(
                        request.importLine(),
                        "lots",
                        String.join(";", request.lots().keySet()),
                        "names lots, but the policy in force is first in, first out");
            }
        }
    }

    private static void note(DisposalPlan.Problem problem, ImportErrors errors) {
        DisposalRequest request = problem.request();
        String value = switch (problem.field()) {
            case "quantity" -> request.quantity().toString();
            case "disposed_at" -> request.disposedAt().toString();
            default ->
                String.join(
                        ";",
                        request.lots().entrySet().stream()
                                .map(part -> part.getKey() + ":" + part.getValue())
                                .toList());
        };
        errors.add(request.importLine(), problem.field(), value, problem.message());
    }

    private static void refuseByCode(DisposalPlan plan, ImportErrors errors) {
        List<RefusalCode> codes = plan.problems().stream()
                .map(DisposalPlan.Problem::code)
                .distinct()
                .toList();
        if (codes.size() == 1 && codes.get(0) != RefusalCode.INVALID_INPUT) {
            DisposalPlan.Problem first = plan.problems().get(0);
            String detail = "Disposal " + first.request().reference() + ": " + first.field() + " " + first.message()
                    + (errors.count() > 1 ? ", and " + (errors.count() - 1) + " more errors" : "")
                    + "; nothing was recorded.";
            throw new Refusal(codes.get(0), detail, errors.first(), errors.count());
        }
    }
}
