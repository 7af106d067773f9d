package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.LedgerPosition;
import org.ballast.writedowns.persistence.TestCoverage;
import org.ballast.writedowns.persistence.TestCoverage.Recorded;

/**
 * Which lots a book held before a day, read once and remembered until something is posted in it: the head of each statement
 * asks, and the answer costs every lot.
 */
@ApplicationScoped
class HeldBefore {

    private static final int ANSWERS = 48;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Map<Asked, Held> known = new ConcurrentHashMap<>();

    @Inject
    private Ledger ledger;

    @Inject
    private TestCoverage coverage;

    private record Asked(long bookId, LocalDate day) {}

    /**
     * @param newest entry of the book, of whatever day: what is sold or written down after the day counts, too
     */
    private record Held(Optional<LedgerPosition> newest, List<Recorded> lots) {}

    List<Recorded> of(ReportingEntity entity, LocalDate day) {
        Asked asked = new Asked(entity.book().id(), day);
        Optional<LedgerPosition> newest = ledger.position(asked.bookId(), LAST_DAY);
        Held before = known.get(asked);
        if (before != null && before.newest().equals(newest)) {
            return before.lots();
        }
        List<Recorded> read = List.copyOf(coverage.heldBefore(entity, day));
        if (known.size() >= ANSWERS) {
            known.clear();
        }
        known.put(asked, new Held(newest, read));
        return read;
    }
}
