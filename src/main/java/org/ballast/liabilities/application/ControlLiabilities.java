package org.ballast.liabilities.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.application.ReadFalls;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.liabilities.domain.ControlTotal;
import org.ballast.liabilities.domain.LiabilitySnapshot;
import org.ballast.liabilities.persistence.Snapshots;
import org.ballast.measurement.domain.ClosingPrice;

/**
 * Holds balances of customers against the ledger at their instant: the account of what customers may withdraw (2100) and the memo
 * accounts (those from 9000 on) of the book that is looked at.
 */
@ApplicationScoped
@Transactional
public class ControlLiabilities {

    private static final String WITHDRAWALS = "2100";
    private static final String MEMO = "9";
    private static final Duration LAST_INSTANT = Duration.ofMillis(1);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Snapshots snapshots;

    @Inject
    private Ledger ledger;

    @Inject
    private ReadFalls prices;

    /** All snapshots of an instant beside the ledger at the end of the day that they are of. */
    public ControlTotal at(String entityCode, Instant at) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        LocalDate day = dayOf(entity, at);
        List<ControlTotal.Valued> valued = new ArrayList<>();
        List<String> notValued = new ArrayList<>();
        for (LiabilitySnapshot snapshot : snapshots.at(entity.id(), at)) {
            Optional<UnitPrice> price = price(entity, snapshot.assetId(), day, at);
            price.ifPresentOrElse(close -> valued.add(valued(snapshot, close)), () -> notValued.add(snapshot.asset()));
        }
        List<ControlTotal.Account> accounts = ledger.balances(entity.book().id(), day).stream()
                .filter(ControlLiabilities::isOfCustomers)
                .map(ControlLiabilities::account)
                .toList();
        Money balance =
                Money.sum(accounts.stream().map(ControlTotal.Account::balance).toList(), entity.functionalCurrency());
        return new ControlTotal(valued, notValued, accounts, balance);
    }

    /** An instant at the first moment of a day shows what the day before left. */
    private static LocalDate dayOf(ReportingEntity entity, Instant at) {
        return entity.dayOf(at.minus(LAST_INSTANT));
    }

    private Optional<UnitPrice> price(ReportingEntity entity, long assetId, LocalDate day, Instant at) {
        return prices.marketOf(entity, assetId, day)
                .filter(market -> market.closedAt().isAfter(at.minus(ClosingPrice.OLDEST)))
                .map(market -> market.close());
    }

    private static ControlTotal.Valued valued(LiabilitySnapshot snapshot, UnitPrice close) {
        return new ControlTotal.Valued(
                snapshot.asset(),
                close.perUnit().stripTrailingZeros().toPlainString(),
                Money.rounded(snapshot.totalUnits().multiply(close.perUnit()), close.currency(), RoundingMode.HALF_UP));
    }

    private static boolean isOfCustomers(AccountBalance balance) {
        String number = balance.account().number();
        return number.equals(WITHDRAWALS) || number.startsWith(MEMO);
    }

    private static ControlTotal.Account account(AccountBalance balance) {
        return new ControlTotal.Account(
                balance.account().number(),
                balance.account().name(),
                balance.net().negated());
    }
}
