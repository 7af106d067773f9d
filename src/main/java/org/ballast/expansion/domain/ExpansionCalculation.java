package org.ballast.expansion.domain;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.expansion.domain.Leg.Side;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.statements.domain.StatementPeriod;

/** From balances and movements of a book to the change of its total assets. */
public final class ExpansionCalculation {

    private final Currency currency;
    private final List<SourceRule> rules;
    private final String cash;
    private final List<String> claims;
    private final Map<Swap, Map<Side, Sum>> legs = new EnumMap<>(Swap.class);
    private final Map<Source, Sum> all = new EnumMap<>(Source.class);
    private final Map<Source, Sum> beside = new EnumMap<>(Source.class);

    private ExpansionCalculation(Currency currency, List<SourceRule> rules, String cash, List<String> claims) {
        this.currency = currency;
        this.rules = rules;
        this.cash = cash;
        this.claims = claims;
    }

    /**
     * @param cash number of the account of cash
     * @param before balances as of the day before the period
     * @param moved in the period, without what closes a year, which moves no asset
     * @param after balances as of its last day
     * @param outsideLots what of {@code moved} bought or gave up assets that are kept by no lot
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
            BoughtOutsideLots outsideLots,
            List<AccountBalance> after,
            List<AssetChange> assets) {
        ExpansionCalculation calculation =
                new ExpansionCalculation(header.currency(), rules, cash, outsideLots.accounts());
        calculation
                .without(outsideLots, moved)
                .forEach(movement -> calculation.count(movement, Swap.of(movement.kind())));
        outsideLots.bought().forEach(movement -> calculation.count(movement, Optional.of(Swap.PURCHASES)));
        outsideLots.givenUp().forEach(movement -> calculation.count(movement, Optional.of(Swap.DISPOSALS)));
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

    /** What others moved; both are of one book and period, so that nothing else is left on an account of theirs. */
    private List<BookMovement> without(BoughtOutsideLots apart, List<BookMovement> moved) {
        List<BookMovement> rest = new ArrayList<>(moved);
        Stream.concat(apart.bought().stream(), apart.givenUp().stream())
                .map(BookMovement::negated)
                .forEach(rest::add);
        return rest;
    }

    private void count(BookMovement movement, Optional<Swap> swap) {
        if (movement.isOfAnAsset()) {
            swap.ifPresent(of -> leg(of, side(movement.account())).add(movement.net(), movement));
        } else {
            count(movement, swap, true, movement.debits().negated());
            count(movement, swap, false, movement.credits());
        }
    }

    private Sum leg(Swap swap, Side side) {
        return sum(legs.computeIfAbsent(swap, each -> new EnumMap<>(Side.class)), side);
    }

    private void count(BookMovement movement, Optional<Swap> swap, boolean debit, Money effect) {
        if (effect.isZero()) {
            return;
        }
        Source source = rules.stream()
                .filter(rule -> rule.takes(movement, debit))
                .map(SourceRule::source)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source: " + movement));
        sum(all, source).add(effect, movement);
        boolean byHand = movement.kind() == JournalEntry.Kind.MANUAL;
        Optional<Swap> valued =
                swap.filter(of -> byHand ? source.isOfValue() : source == Source.PRICE && of == Swap.DISPOSALS);
        if (swap.isEmpty() || valued.isPresent()) {
            sum(beside, source).add(effect, movement);
        }
        // What is sold at fair value is remeasured by the same entry first: it goes at what it is sold for
        valued.ifPresent(of -> leg(of, byHand ? Side.CLAIMS : Side.DIGITAL).take(effect));
    }

    private Side side(ChartAccount account) {
        if (account.keptBy().isPresent()) {
            return Side.DIGITAL;
        }
        if (claims.contains(account.number())) {
            return Side.CLAIMS;
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
