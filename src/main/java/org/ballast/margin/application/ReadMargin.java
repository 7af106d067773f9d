package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.margin.domain.AccountMargin;
import org.ballast.margin.persistence.MarginCalls;
import org.ballast.margin.persistence.MarginReadings;
import org.ballast.trading.domain.TradingAccount;

/** The margin of the accounts of an entity at an instant, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadMargin {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private GatherAccounts gather;

    @Inject
    private MarginReadings readings;

    @Inject
    private MarginCalls calls;

    @Inject
    private Clock clock;

    /**
     * What is known of an entity's accounts.
     *
     * @param accounts of which the venue has said something, by venue and code
     * @param silent those of which it has not
     * @param called keys of the accounts that have an open margin call now
     * @param checkedAt when they were looked at for calls last
     */
    public record Margins(
            ReportingEntity entity,
            Instant at,
            List<AccountMargin> accounts,
            List<TradingAccount> silent,
            Set<Long> called,
            Optional<Instant> checkedAt) {}

    /**
     * @param at empty for now
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public Margins of(String entityCode, Optional<Instant> at) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        Instant meant = at.orElseGet(clock::instant);
        GatherAccounts.Gathered gathered = gather.at(entity, meant);
        return new Margins(
                entity,
                meant,
                gathered.known().stream().map(AccountMargin::of).toList(),
                gathered.unknown(),
                calls.open(entity.id()).keySet(),
                readings.lastCheck(entity.id()));
    }
}
