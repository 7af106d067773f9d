package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.margin.domain.AccountAt;
import org.ballast.margin.domain.MarkedPosition;
import org.ballast.margin.domain.Obstacle;
import org.ballast.margin.domain.VenueTable;
import org.ballast.margin.persistence.CollateralTransfers;
import org.ballast.margin.persistence.CollateralTransfers.Brought;
import org.ballast.margin.persistence.VenueTables;
import org.ballast.marktomarket.domain.MarkRules;
import org.ballast.trading.application.ReadMarks;
import org.ballast.trading.application.ReadPositions;
import org.ballast.trading.application.ReadSnapshots;
import org.ballast.trading.application.ReadTradingAccounts;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.Mark;
import org.ballast.trading.domain.TradingAccount;

/**
 * The accounts of an entity as they are known at an instant, in as many statements for ten thousand as for one. Part of a use
 * case.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GatherAccounts {

    /** How long before the venue spoke a mark may be that says what the venue reckoned with. */
    private static final Duration BESIDE_SNAPSHOT = Duration.ofHours(1);

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

    /** What all accounts are looked at with. */
    private record Look(
            Instant at,
            Map<String, Mark> marks,
            Map<Instant, Map<String, Mark>> marksThen,
            Map<Long, Instant> closes) {}

    Gathered at(ReportingEntity entity, Instant at) {
        return gathered(entity, accounts.of(entity), snapshots.newestAt(entity, at), positions.openAt(entity, at), at);
    }

    /** One account; empty where the venue had said nothing of it. */
    Optional<AccountAt> at(ReportingEntity entity, TradingAccount account, Instant at) {
        return snapshots
                .newestAt(account, at)
                .flatMap(said -> gathered(
                                entity, List.of(account), Map.of(account.id(), said), positions.openAt(account, at), at)
                        .known()
                        .stream()
                        .findFirst());
    }

    private Gathered gathered(
            ReportingEntity entity,
            List<TradingAccount> wanted,
            Map<Long, DatedSnapshot> said,
            List<AccountPosition> held,
            Instant at) {
        Map<Long, List<AccountPosition>> open = held.stream()
                .filter(position -> position.open().signum() != 0)
                .collect(Collectors.groupingBy(AccountPosition::accountId));
        Set<String> symbols = open.values().stream()
                .flatMap(List::stream)
                .map(position -> position.instrument().symbol())
                .collect(Collectors.toSet());
        Look look = new Look(at, marks.newestAt(symbols, at), marksThen(said, open), positions.lastCloses(entity, at));
        Map<String, VenueTable> inForce = tables.inForce(LocalDate.ofInstant(at, ZoneOffset.UTC));
        Map<Long, List<Brought>> brought =
                transfers.brought(entity.id()).stream().collect(Collectors.groupingBy(Brought::accountId));
        List<AccountAt> known = new ArrayList<>();
        List<TradingAccount> unknown = new ArrayList<>();
        for (TradingAccount account : wanted) {
            DatedSnapshot snapshot = said.get(account.id());
            if (snapshot == null) {
                unknown.add(account);
            } else {
                known.add(account(
                        account,
                        snapshot,
                        open.getOrDefault(account.id(), List.of()),
                        look,
                        sum(entity, brought.getOrDefault(account.id(), List.of()), snapshot.at(), at),
                        Optional.ofNullable(inForce.get(account.venue()))));
            }
        }
        return new Gathered(known, unknown);
    }

    private static AccountAt account(
            TradingAccount account,
            DatedSnapshot snapshot,
            List<AccountPosition> held,
            Look look,
            BigDecimal brought,
            Optional<VenueTable> table) {
        List<AccountPosition> open = held.stream()
                .filter(position -> !position.instrument().isExpiredAt(look.at()))
                .toList();
        List<MarkedPosition> marked = open.stream()
                .flatMap(position -> Stream.ofNullable(
                                look.marks().get(position.instrument().symbol()))
                        .map(mark -> marked(position, mark, then(position, snapshot.at(), look))))
                .toList();
        List<String> unmarked = open.stream()
                .map(position -> position.instrument().symbol())
                .filter(symbol -> !look.marks().containsKey(symbol))
                .distinct()
                .toList();
        return new AccountAt(
                account,
                snapshot.id(),
                snapshot.snapshot(),
                snapshot.at(),
                brought,
                marked,
                unmarked,
                doubts(account, snapshot.at(), held, marked, look),
                table);
    }

    /** Marks of what accounts hold at the instants at which their venues spoke. */
    private Map<Instant, Map<String, Mark>> marksThen(
            Map<Long, DatedSnapshot> said, Map<Long, List<AccountPosition>> open) {
        Map<Instant, Set<String>> symbols = new HashMap<>();
        said.values()
                .forEach(snapshot -> open.getOrDefault(snapshot.accountId(), List.of())
                        .forEach(position -> symbols.computeIfAbsent(snapshot.at(), at -> new HashSet<>())
                                .add(position.instrument().symbol())));
        return marks.newestAtEach(symbols);
    }

    /** What a position was worth as the venue spoke: what was opened since was worth its entry. */
    private static Optional<MarkedPosition.Seen> then(AccountPosition position, Instant saidAt, Look look) {
        String symbol = position.instrument().symbol();
        if (position.openedAt().isAfter(saidAt)) {
            return position.entryIndex()
                    .or(() -> Optional.of(position.entryPrice()))
                    .filter(index -> !position.instrument().isOption())
                    .map(index -> new MarkedPosition.Seen(position.entryPrice(), index));
        }
        return Optional.ofNullable(
                        look.marksThen().getOrDefault(saidAt, Map.of()).get(symbol))
                .filter(mark -> mark.isFreshAt(saidAt, BESIDE_SNAPSHOT))
                .map(mark -> new MarkedPosition.Seen(mark.mark(), mark.index()));
    }

    private static List<Obstacle> doubts(
            TradingAccount account,
            Instant saidAt,
            List<AccountPosition> held,
            List<MarkedPosition> marked,
            Look look) {
        List<Obstacle> doubts = new ArrayList<>();
        Duration longest = MarkRules.STANDARD.freshFor();
        if (Duration.between(saidAt, look.at()).compareTo(longest) > 0) {
            doubts.add(Obstacle.of(Obstacle.Kind.STALE_SNAPSHOT));
        }
        if (Optional.ofNullable(look.closes().get(account.id()))
                .filter(saidAt::isBefore)
                .isPresent()) {
            doubts.add(new Obstacle(Obstacle.Kind.TRADED_SINCE, account.code()));
        }
        held.stream()
                .filter(position -> isMovingCash(position, saidAt, look.at()))
                .map(position -> position.instrument().symbol())
                .distinct()
                .forEach(symbol -> doubts.add(new Obstacle(Obstacle.Kind.TRADED_SINCE, symbol)));
        marked.stream()
                .filter(position ->
                        Duration.between(position.markedAt(), look.at()).compareTo(longest) > 0)
                .map(position -> position.instrument().symbol())
                .distinct()
                .forEach(symbol -> doubts.add(new Obstacle(Obstacle.Kind.STALE_MARK, symbol)));
        return doubts;
    }

    /** Whether it moved cash after the venue spoke: a premium was paid, or it ended. */
    private static boolean isMovingCash(AccountPosition position, Instant saidAt, Instant at) {
        Instrument instrument = position.instrument();
        return (instrument.isOption() && position.openedAt().isAfter(saidAt))
                || (instrument.isExpiredAt(at) && !instrument.isExpiredAt(saidAt));
    }

    private static MarkedPosition marked(AccountPosition position, Mark mark, Optional<MarkedPosition.Seen> then) {
        return new MarkedPosition(
                position.instrument(),
                position.open(),
                position.entryPrice(),
                mark.mark(),
                mark.index(),
                mark.underlying().orElse(mark.index()),
                mark.iv(),
                mark.at(),
                then);
    }

    /**
     * What was brought after the venue spoke and up to an instant. What was paid on an earlier day than it was posted on came by
     * the end of that day. When on a day it was paid nobody says: on the day on which the venue spoke, only what meets a call that
     * was raised after it spoke is certain to be in nothing that it printed.
     */
    private static BigDecimal sum(ReportingEntity entity, List<Brought> brought, Instant saidAt, Instant at) {
        return brought.stream()
                .filter(each -> {
                    Instant endOfDay = entity.startOf(each.paidOn().plusDays(1));
                    Instant came = each.postedAt().isBefore(endOfDay) ? each.postedAt() : endOfDay;
                    boolean isLater = each.paidOn().isAfter(entity.dayOf(saidAt))
                            || !each.calledAt().isBefore(saidAt);
                    return isLater && came.isAfter(saidAt) && !came.isAfter(at);
                })
                .map(Brought::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
