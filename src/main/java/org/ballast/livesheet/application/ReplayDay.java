package org.ballast.livesheet.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.ballast.access.application.AccessSettings;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.livesheet.domain.LivesheetSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Replays the day of a sample company, one moment a second, each as if it were paid then. In demo mode alone: elsewhere such ticks
 * would be prices that nobody paid. One day is replayed at a time, by the server that was asked.
 */
@ApplicationScoped
public class ReplayDay {

    @Inject
    private AccessSettings settings;

    @Inject
    private CurrentUser currentUser;

    @Inject
    @Any
    private Instance<SampleDay> days;

    @Inject
    private TakeTicks takeTicks;

    @Inject
    private AuditTrail auditTrail;

    private volatile Replay running = new Replay("", "", List.of());

    /** What is left of a day. */
    private static final class Replay {

        private final String entity;
        private final String by;
        private final Queue<List<NewTick>> left;

        Replay(String entity, String by, List<List<NewTick>> moments) {
            this.entity = entity;
            this.by = by;
            this.left = new ArrayDeque<>(moments);
        }

        synchronized int left() {
            return left.size();
        }

        synchronized Optional<List<NewTick>> next() {
            return Optional.ofNullable(left.poll());
        }
    }

    /** Whether there is a day of that company, and this user may start it. */
    public boolean isOffered(String entity) {
        return currentUser.has(Role.PREPARER) && day(entity).isPresent();
    }

    /** Moments, and so seconds, that are still to come of a company's day on this server; 0 while none is replayed. */
    public int left(String entity) {
        currentUser.requireSignedIn();
        Replay replay = running;
        return replay.entity.equals(entity) ? replay.left() : 0;
    }

    /**
     * Begins a day. One that is being replayed already goes on.
     *
     * @return how many seconds it takes
     * @throws Refusal NOT_FOUND where there is no such day or the portal is not in demo mode; ILLEGAL_TRANSITION while the day of
     *     another company is replayed; FORBIDDEN
     */
    @Transactional
    public int start(String entity) {
        currentUser.require(Role.PREPARER);
        SampleDay day = day(entity)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, LivesheetSentence.NO_SAMPLE_DAY, entity));
        Replay before = running;
        if (before.left() > 0) {
            if (!before.entity.equals(entity)) {
                throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, LivesheetSentence.OTHER_REPLAY, before.entity);
            }
            return before.left();
        }
        Replay begun = new Replay(entity, currentUser.name(), day.moments());
        running = begun;
        auditTrail.record("SAMPLE_DAY_REPLAYED", "ENTITY", entity, "", "", "");
        return begun.left();
    }

    /** Takes the next moment, if a day is being replayed. */
    void next(Instant now) {
        Replay replay = running;
        replay.next()
                .ifPresent(moment -> takeTicks.take(
                        replay.by,
                        moment.stream()
                                .map(tick -> new NewTick(
                                        tick.market(), tick.asset(), now.toString(), tick.price(), tick.currency()))
                                .toList()));
    }

    private Optional<SampleDay> day(String entity) {
        return settings.demo()
                ? days.stream().filter(each -> each.entity().equals(entity)).findFirst()
                : Optional.empty();
    }
}
