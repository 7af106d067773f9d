package org.ballast.holdings.domain;

import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.amounts.Money;

/**
 * What rows of a file of movements say.
 *
 * @param lots what came
 * @param disposals what left, a row each
 * @param fees what left as a fee in kind of another row, under its reference with {@code /fee} after it
 * @param transfers what went to another own wallet
 */
public record MovementFacts(
        List<NewLot> lots,
        List<DisposalRequest> disposals,
        List<DisposalRequest> fees,
        List<TransferRequest> transfers) {

    public MovementFacts {
        lots = List.copyOf(lots);
        disposals = List.copyOf(disposals);
        fees = List.copyOf(fees);
        transfers = List.copyOf(transfers);
    }

    /** All that leaves for good. */
    public List<DisposalRequest> leaving() {
        return Stream.concat(disposals.stream(), fees.stream()).toList();
    }

    /** How many rows of the file have something in this. */
    public int rows() {
        return (int) Stream.of(
                        lots.stream().map(NewLot::importLine),
                        leaving().stream().map(DisposalRequest::importLine),
                        transfers.stream().map(move -> move.leaving().importLine()))
                .flatMap(lines -> lines)
                .distinct()
                .count();
    }

    public boolean isEmpty() {
        return lots.isEmpty() && disposals.isEmpty() && fees.isEmpty() && transfers.isEmpty();
    }

    /** Every movement as a preview shows it; a transfer is for nothing. */
    public List<Traded> shown(Currency currency) {
        return Stream.concat(
                        traded().stream(),
                        transfers.stream()
                                .map(TransferRequest::leaving)
                                .map(move -> new Traded(
                                        move.importLine(),
                                        move.reference(),
                                        "quantity",
                                        move.assetId(),
                                        move.disposedOn(),
                                        move.quantity(),
                                        Money.zero(currency))))
                .toList();
    }

    /** What changed hands for an amount, by the columns of the file. */
    public List<Traded> traded() {
        return Stream.of(
                        lots.stream().map(Traded::of).map(each -> each.under("consideration")),
                        disposals.stream().map(Traded::of).map(each -> each.under("consideration")),
                        fees.stream().map(Traded::of).map(each -> each.under("fee")))
                .flatMap(each -> each)
                .toList();
    }
}
