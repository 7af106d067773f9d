package org.ballast.margin.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.margin.application.ReadLadder;
import org.ballast.margin.domain.AccountMargin;
import org.ballast.margin.domain.MarginBasis;
import org.ballast.trading.domain.MarginStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The margin ladder of an entity for programs; amounts are decimal texts.
 *
 * @param currency of the book
 * @param cash of the book on the day
 */
@Schema(name = "MarginLadder")
public record LadderJson(Instant at, String currency, String cash, List<First> accounts, List<Step> steps) {

    /**
     * What brings an account into a call.
     *
     * @param known whether its positions move with the market; where not, a fall or rise that is null is not known
     * @param fall as 0.1234; 0 where it is in one now, null where none up to 0.90 does
     * @param rise the same of a rise, up to 2
     */
    @Schema(name = "FirstMarginCall")
    public record First(
            String account,
            MarginBasis basis,
            boolean known,
            @Nullable String fall,
            @Nullable String rise) {}

    /**
     * All accounts after one fall.
     *
     * @param cost of meeting the calls, in the currency of the book; null where a unit cannot be told in it
     * @param cashLeft once that is paid
     */
    @Schema(name = "LadderStep")
    public record Step(
            String fall,
            List<Amount> missing,
            @Nullable String cost,
            @Nullable String cashLeft,
            List<Amount> spare,
            List<Account> accounts) {}

    /** An amount in a currency or coin. */
    @Schema(name = "UnitAmount")
    public record Amount(String currency, String amount) {}

    /** How one account stands after a fall. */
    @Schema(name = "AccountAfterFall")
    public record Account(
            String account,
            MarginStatus status,
            String marginBalance,
            String initialMargin,
            String maintenanceMargin,
            String topUpToInitialMargin,
            String topUpToMaintenance) {

        static Account of(AccountMargin margin) {
            return new Account(
                    margin.account().account().code(),
                    margin.state().status(),
                    margin.balances().marginBalance().toPlainString(),
                    margin.figures().initialMargin().toPlainString(),
                    margin.figures().maintenanceMargin().toPlainString(),
                    margin.state().topUpToInitialMargin().toPlainString(),
                    margin.state().topUpToMaintenance().toPlainString());
        }
    }

    static LadderJson of(ReadLadder.Ladder ladder) {
        return new LadderJson(
                ladder.at(),
                ladder.cash().currency().getCurrencyCode(),
                ladder.cash().amount().toPlainString(),
                ladder.first().stream().map(LadderJson::first).toList(),
                ladder.rungs().stream().map(LadderJson::step).toList());
    }

    private static First first(ReadLadder.FirstCall first) {
        return new First(
                first.now().account().account().code(),
                first.now().basis(),
                first.isKnown(),
                first.fall().map(BigDecimal::toPlainString).orElse(null),
                first.rise().map(BigDecimal::toPlainString).orElse(null));
    }

    private static Step step(ReadLadder.CostedRung costed) {
        return new Step(
                costed.rung().move().negate().toPlainString(),
                amounts(costed.cost().byUnit()),
                costed.cost().cost().map(LadderJson::plain).orElse(null),
                costed.cost().left().map(LadderJson::plain).orElse(null),
                amounts(costed.cost().spare()),
                costed.rung().accounts().stream().map(Account::of).toList());
    }

    private static List<Amount> amounts(Map<String, BigDecimal> byUnit) {
        return byUnit.entrySet().stream()
                .map(each -> new Amount(each.getKey(), each.getValue().toPlainString()))
                .toList();
    }

    private static String plain(Money money) {
        return money.amount().toPlainString();
    }
}
