package org.ballast.holdings.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.MeasuredDisposal;
import org.ballast.measurement.domain.MeasurementModel;

/**
 * A disposal that has happened but is not in the books yet: its lots must first be tested for impairment up to the
 * instant of the disposal (accounting.md §1.2 rule 2). Until then its units are reserved.
 *
 * @param reference the accountants' name of the disposal, unique in its entity among those that are not withdrawn
 * @param proceeds gross, before the fee
 * @param fee selling costs; they reduce the proceeds (accounting.md §3.5)
 * @param parts the lots that it takes, in the order in which it takes them
 * @param kind why the units left
 */
public record PendingDisposal(
        long id,
        String reference,
        long assetId,
        Instant disposedAt,
        Money proceeds,
        Money fee,
        List<Part> parts,
        DisposalKind kind) {

    /** The order in which disposals happened. */
    public static final Comparator<PendingDisposal> IN_ORDER =
            Comparator.comparing(PendingDisposal::disposedAt).thenComparingLong(PendingDisposal::id);

    public PendingDisposal {
        parts = List.copyOf(parts);
    }

    /** A sale. */
    public PendingDisposal(
            long id, String reference, long assetId, Instant disposedAt, Money proceeds, Money fee, List<Part> parts) {
        this(id, reference, assetId, disposedAt, proceeds, fee, parts, DisposalKind.SALE);
    }

    /** Proceeds less the fee; below zero where the fee is larger. */
    public Money netProceeds() {
        return proceeds.minus(fee);
    }

    /**
     * What it does to the books.
     *
     * @param model of the book at the disposal
     * @param lots the lots as they stand, one for each part, in the order of the parts
     * @throws IllegalArgumentException if a lot is not that of its part
     */
    public MeasuredDisposal measured(MeasurementModel model, List<LotPosition> lots) {
        List<MeasuredDisposal.Part> taken = new ArrayList<>(parts.size());
        for (int at = 0; at < parts.size(); at++) {
            LotPosition lot = lots.get(at);
            if (lot.id() != parts.get(at).lotId()) {
                throw new IllegalArgumentException(
                        "lot " + lot.code() + " is not the lot of the part " + parts.get(at));
            }
            taken.add(new MeasuredDisposal.Part(lot, parts.get(at).quantity()));
        }
        return MeasuredDisposal.of(model, proceeds, fee, taken);
    }

    /** The keys of the lots that some disposals take of. */
    public static Set<Long> lotsOf(Collection<PendingDisposal> disposals) {
        return disposals.stream()
                .flatMap(disposal -> disposal.parts().stream())
                .map(Part::lotId)
                .collect(Collectors.toSet());
    }

    /**
     * Units taken from one lot.
     *
     * @param quantity more than zero
     */
    public record Part(long lotId, Quantity quantity) {}
}
