package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.persistence.PledgedLoans;
import org.ballast.statements.domain.PledgedHolding.Kind;
import org.ballast.statements.domain.Pledges;
import org.ballast.statements.domain.Pledges.Pledge;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.persistence.DatedSnapshots;
import org.ballast.trading.persistence.TradingAccounts;

/** What is pledged at the end of a day: for loans by their register, at venues as each said last. */
@ApplicationScoped
class ReadPledges {

    @Inject
    private PledgedLoans loans;

    @Inject
    private TradingAccounts accounts;

    @Inject
    private DatedSnapshots snapshots;

    Pledges on(ReportingEntity entity, LocalDate lastDay) {
        return new Pledges(
                Stream.concat(ofLoans(entity, lastDay), atVenues(entity, entity.startOf(lastDay.plusDays(1))))
                        .toList());
    }

    private Stream<Pledge> ofLoans(ReportingEntity entity, LocalDate lastDay) {
        return loans.on(entity.id(), lastDay).stream()
                .map(terms -> new Pledge(
                        terms.asset(), Kind.LOAN, terms.lender(), terms.reference(), terms.pledged(), terms.dueOn()));
    }

    private Stream<Pledge> atVenues(ReportingEntity entity, Instant end) {
        Map<Long, DatedSnapshot> newest = snapshots.newestAt(entity.id(), end.minusNanos(1_000));
        return accounts.of(entity.id()).stream()
                .flatMap(
                        account -> Stream.ofNullable(newest.get(account.id())).flatMap(said -> pledged(account, said)));
    }

    private static Stream<Pledge> pledged(TradingAccount account, DatedSnapshot said) {
        return said.snapshot().collateral().stream()
                .map(each -> new Pledge(
                        each.asset(),
                        Kind.VENUE,
                        account.venue(),
                        account.code(),
                        new Quantity(each.quantity()),
                        Optional.empty()));
    }
}
