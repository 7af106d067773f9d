package org.ballast.venuecash.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
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
        List<AccountCash> found = new ArrayList<>();
        for (TradingAccount account : accounts.of(entity.id())) {
            long key = account.id();
            found.add(new AccountCash(
                    account,
                    currency,
                    valued(entity, account, moved.getOrDefault(key, List.of())),
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

    private List<ValuedMovement> valued(ReportingEntity entity, TradingAccount account, List<CashMovement> moved) {
        Optional<Currency> kept = CashUnit.currency(account);
        List<Fact> told = moved.stream()
                .map(each -> new Fact(
                        each,
                        entity.dayOf(each.at()),
                        kept.map(currency -> Money.rounded(each.amount(), currency, RoundingMode.HALF_UP))
                                .orElseGet(() -> atIndex(account.unit().code(), each))))
                .toList();
        RatesIntoBook rates = translate.into(entity, told);
        return told.stream()
                .map(each -> new ValuedMovement(each.movement(), each.on(), rates.told(each)))
                .toList();
    }

    private Money atIndex(String coin, CashMovement moved) {
        Duration freshFor = MarkRules.STANDARD.freshFor();
        PriceInstrument.Index index = seenMarks
                .indexAt(coin, OF_INDEX.getCurrencyCode(), moved.at())
                .filter(seen -> !seen.at().isBefore(moved.at().minus(freshFor)))
                .orElseThrow(() -> new Refusal(
                        RefusalCode.NO_PRICE,
                        VenuecashSentence.COIN_WITHOUT_INDEX,
                        coin,
                        moved.reference(),
                        moved.at()));
        return Money.rounded(moved.amount().multiply(index.price()), OF_INDEX, RoundingMode.HALF_UP);
    }
}
