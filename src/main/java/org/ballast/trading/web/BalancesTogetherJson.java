package org.ballast.trading.web;

import java.time.Instant;
import java.util.List;
import org.ballast.trading.application.ReadBalances;
import org.ballast.trading.domain.BalancesTogether;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The balances of an entity's trading accounts per account, per venue and together, for programs. What is in other units is told
 * apart; a margin ratio is told of accounts alone.
 *
 * @param at the instant that was asked for
 * @param accounts those of which something was said by then
 * @param venues sums of each venue and unit
 * @param together sums of each unit over all venues
 */
@Schema(name = "BalancesByVenue")
public record BalancesTogetherJson(
        Instant at, List<AccountBalancesJson> accounts, List<Sums> venues, List<Sums> together) {

    /**
     * What balances come to.
     *
     * @param venue empty of all venues together
     * @param accounts how many accounts there are
     * @param silent how many of them are in no sum, since nothing was said of them by then
     */
    @Schema(name = "BalanceSums")
    public record Sums(
            String venue,
            String currency,
            int accounts,
            int silent,
            String accountBalance,
            String cashBalance,
            String collateralValue,
            String netOptionValue,
            String equityBalance,
            String marginBalance,
            String availableBalance) {

        static Sums of(BalancesTogether sums) {
            return new Sums(
                    sums.venue(),
                    sums.unit(),
                    sums.accounts(),
                    sums.silent(),
                    sums.accountBalance().toPlainString(),
                    sums.cashBalance().toPlainString(),
                    sums.collateralValue().toPlainString(),
                    sums.netOptionValue().toPlainString(),
                    sums.equityBalance().toPlainString(),
                    sums.marginBalance().toPlainString(),
                    sums.availableBalance().toPlainString());
        }
    }

    static BalancesTogetherJson of(Instant at, List<ReadBalances.Known> known) {
        ReadBalances.Together together = ReadBalances.Together.of(known);
        return new BalancesTogetherJson(
                at,
                known.stream()
                        .flatMap(each -> each.said().stream().map(said -> AccountBalancesJson.of(each.account(), said)))
                        .toList(),
                together.venues().stream().map(Sums::of).toList(),
                together.all().stream().map(Sums::of).toList());
    }
}
