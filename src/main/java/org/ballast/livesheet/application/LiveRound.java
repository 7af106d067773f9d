package org.ballast.livesheet.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.Role;
import org.ballast.livesheet.domain.NewestTick;
import org.ballast.livesheet.domain.TickCounts;

/**
 * What a server does once a second beside what it is asked: write and learn ticks, look whether anything was posted in the
 * books that are watched, and seal the minute that has begun. A tick that came in is written within a second; a server that
 * falls in between loses the price of that second, which the next tick replaces.
 */
@ApplicationScoped
public class LiveRound {

    private static final Duration LOOKS_WHILE_NOTHING_COMES = Duration.ofSeconds(5);

    private final SeldomWarning warning = new SeldomWarning(LiveRound.class);
    private volatile Instant counted = Instant.EPOCH;
    private volatile Instant learned = Instant.EPOCH;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private TickBoard board;

    @Inject
    private KeepTicks keepTicks;

    @Inject
    private PostedSheets postedSheets;

    @Inject
    private KnownAlertFacts alertFacts;

    @Inject
    private SealMinute sealMinute;

    @Inject
    private ReplayDay replayDay;

    /**
     * One round, in the name of the portal.
     *
     * @param watched the books that somebody looks at
     */
    public void go(Collection<Long> watched) {
        var unused = currentUser.actingAs(Caller.PORTAL, Role.SYSTEM, () -> {
            Instant now = clock.instant();
            Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
            step("The sample day was not replayed", now, () -> replayDay.next(now));
            step("Ticks were not kept", now, this::keep);
            if (!watched.isEmpty() || !board.isEmpty() || !now.isBefore(learned.plus(LOOKS_WHILE_NOTHING_COMES))) {
                board.learn(keepTicks.all());
                learned = now;
            }
            for (long book : watched) {
                step(
                        "The books with the key " + book + " were not read",
                        now,
                        () -> postedSheets.refresh(List.of(book)));
                step(
                        "The accounts and limits of the book with the key " + book + " were not read",
                        now,
                        () -> alertFacts.refresh(book));
            }
            step("Ticks were not counted", now, () -> count(minute));
            if (!board.isEmpty()) {
                var unusedCount = sealMinute.seal(minute);
            }
            return now;
        });
    }

    /** What fails is tried again with the next round, and stops no other step. */
    private void step(String failure, Instant now, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            warning.log(failure, failed, now);
        }
    }

    private void keep() {
        List<NewestTick> unkept = board.takeUnkept();
        if (unkept.isEmpty()) {
            return;
        }
        try {
            keepTicks.keep(unkept);
        } catch (RuntimeException failed) {
            board.giveBack(unkept);
            throw failed;
        }
    }

    private void count(Instant minute) {
        if (!counted.isBefore(minute)) {
            return;
        }
        Map<String, TickCounts> came = board.takeCounts();
        if (!came.isEmpty()) {
            try {
                keepTicks.count(minute, came);
            } catch (RuntimeException failed) {
                board.giveBack(came);
                throw failed;
            }
        }
        counted = minute;
    }
}
