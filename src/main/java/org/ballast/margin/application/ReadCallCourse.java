package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.margin.domain.AccountMargin;
import org.ballast.margin.domain.MarginCall;
import org.ballast.margin.domain.MarginPoint;
import org.ballast.margin.persistence.CollateralTransfers;
import org.ballast.margin.persistence.CollateralTransfers.Brought;
import org.ballast.margin.persistence.MarginCalls;
import org.ballast.trading.application.ReadSnapshots;
import org.ballast.trading.application.ReadTradingAccounts;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.TradingAccount;

/** The course of margin around a call, as the page of margin has it at each instant; for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadCallCourse {

    /** What led to a call, and what came of its end. */
    private static final Duration BEFORE = Duration.ofDays(7);

    private static final Duration AFTER = Duration.ofDays(1);
    private static final int SNAPSHOTS = 24;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private ReadTradingAccounts accounts;

    @Inject
    private ReadSnapshots snapshots;

    @Inject
    private GatherAccounts gather;

    @Inject
    private MarginCalls calls;

    @Inject
    private CollateralTransfers transfers;

    @Inject
    private Clock clock;

    /**
     * The margin of the account of a call at each instant at which the venue spoke, collateral was posted, or the call was raised or
     * ended: from a week before the call to a day after its end, to now while it is open.
     *
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public List<MarginPoint> of(long callId) {
        currentUser.requireSignedIn();
        MarginCall call = calls.byId(callId);
        ReportingEntity owner = entities.byId(call.entityId());
        TradingAccount account = accounts.of(owner, call.account());
        return instants(owner, account, call).stream()
                .flatMap(at -> gather.at(owner, account, at).stream()
                        .map(known -> MarginPoint.of(at, AccountMargin.forCalls(known))))
                .toList();
    }

    private NavigableSet<Instant> instants(ReportingEntity owner, TradingAccount account, MarginCall call) {
        Instant now = clock.instant();
        Instant last =
                call.end().map(end -> end.at().plus(AFTER)).filter(now::isAfter).orElse(now);
        NavigableSet<Instant> instants = new TreeSet<>(List.of(call.raisedAt(), last));
        call.end().ifPresent(end -> instants.add(end.at()));
        snapshots.before(account, last.plus(1, ChronoUnit.MICROS), SNAPSHOTS).stream()
                .map(DatedSnapshot::at)
                .forEach(instants::add);
        transfers.brought(owner.id()).stream()
                .filter(each -> each.accountId() == account.id())
                .map(Brought::postedAt)
                .forEach(instants::add);
        return instants.subSet(call.raisedAt().minus(BEFORE), true, last, true);
    }
}
