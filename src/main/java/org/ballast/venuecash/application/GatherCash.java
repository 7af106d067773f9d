package org.ballast.venuecash.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.marktomarket.application.StandingMarks;
import org.ballast.marktomarket.domain.MarkRules;
import org.ballast.marktomarket.domain.PriceInstrument;
import org.ballast.marktomarket.persistence.SeenMarks;
import org.ballast.marktomarket.persistence.SeenMarks.Asked;
import org.ballast.prices.application.TranslateFacts;
import org.ballast.prices.domain.DatedAmount;
import org.ballast.prices.domain.RatesIntoBook;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.domain.CashMovement;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.persistence.TradingAccounts;
import org.ballast.venuecash.domain.AccountCash;
import org.ballast.venuecash.domain.CashPart;
import org.ballast.venuecash.domain.CashParts;
import org.ballast.venuecash.domain.CashUnit;
import org.ballast.venuecash.domain.ValuedMovement;
import org.ballast.venuecash.domain.VenuecashSentence;
import org.ballast.venuecash.persistence.CashPostings;
import org.ballast.venuecash.persistence.VenueFacts;

/** The cash of an entity's accounts at the end of a period in one of its books, in as many statements for many as for one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GatherCash {

    /** Indexes are told in this currency, whatever the book's. */
    private static final Currency OF_INDEX = Currency.getInstance("USD");

    @Inject
    private TradingAccounts accounts;

    @Inject
    private VenueFacts facts;

    @Inject
    private CashPostings postings;

    @Inject
    private TranslateFacts translate;

    @Inject
    private SeenMarks seenMarks;

    @Inject
    private StandingMarks standingMarks;

    /** A movement in a currency, on its way into the book. */
    private record Fact(CashMovement movement, LocalDate on, Money amount) implements DatedAmount {}

    /**
     * Of each account, by venue and code; movements before the book began are of none of its years.
     *
     * @param end the day after the last
     * @param without a posting that counts as if it had not been made
     * @throws Refusal NO_RATE; NO_PRICE where a coin moved and no index of it is a day old or younger
     */
    List<AccountCash> of(ReportingEntity entity, LocalDate end, OptionalLong without) {
        long book = entity.book().id();
        Currency currency = entity.functionalCurrency();
        Instant until = entity.startOf(end);
        Map<Long, List<CashMovement>> moved =
                facts.movements(entity.id(), entity.startOf(entity.book().openedOn()), until);
        var brought = facts.brought(book, currency, end);
        Map<Long, Money> marked = facts.marked(book, currency, end);
        Map<Long, CashParts> posted = postings.posted(book, currency, end, without);
        Set<Long> unsettled = facts.unsettled(entity.id(), book, until, end);
        List<TradingAccount> all = accounts.of(entity.id());
        Map<Long, List<ValuedMovement>> valued = valued(entity, all, moved);
        List<AccountCash> found = new ArrayList<>();
        for (TradingAccount account : all) {
            long key = account.id();
            found.add(new AccountCash(
                    account,
                    currency,
                    valued.getOrDefault(key, List.of()),
                    brought.getOrDefault(key, List.of()),
                    marked.getOrDefault(key, Money.zero(currency)),
                    posted.getOrDefault(key, CashParts.none(currency)),
                    !unsettled.contains(key)));
        }
        return withoutFallen(entity, end, found);
    }

    /** A result is told only where what was measured still is what the facts give, and is posted. */
    private List<AccountCash> withoutFallen(ReportingEntity entity, LocalDate end, List<AccountCash> found) {
        if (found.stream().allMatch(GatherCash::isCovered)) {
            return found;
        }
        Set<Long> fallen = fallen(entity, end, found);
        return found.stream()
                .map(each -> fallen.contains(each.account().id()) ? each.unsettled() : each)
                .toList();
    }

    private static boolean isCovered(AccountCash cash) {
        return cash.missing().of(CashPart.UNCOVERED).isZero();
    }

    /** Where nothing can be measured any more, none stands. */
    private Set<Long> fallen(ReportingEntity entity, LocalDate end, List<AccountCash> found) {
        try {
            return standingMarks.fallen(entity, end);
        } catch (Refusal unmeasured) {
            return found.stream().map(each -> each.account().id()).collect(Collectors.toSet());
        }
    }

    /** The movements of all accounts in the currency of the book: indexes and rates are asked for together. */
    private Map<Long, List<ValuedMovement>> valued(
            ReportingEntity entity, List<TradingAccount> all, Map<Long, List<CashMovement>> moved) {
        Map<Asked, PriceInstrument.Index> indexes = seenMarks.indexesAt(
                all.stream()
                        .filter(account -> CashUnit.currency(account).isEmpty())
                        .flatMap(account -> moved.getOrDefault(account.id(), List.of()).stream()
                                .map(each -> asked(account, each)))
                        .collect(Collectors.toSet()),
                MarkRules.STANDARD.freshFor());
        Map<Long, List<Fact>> told = new HashMap<>();
        for (TradingAccount account : all) {
            told.put(
                    account.id(),
                    moved.getOrDefault(account.id(), List.of()).stream()
                            .map(each -> fact(entity, account, each, indexes))
                            .toList());
        }
        RatesIntoBook rates = translate.into(
                entity, told.values().stream().flatMap(List::stream).toList());
        Map<Long, List<ValuedMovement>> valued = new HashMap<>();
        told.forEach((account, facts) -> valued.put(
                account,
                facts.stream()
                        .map(each -> new ValuedMovement(each.movement(), each.on(), rates.told(each)))
                        .toList()));
        return valued;
    }

    private static Fact fact(
            ReportingEntity entity,
            TradingAccount account,
            CashMovement moved,
            Map<Asked, PriceInstrument.Index> indexes) {
        Money amount = CashUnit.currency(account)
                .map(kept -> Money.rounded(moved.amount(), kept, RoundingMode.HALF_UP))
                .orElseGet(() -> atIndex(account, moved, indexes));
        return new Fact(moved, entity.dayOf(moved.at()), amount);
    }

    private static Asked asked(TradingAccount account, CashMovement moved) {
        return new Asked(account.unit().code(), OF_INDEX.getCurrencyCode(), moved.at());
    }

    private static Money atIndex(
            TradingAccount account, CashMovement moved, Map<Asked, PriceInstrument.Index> indexes) {
        PriceInstrument.Index index = Optional.ofNullable(indexes.get(asked(account, moved)))
                .orElseThrow(() -> new Refusal(
                        RefusalCode.NO_PRICE,
                        VenuecashSentence.COIN_WITHOUT_INDEX,
                        account.unit().code(),
                        moved.reference(),
                        moved.at()));
        return Money.rounded(moved.amount().multiply(index.price()), OF_INDEX, RoundingMode.HALF_UP);
    }
}
