package org.ballast.holdings.domain;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.DateWords;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;

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

    /**
     * A disposal and the lots that it takes.
     *
     * @param counted units of the lots in the pool, where it takes from one
     */
    public record Planned(
            DisposalRequest request,
            List<PendingDisposal.Part> parts,
            CostMethod method,
            List<PendingDisposal.Part> counted) {}

    /**
     * @param field the column that is to be mended
     */
    public record Problem(DisposalRequest request, RefusalCode code, String field, Said said) {}

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
                        planned.add(new Planned(request, taken.parts(), taken.method(), taken.counted()));
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
                        shortfall.why(HoldingsSentence.MORE_THAN_AVAILABLE.with(few.available()))));
            case LotSelection.LotTooSmall small ->
                Optional.of(new Problem(
                        request,
                        RefusalCode.INSUFFICIENT_QUANTITY,
                        "lots",
                        HoldingsSentence.LOT_TOO_SMALL.with(small.wanted(), small.lot(), small.available())));
            case LotSelection.UnknownLot unknown ->
                Optional.of(wrongLots(request, HoldingsSentence.LOT_WITHOUT_UNITS.with(unknown.lot())));
            case LotSelection.AcquiredLater later ->
                Optional.of(wrongLots(
                        request,
                        shortfall.whyLater(later.lot(), HoldingsSentence.LOT_ACQUIRED_AFTER.with(later.lot()))));
            case LotSelection.SumDiffers sum ->
                Optional.of(wrongLots(request, HoldingsSentence.OTHER_SUM.with(sum.named(), sum.wanted())));
            case LotSelection.ImpairedSince since ->
                Optional.of(new Problem(
                        request,
                        RefusalCode.DEPENDENT_EVENT_EXISTS,
                        "disposed_at",
                        HoldingsSentence.WRITTEN_DOWN_SINCE.with(DateWords.of(since.pricedAt()), since.lot())));
            case LotSelection.AveragedSince later ->
                Optional.of(new Problem(
                        request,
                        RefusalCode.DEPENDENT_EVENT_EXISTS,
                        "disposed_at",
                        HoldingsSentence.AVERAGED_SINCE.with(later.disposal(), DateWords.of(later.disposedAt()))));
        };
    }

    private static Problem wrongLots(DisposalRequest request, Said said) {
        return new Problem(request, RefusalCode.INVALID_INPUT, "lots", said);
    }
}
