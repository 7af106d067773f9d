package org.ballast.venuecash.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.marktomarket.domain.DerivativeRole;
import org.ballast.marktomarket.domain.MarkRules;
import org.ballast.marktomarket.domain.PriceInstrument;
import org.ballast.marktomarket.persistence.SeenMarks;
import org.ballast.marktomarket.persistence.SeenMarks.Asked;
import org.ballast.prices.application.TranslateFacts;
import org.ballast.prices.domain.DatedAmount;
import org.ballast.prices.domain.RatesIntoBook;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.persistence.DatedSnapshots;
import org.ballast.venuecash.domain.AccountCash;
import org.ballast.venuecash.domain.CashAgreement;
import org.ballast.venuecash.domain.CashPosting;
import org.ballast.venuecash.domain.CashUnit;
import org.ballast.venuecash.domain.ValuedMovement;
import org.ballast.venuecash.persistence.CashPostings;

/** How what accounts hold at their venues agrees with the ledger, at the end of a day, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadVenueCash {

    private static final Currency OF_INDEX = Currency.getInstance("USD");
    private static final int POSTINGS_SHOWN = 50;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private GatherCash gather;

    @Inject
    private DatedSnapshots snapshots;

    @Inject
    private SeenMarks seenMarks;

    @Inject
    private TranslateFacts translate;

    @Inject
    private Ledger ledger;

    @Inject
    private CashPostings postings;

    @Inject
    private Clock clock;

    private record Said(LocalDate on, Money amount) implements DatedAmount {}

    /**
     * All accounts of an entity in the book through which it is seen.
     *
     * @param deposits the account of the chart that holds the money at venues
     * @param balance what stands there
     * @param beside what of it is of no account: entered by hand, or opening balances
     */
    public record Agreed(
            ReportingEntity entity,
            LocalDate asOf,
            ChartAccount deposits,
            Money balance,
            Money beside,
            List<CashAgreement> accounts) {}

    /**
     * The day that it is in the entity's cut-off zone.
     *
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public LocalDate today(String entityCode) {
        currentUser.requireSignedIn();
        return entities.byCode(entityCode).dayOf(clock.instant());
    }

    /**
     * @param asOf the last day that counts
     * @throws org.ballast.refusals.Refusal NOT_FOUND; NO_RATE, NO_PRICE where something cannot be told in the currency of the book
     */
    public Agreed of(String entityCode, LocalDate asOf) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        LocalDate end = asOf.plusDays(1);
        Map<Long, DatedSnapshot> said =
                snapshots.newestAt(entity.id(), entity.startOf(end).minusNanos(1));
        List<AccountCash> gathered = gather.of(entity, end, OptionalLong.empty());
        Map<Long, Money> settled = told(entity, gathered, said);
        List<CashAgreement> accounts = new ArrayList<>();
        for (AccountCash cash : gathered) {
            Optional<DatedSnapshot> snapshot =
                    Optional.ofNullable(said.get(cash.account().id()));
            accounts.add(CashAgreement.of(
                    cash,
                    Optional.ofNullable(settled.get(cash.account().id())),
                    snapshot.map(each -> since(cash, each.at())).orElse(Money.zero(cash.currency()))));
        }
        ChartAccount deposits = ledger.chart(entity.book().id()).account(DerivativeRole.MARGIN_DEPOSITS);
        Money balance = Money.sum(
                ledger.balances(entity.book().id(), asOf).stream()
                        .filter(each -> each.account().number().equals(deposits.number()))
                        .map(AccountBalance::net)
                        .toList(),
                entity.functionalCurrency());
        Money known = Money.sum(accounts.stream().map(CashAgreement::ledger).toList(), entity.functionalCurrency());
        return new Agreed(entity, asOf, deposits, balance, balance.minus(known), accounts);
    }

    /** What was proposed of a book, the newest first. */
    public List<CashPosting> postings(String entityCode) {
        currentUser.requireSignedIn();
        return postings.newest(entities.byCode(entityCode).book().id(), POSTINGS_SHOWN);
    }

    /** Settled cash of accounts in the currency of the book; none of a coin that has no index of a day or younger. */
    private Map<Long, Money> told(ReportingEntity entity, List<AccountCash> gathered, Map<Long, DatedSnapshot> said) {
        List<TradingAccount> spoken = gathered.stream()
                .map(AccountCash::account)
                .filter(account -> said.containsKey(account.id()))
                .toList();
        Map<Asked, PriceInstrument.Index> indexes = seenMarks.indexesAt(
                spoken.stream()
                        .filter(account -> CashUnit.currency(account).isEmpty())
                        .map(account -> asked(account, Objects.requireNonNull(said.get(account.id()))))
                        .toList(),
                MarkRules.STANDARD.freshFor());
        Map<Long, Said> facts = new HashMap<>();
        for (TradingAccount account : spoken) {
            DatedSnapshot snapshot = Objects.requireNonNull(said.get(account.id()));
            BigDecimal cash = snapshot.snapshot().settledCash();
            CashUnit.currency(account)
                    .map(kept -> Money.rounded(cash, kept, RoundingMode.HALF_UP))
                    .or(() -> Optional.ofNullable(indexes.get(asked(account, snapshot)))
                            .map(index -> Money.rounded(cash.multiply(index.price()), OF_INDEX, RoundingMode.HALF_UP)))
                    .ifPresent(amount -> facts.put(account.id(), new Said(entity.dayOf(snapshot.at()), amount)));
        }
        RatesIntoBook rates = translate.into(entity, List.copyOf(facts.values()));
        Map<Long, Money> told = new HashMap<>();
        facts.forEach((account, fact) -> told.put(account, rates.told(fact)));
        return told;
    }

    private static Asked asked(TradingAccount account, DatedSnapshot snapshot) {
        return new Asked(account.unit().code(), OF_INDEX.getCurrencyCode(), snapshot.at());
    }

    private static Money since(AccountCash cash, Instant spoken) {
        return Money.sum(
                cash.movements().stream()
                        .filter(each -> each.movement().at().isAfter(spoken))
                        .map(ValuedMovement::value)
                        .toList(),
                cash.currency());
    }
}
