package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.margin.domain.AccountAt;
import org.ballast.margin.domain.MarkedPosition;
import org.ballast.margin.domain.VenueTable;
import org.ballast.margin.persistence.CollateralTransfers;
import org.ballast.margin.persistence.CollateralTransfers.Brought;
import org.ballast.margin.persistence.VenueTables;
import org.ballast.trading.application.ReadMarks;
import org.ballast.trading.application.ReadPositions;
import org.ballast.trading.application.ReadSnapshots;
import org.ballast.trading.application.ReadTradingAccounts;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.Mark;
import org.ballast.trading.domain.TradingAccount;

/** The accounts of an entity as they are known at an instant, in as many statements for ten thousand as for one. Part of a use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GatherAccounts {

    @Inject
    private ReadTradingAccounts accounts;

    @Inject
    private ReadSnapshots snapshots;

    @Inject
    private ReadPositions positions;

    @Inject
    private ReadMarks marks;

    @Inject
    private VenueTables tables;

    @Inject
    private CollateralTransfers transfers;

    /**
     * What is known.
     *
     * @param known accounts of which the venue has said something, by venue and code
     * @param unknown those of which it has not
     */
    record Gathered(List<AccountAt> known, List<TradingAccount> unknown) {}

    Gathered at(ReportingEntity entity, Instant at) {
        Map<Long, DatedSnapshot> said = snapshots.newestAt(entity, at);
        Map<Long, List<AccountPosition>> open = positions.openAt(entity, at).stream()
                .filter(position ->
                        position.open().signum() != 0 && !position.instrument().isExpiredAt(at))
                .collect(Collectors.groupingBy(AccountPosition::accountId));
        Set<String> symbols = open.values().stream()
                .flatMap(List::stream)
                .map(position -> position.instrument().symbol())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Mark> marked = marks.newestAt(symbols, at);
        Map<String, VenueTable> inForce = tables.inForce(LocalDate.ofInstant(at, ZoneOffset.UTC));
        Map<Long, List<Brought>> brought =
                transfers.brought(entity.id()).stream().collect(Collectors.groupingBy(Brought::accountId));
        List<AccountAt> known = new ArrayList<>();
        List<TradingAccount> unknown = new ArrayList<>();
        for (TradingAccount account : accounts.of(entity)) {
            DatedSnapshot snapshot = said.get(account.id());
            if (snapshot == null) {
                unknown.add(account);
            } else {
                known.add(account(
                        account,
                        snapshot,
                        open.getOrDefault(account.id(), List.of()),
                        marked,
                        sum(entity, brought.getOrDefault(account.id(), List.of()), snapshot.at(), at),
                        Optional.ofNullable(inForce.get(account.venue()))));
            }
        }
        return new Gathered(known, unknown);
    }

    private static AccountAt account(
            TradingAccount account,
            DatedSnapshot snapshot,
            List<AccountPosition> open,
            Map<String, Mark> marks,
            BigDecimal brought,
            Optional<VenueTable> table) {
        List<MarkedPosition> marked = open.stream()
                .flatMap(position -> Stream.ofNullable(
                                marks.get(position.instrument().symbol()))
                        .map(mark -> marked(position, mark)))
                .toList();
        List<String> unmarked = open.stream()
                .map(position -> position.instrument().symbol())
                .filter(symbol -> !marks.containsKey(symbol))
                .distinct()
                .toList();
        return new AccountAt(
                account, snapshot.id(), snapshot.snapshot(), snapshot.at(), brought, marked, unmarked, table);
    }

    private static MarkedPosition marked(AccountPosition position, Mark mark) {
        return new MarkedPosition(
                position.instrument(),
                position.open(),
                position.entryPrice(),
                mark.mark(),
                mark.index(),
                mark.underlying().orElse(mark.index()),
                mark.iv(),
                mark.at());
    }

    /**
     * What was brought after the venue spoke and up to an instant. What was paid on an earlier day than it was posted on came by
     * the end of that day.
     */
    private static BigDecimal sum(ReportingEntity entity, List<Brought> brought, Instant saidAt, Instant at) {
        return brought.stream()
                .filter(each -> {
                    Instant endOfDay = entity.startOf(each.paidOn().plusDays(1));
                    Instant came = each.postedAt().isBefore(endOfDay) ? each.postedAt() : endOfDay;
                    return came.isAfter(saidAt) && !came.isAfter(at);
                })
                .map(Brought::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
