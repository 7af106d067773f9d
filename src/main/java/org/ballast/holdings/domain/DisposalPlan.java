package org.ballast.holdings.domain;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.DateWords;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.refusals.RefusalCode;

/**
 * Disposals with their lots, chosen in the order in which the disposals happened.
 *
 * @param planned what can be recorded
 * @param problems what cannot, and why
 */
public record DisposalPlan(List<Planned> planned, List<Problem> problems) {

    public DisposalPlan {
        planned = List.copyOf(planned);
        problems = List.copyOf(problems);
    }

    /** A disposal and the lots that it takes. */
    public record Planned(DisposalRequest request, List<PendingDisposal.Part> parts, CostMethod method) {}

    /**
     * @param field the column that is to be mended
     */
    public record Problem(DisposalRequest request, RefusalCode code, String field, String message) {}

    /**
     * Gives each request its lots.
     *
     * @param zone the entity's cut-off zone, in which a date without a time begins
     */
    public static DisposalPlan of(List<DisposalRequest> requests, FreeLots lots, ZoneId zone) {
        List<Planned> planned = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        requests.stream()
                .sorted(Comparator.comparing(DisposalRequest::disposedAt).thenComparingInt(DisposalRequest::importLine))
                .forEach(request -> {
                    LotSelection selection = lots.take(request);
                    if (selection instanceof LotSelection.Taken taken) {
                        planned.add(new Planned(request, taken.parts(), taken.method()));
                    }
                    problem(request, selection, new Shortfall(request, lots, zone))
                            .ifPresent(problems::add);
                });
        return new DisposalPlan(planned, problems);
    }

    private static Optional<Problem> problem(DisposalRequest request, LotSelection selection, Shortfall shortfall) {
        return switch (selection) {
            case LotSelection.Taken taken -> Optional.empty();
            case LotSelection.TooFew few ->
                Optional.of(new Problem(
                        request,
                        RefusalCode.INSUFFICIENT_QUANTITY,
                        "quantity",
                        "is more than the " + few.available() + " units that were there then and are not reserved"
                                + shortfall.why()));
            case LotSelection.LotTooSmall small ->
                Optional.of(new Problem(
                        request,
                        RefusalCode.INSUFFICIENT_QUANTITY,
                        "lots",
                        "takes " + small.wanted() + " units of lot " + small.lot() + ", which has " + small.available()
                                + " that are not reserved"));
            case LotSelection.UnknownLot unknown ->
                Optional.of(wrongLots(
                        request, "names lot " + unknown.lot() + ", which has no units of this asset to take"));
            case LotSelection.AcquiredLater later ->
                Optional.of(wrongLots(
                        request,
                        "names lot " + later.lot() + ", which was acquired after the disposal"
                                + shortfall.whyLater(later.lot())));
            case LotSelection.SumDiffers sum ->
                Optional.of(
                        wrongLots(request, "takes " + sum.named() + " units where the disposal has " + sum.wanted()));
            case LotSelection.ImpairedSince since ->
                Optional.of(new Problem(
                        request,
                        RefusalCode.DEPENDENT_EVENT_EXISTS,
                        "disposed_at",
                        "lies before the price of " + DateWords.of(since.pricedAt()) + " at which lot " + since.lot()
                                + " was written down with units that were gone by then"));
        };
    }

    private static Problem wrongLots(DisposalRequest request, String message) {
        return new Problem(request, RefusalCode.INVALID_INPUT, "lots", message);
    }
}
