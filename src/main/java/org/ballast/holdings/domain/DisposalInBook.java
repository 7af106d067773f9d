package org.ballast.holdings.domain;

import java.util.List;
import java.util.Optional;
import org.ballast.holdings.domain.DisposalPlan.Planned;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.prices.domain.RatesIntoBook;

/**
 * A disposal on its way into a book.
 *
 * @param disposal in the currency of the book
 * @param counted units of the lots that a pool is made of, where it takes from a pool
 * @param method by which its lots were chosen
 * @param away units of lots that it takes in wallets that they were moved to
 * @param rate at which its amounts were translated; empty where the book is in their currency
 */
public record DisposalInBook(
        PendingDisposal disposal,
        List<PendingDisposal.Part> counted,
        List<Place> away,
        CostMethod method,
        Optional<ExchangeRate> rate) {

    /**
     * @param key of the disposal
     * @param rates into the currency of the book
     */
    public static DisposalInBook of(long key, Planned planned, RatesIntoBook rates) {
        DisposalRequest told = planned.request();
        Optional<ExchangeRate> rate = rates.of(told.proceeds().currency(), told.disposedOn());
        DisposalRequest inBook = rate.map(told::translated).orElse(told);
        return new DisposalInBook(
                new PendingDisposal(
                        key,
                        told.reference(),
                        told.assetId(),
                        told.disposedAt(),
                        inBook.proceeds(),
                        inBook.fee(),
                        planned.parts(),
                        told.kind()),
                planned.counted(),
                planned.away(),
                planned.method(),
                rate);
    }
}
