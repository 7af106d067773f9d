package org.ballast.holdings.domain;

import java.time.LocalDate;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.prices.domain.DatedAmount;

/**
 * Units that changed hands for an amount: what can be compared with the market.
 *
 * @param line line in its file, header = 1; 0 for what was keyed in
 * @param field the column of the amount
 * @param on the day in the cut-off zone
 * @param amount without fee
 */
public record Traded(int line, String name, String field, long assetId, LocalDate on, Quantity units, Money amount)
        implements DatedAmount {

    /** The same by another column. */
    public Traded under(String column) {
        return new Traded(line, name, column, assetId, on, units, amount);
    }

    public static Traded of(NewLot lot) {
        return new Traded(
                lot.importLine(), lot.code(), "cost", lot.assetId(), lot.acquiredOn(), lot.quantity(), lot.cost());
    }

    public static Traded of(DisposalRequest disposal) {
        return new Traded(
                disposal.importLine(),
                disposal.reference(),
                "proceeds",
                disposal.assetId(),
                disposal.disposedOn(),
                disposal.quantity(),
                disposal.proceeds());
    }
}
