package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the balances of accounts in one unit come to (accounting.md §7.1). Units are never added to each other, and a margin ratio is
 * told of accounts alone: what one has too much covers nothing of another.
 *
 * @param venue whose accounts they are; empty of all venues together
 * @param unit currency or coin
 * @param accounts how many accounts there are in it
 * @param silent how many of them are not in the sums, since nothing was said of them by then
 */
public record BalancesTogether(
        String venue,
        String unit,
        int accounts,
        int silent,
        BigDecimal accountBalance,
        BigDecimal cashBalance,
        BigDecimal collateralValue,
        BigDecimal netOptionValue,
        BigDecimal equityBalance,
        BigDecimal marginBalance,
        BigDecimal availableBalance) {

    /**
     * @param said of each account, empty where nothing was
     */
    public static BalancesTogether of(String venue, String unit, List<Optional<AccountBalances>> said) {
        List<AccountBalances> known = said.stream().flatMap(Optional::stream).toList();
        return new BalancesTogether(
                venue,
                unit,
                said.size(),
                said.size() - known.size(),
                sum(known, AccountBalances::accountBalance),
                sum(known, AccountBalances::cashBalance),
                sum(known, AccountBalances::collateralValue),
                sum(known, AccountBalances::netOptionValue),
                sum(known, AccountBalances::equityBalance),
                sum(known, AccountBalances::marginBalance),
                sum(known, AccountBalances::availableBalance));
    }

    private static BigDecimal sum(List<AccountBalances> known, Function<AccountBalances, BigDecimal> figure) {
        return known.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether something is known of one of the accounts. */
    public boolean isKnown() {
        return silent < accounts;
    }

    /** Whether there is more than one account. */
    public boolean isOfSeveral() {
        return accounts > 1;
    }
}
