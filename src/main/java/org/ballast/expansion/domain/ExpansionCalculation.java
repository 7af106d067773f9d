package org.ballast.expansion.domain;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.amounts.Money;
import org.ballast.expansion.domain.Leg.Side;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.statements.domain.StatementPeriod;

/** From balances and movements of a book to the change of its total assets. */
public final class ExpansionCalculation {

    private final Currency currency;
    private final List<SourceRule> rules;
    private final String cash;
    private final Map<Swap, Map<Side, Sum>> legs = new EnumMap<>(Swap.class);
    private final Map<Source, Sum> all = new EnumMap<>(Source.class);
    private final Map<Source, Sum> beside = new EnumMap<>(Source.class);

    private ExpansionCalculation(Currency currency, List<SourceRule> rules, String cash) {
        this.currency = currency;
        this.rules = rules;
        this.cash = cash;
    }

    /**
     * @param cash number of the account of cash
     * @param before balances as of the day before the period
     * @param moved in the period, without what closes a year, which moves no asset
     * @param after balances as of its last day
     * @param assets sums of the lots by asset
     * @throws IllegalArgumentException if something is left over
     */
    public static Expansion of(
            StatementHeader header,
            StatementPeriod period,
            List<SourceRule> rules,
            String cash,
            List<AccountBalance> before,
            List<BookMovement> moved,
            List<AccountBalance> after,
            List<AssetChange> assets) {
        ExpansionCalculation calculation = new ExpansionCalculation(header.currency(), rules, cash);
        moved.forEach(calculation::count);
        return new Expansion(
                header,
                period,
                calculation.totalAssets(before),
                calculation.totalAssets(after),
                calculation.legs(),
                calculation.sources(),
                assets,
                calculation.others(before, after));
    }

    private void count(BookMovement movement) {
        if (movement.isOfAnAsset()) {
            Swap.of(movement.kind())
                    .ifPresent(swap -> sum(
                                    legs.computeIfAbsent(swap, each -> new EnumMap<>(Side.class)),
                                    side(movement.account()))
                            .add(movement.net(), movement));
        } else {
            count(movement, true, movement.debits().negated());
            count(movement, false, movement.credits());
        }
    }

    private void count(BookMovement movement, boolean debit, Money effect) {
        if (effect.isZero()) {
            return;
        }
        Source source = rules.stream()
                .filter(rule -> rule.takes(movement, debit))
                .map(SourceRule::source)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source: " + movement));
        sum(all, source).add(effect, movement);
        Optional<Swap> swap = Swap.of(movement.kind());
        boolean remeasures = source == Source.PRICE && swap.equals(Optional.of(Swap.DISPOSALS));
        if (swap.isEmpty() || remeasures) {
            sum(beside, source).add(effect, movement);
        }
        if (remeasures) {
            // What is sold at fair value is remeasured by the same entry first: it goes at what it is sold for
            sum(legs.computeIfAbsent(Swap.DISPOSALS, each -> new EnumMap<>(Side.class)), Side.DIGITAL)
                    .take(effect);
        }
    }

    private Side side(ChartAccount account) {
        if (account.keptBy().isPresent()) {
            return Side.DIGITAL;
        }
        return account.number().equals(cash) ? Side.CASH : Side.OTHER;
    }

    private List<Leg> legs() {
        List<Leg> found = new ArrayList<>();
        legs.forEach((swap, sides) -> sides.forEach((side, sum) -> {
            if (!sum.amount.isZero()) {
                found.add(new Leg(swap, side, sum.amount, List.copyOf(sum.accounts)));
            }
        }));
        return found;
    }

    private List<SourceLine> sources() {
        List<SourceLine> found = new ArrayList<>();
        all.forEach((source, sum) -> {
            Money apart = sum(beside, source).amount;
            if (!sum.amount.isZero() || !apart.isZero()) {
                found.add(new SourceLine(source, sum.amount, apart, List.copyOf(sum.accounts)));
            }
        });
        return found;
    }

    private List<AccountChange> others(List<AccountBalance> before, List<AccountBalance> after) {
        Map<String, AccountChange> changes = new TreeMap<>();
        Money none = Money.zero(currency);
        withoutLots(before)
                .forEach(each -> changes.put(
                        each.account().number(),
                        new AccountChange(
                                each.account().number(), each.account().name(), each.net(), none)));
        withoutLots(after)
                .forEach(each -> changes.merge(
                        each.account().number(),
                        new AccountChange(
                                each.account().number(), each.account().name(), none, each.net()),
                        (old, now) -> new AccountChange(old.number(), now.name(), old.opening(), now.closing())));
        return changes.values().stream()
                .filter(change ->
                        !change.opening().isZero() || !change.closing().isZero())
                .toList();
    }

    private static List<AccountBalance> withoutLots(List<AccountBalance> balances) {
        return balances.stream()
                .filter(balance -> balance.account().type() == ChartAccount.Type.ASSET
                        && balance.account().keptBy().isEmpty())
                .toList();
    }

    private Money totalAssets(List<AccountBalance> balances) {
        return Money.sum(
                balances.stream()
                        .filter(balance -> balance.account().type() == ChartAccount.Type.ASSET)
                        .map(AccountBalance::net)
                        .toList(),
                currency);
    }

    private <K> Sum sum(Map<K, Sum> sums, K key) {
        return sums.computeIfAbsent(key, each -> new Sum(Money.zero(currency)));
    }

    /** What is added up, and the accounts that it came from. */
    private static final class Sum {

        private final TreeSet<String> accounts = new TreeSet<>();
        private Money amount;

        Sum(Money zero) {
            amount = zero;
        }

        void take(Money less) {
            amount = amount.minus(less);
        }

        void add(Money more, BookMovement from) {
            amount = amount.plus(more);
            accounts.add(from.account().number());
        }
    }
}
