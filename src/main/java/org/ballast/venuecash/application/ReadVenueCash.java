package org.ballast.venuecash.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
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
import org.ballast.prices.application.TranslateFacts;
import org.ballast.prices.domain.DatedAmount;
import org.ballast.trading.domain.DatedSnapshot;
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
        List<CashAgreement> accounts = new ArrayList<>();
        for (AccountCash cash : gather.of(entity, end, OptionalLong.empty())) {
            Optional<DatedSnapshot> snapshot =
                    Optional.ofNullable(said.get(cash.account().id()));
            accounts.add(CashAgreement.of(
                    cash,
                    snapshot.flatMap(each -> told(entity, cash, each)),
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

    /** Settled cash in the currency of the book; empty of a coin that has no index of a day or younger. */
    private Optional<Money> told(ReportingEntity entity, AccountCash cash, DatedSnapshot snapshot) {
        LocalDate on = entity.dayOf(snapshot.at());
        Optional<Money> amount = CashUnit.currency(cash.account())
                .map(kept -> Money.rounded(snapshot.snapshot().settledCash(), kept, RoundingMode.HALF_UP))
                .or(() -> seenMarks
                        .indexAt(cash.account().unit().code(), OF_INDEX.getCurrencyCode(), snapshot.at())
                        .filter(seen -> !seen.at().isBefore(snapshot.at().minus(MarkRules.STANDARD.freshFor())))
                        .map(PriceInstrument.Index::price)
                        .map(price -> Money.rounded(
                                snapshot.snapshot().settledCash().multiply(price), OF_INDEX, RoundingMode.HALF_UP)));
        return amount.map(each -> {
            Said fact = new Said(on, each);
            return translate.into(entity, List.of(fact)).told(fact);
        });
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
