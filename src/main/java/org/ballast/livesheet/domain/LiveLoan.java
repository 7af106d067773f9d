package org.ballast.livesheet.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.ballast.holdings.domain.LoanStanding;
import org.ballast.holdings.domain.LoanStanding.Status;
import org.ballast.prices.domain.FeedStatus;

/**
 * A loan beside what its pledge is worth at the newest price.
 *
 * @param prices how far the price behind it can be relied on; empty where none counts
 */
public record LiveLoan(LoanStanding standing, Optional<FeedStatus> prices) {

    /** What may be sold first, then what is called, near and not known; of one status the highest loan to value. */
    public static final Comparator<LiveLoan> WORST_FIRST = Comparator.comparingInt(
                    (LiveLoan loan) -> weight(loan.status()))
            .thenComparing(loan -> loan.standing().loanToValue().orElse(BigDecimal.ZERO))
            .reversed()
            .thenComparing(loan -> loan.standing().terms().reference());

    public Status status() {
        return standing.status();
    }

    private static int weight(Status status) {
        return switch (status) {
            case OK -> 0;
            case UNKNOWN -> 1;
            case NEAR -> 2;
            case CALLED -> 3;
            case LIQUIDATION -> 4;
        };
    }
}
