package org.ballast.marktomarket.domain;

import java.util.Currency;

/**
 * What the books say of a position.
 *
 * @param balances where its carrying amount stands; their total is that of the amounts
 */
public record PostedPosition(PositionAmounts amounts, DerivativeBalances balances) {

    public static PostedPosition none(Currency currency) {
        return new PostedPosition(PositionAmounts.none(currency), DerivativeBalances.none(currency));
    }

    /** With what else the books say. */
    public PostedPosition plus(PostedPosition other) {
        return new PostedPosition(amounts.plus(other.amounts), balances.plus(other.balances));
    }

    /** With one more movement that was posted. */
    public PostedPosition plus(Movement posted) {
        var amount = posted.amount();
        PositionAmounts none = PositionAmounts.none(amount.currency());
        PositionAmounts moved = switch (posted.kind()) {
            case PREMIUM -> new PositionAmounts(amount, none.result(), none.settled());
            case LOSS, GAIN -> new PositionAmounts(none.premium(), amount, none.settled());
            case SETTLED -> new PositionAmounts(none.premium(), none.result(), amount.negated());
            case RECLASSIFIED -> none;
        };
        return new PostedPosition(amounts.plus(moved), balances.plus(posted.moved()));
    }
}
