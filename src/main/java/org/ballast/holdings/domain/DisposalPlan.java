package org.ballast.holdings.domain;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.DateWords;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;

/**
 * Disposals and transfers between wallets with their lots, chosen in the order in which they happened.
 *
 * @param planned disposals that can be recorded
 * @param moves transfers that can be
 * @param problems what cannot, and why
 */
public record DisposalPlan(List<Planned> planned, List<Move> moves, List<Problem> problems) {

    public DisposalPlan {
        planned = List.copyOf(planned);
        moves = List.copyOf(moves);
        problems = List.copyOf(problems);
    }

    /**
     * A disposal and the lots that it takes.
     *
     * @param counted units of the lots in the pool, where it takes from one
     * @param away units of lots that it takes in wallets that they were moved to
     */
    public record Planned(
            DisposalRequest request,
            List<PendingDisposal.Part> parts,
            CostMethod method,
            List<PendingDisposal.Part> counted,
            List<Place> away) {}

    /** A transfer and the units of lots that it moves. */
    public record Move(TransferRequest request, List<PendingDisposal.Part> parts) {}

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
        return of(requests, List.of(), lots, zone);
    }

    /** The same with transfers among them; of one instant and line the transfer goes first. */
    public static DisposalPlan of(
            List<DisposalRequest> requests, List<TransferRequest> transfers, FreeLots lots, ZoneId zone) {
        List<Planned> planned = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Stream.concat(
                        transfers.stream().map(move -> new Step(move.leaving(), Optional.of(move))),
                        requests.stream().map(request -> new Step(request, Optional.empty())))
                .sorted(Step.IN_ORDER)
                .forEach(step -> {
                    LotSelection selection = step.move().map(lots::move).orElseGet(() -> lots.take(step.request()));
                    if (selection instanceof LotSelection.Taken taken) {
                        step.move()
                                .ifPresentOrElse(
                                        move -> moves.add(new Move(move, taken.parts())),
                                        () -> planned.add(planned(step.request(), taken)));
                    }
                    problem(step.request(), selection, new Shortfall(step.request(), lots, zone))
                            .ifPresent(problems::add);
                });
        return new DisposalPlan(planned, moves, problems);
    }

    /**
     * What happens at one instant.
     *
     * @param request what leaves
     * @param move the transfer that it is a part of; empty of a disposal
     */
    private record Step(DisposalRequest request, Optional<TransferRequest> move) {

        static final Comparator<Step> IN_ORDER = Comparator.comparing(
                        (Step step) -> step.request().disposedAt())
                .thenComparingInt(step -> step.request().importLine());
    }

    private static Planned planned(DisposalRequest request, LotSelection.Taken taken) {
        return new Planned(request, taken.parts(), taken.method(), taken.counted(), taken.away());
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
            case LotSelection.MovedSince since ->
                Optional.of(new Problem(
                        request,
                        RefusalCode.DEPENDENT_EVENT_EXISTS,
                        "disposed_at",
                        HoldingsSentence.MOVED_SINCE.with(DateWords.of(since.movedAt()))));
        };
    }

    private static Problem wrongLots(DisposalRequest request, Said said) {
        return new Problem(request, RefusalCode.INVALID_INPUT, "lots", said);
    }
}
