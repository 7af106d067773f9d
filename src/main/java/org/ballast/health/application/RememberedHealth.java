package org.ballast.health.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.health.domain.Health;
import org.ballast.holdings.domain.LoansRecorded;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.LedgerPosition;

/**
 * How the primary books stand today, read once and remembered until something is posted, a day ends or a minute is over (for
 * rules, due dates and prices, which post nothing). A work list that everybody opens costs the newest entry of each book.
 */
@ApplicationScoped
@Transactional
public class RememberedHealth {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Map<Long, Read> known = new ConcurrentHashMap<>();

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadHealth readHealth;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    private record Read(Health health, LocalDate day, Instant at) {}

    /** The primary book; empty of books without any entry. */
    public Optional<Health> today(ReportingEntity entity) {
        currentUser.requireSignedIn();
        Instant now = clock.instant();
        LocalDate day = entity.dayOf(now);
        Optional<LedgerPosition> position = ledger.position(entity.book().id(), day);
        if (position.isEmpty()) {
            return Optional.empty();
        }
        Read before = known.get(entity.id());
        if (before == null
                || !before.day().equals(day)
                || !before.health().position().equals(position)
                || !now.isBefore(before.at().plus(REMEMBERED))) {
            before = new Read(readHealth.of(entity, day), day, now);
            known.put(entity.id(), before);
        }
        return Optional.of(before.health());
    }

    /** What falls due changes with its pledged loans. */
    void onLoans(@Observes LoansRecorded event) {
        forget(event.entityId());
    }

    /** What is remembered of an entity is no longer so: a rule came into force, or something falls due. */
    public void forget(long entityId) {
        currentUser.requireSignedIn();
        known.remove(entityId);
    }
}
