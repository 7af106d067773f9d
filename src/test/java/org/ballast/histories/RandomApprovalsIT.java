package org.ballast.histories;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.ballast.container.InPortal;
import org.junit.jupiter.api.Test;

/**
 * Invariants 10 and 11 of accounting.md Appendix C over random sequences of steps through the use cases, asked of the database:
 * nine people with roles that exclude each other try anything with write-downs, values in use, manual journals, approval and
 * accounting policies, prices, months, files and the way back. How many is {@code -Dballast.approvals}, from which seed on
 * {@code -Dballast.walks.seed}; what does not fit into {@code -Dballast.approvals.minutes} is left out.
 */
@InPortal
class RandomApprovalsIT {

    private static final Duration AT_MOST = Duration.ofMinutes(Integer.getInteger("ballast.approvals.minutes", 120));

    /** So many that each of these kinds of cases comes to an end in one of them. */
    private static final int MANY = 50;

    @Inject
    private DutyOffice office;

    @Inject
    private DutyLaws laws;

    @Inject
    private BookLaws bookLaws;

    @Test
    void nothingIsPostedButByThePeopleThatItTakes() {
        long first = Long.getLong("ballast.walks.seed", 1);
        long begun = System.nanoTime();
        List<Outcome> outcomes = LongStream.range(first, first + Integer.getInteger("ballast.approvals", 6))
                .takeWhile(seed -> seed == first || System.nanoTime() - begun < AT_MOST.toNanos())
                .mapToObj(this::outcome)
                .toList();
        int walks = outcomes.size();
        System.out.printf(
                "%d sequences of approvals from seed %d in %d s: %s%n",
                walks, first, Duration.ofNanos(System.nanoTime() - begun).toSeconds(), totals(outcomes));

        assertThat(outcomes.stream().filter(each -> each.approved() > 0).count())
                .as("sequences in which people posted something, of " + walks)
                .isGreaterThanOrEqualTo((walks + 1) / 2);
        assertThat(outcomes.stream().filter(each -> each.reversed() > 0).count())
                .as("sequences in which something was reversed, of " + walks)
                .isGreaterThanOrEqualTo(walks / 5);
        if (walks >= MANY) {
            assertThat(totals(outcomes).reached())
                    .as("kinds of cases that somebody approved")
                    .containsKeys(
                            "APPROVAL_POLICY",
                            "CORRECTION",
                            "FILE",
                            "MANUAL_JOURNAL",
                            "PERIOD_REOPENING",
                            "PRICE",
                            "WRITE_DOWN");
        }
    }

    private static Outcome totals(List<Outcome> outcomes) {
        return outcomes.stream().reduce(new Outcome(0, 0, Map.of()), Outcome::and);
    }

    /** How many cases people posted, how many of them are reversed, and what was posted of each kind. */
    private record Outcome(int approved, int reversed, Map<String, Integer> reached) {

        Outcome and(Outcome other) {
            Map<String, Integer> both = new TreeMap<>(reached);
            other.reached().forEach((kind, count) -> both.merge(kind, count, Integer::sum));
            return new Outcome(approved + other.approved(), reversed + other.reversed(), both);
        }
    }

    private Outcome outcome(long seed) {
        DutyWalk walk = new DutyWalk(seed, office);
        try {
            walk.live();
            assertThat(laws.violations(walk.entity())).as("violated duties").isEmpty();
            Map<String, List<String>> violations = bookLaws.violations(walk.entity());
            assertThat(violations).as("violated laws of books").isEmpty();
        } catch (RuntimeException | AssertionError wrong) {
            throw new AssertionError(
                    "Sequence " + seed + " of " + walk.entity().code()
                            + "; again by -Dballast.approvals=1 -Dballast.walks.seed=" + seed + "\n"
                            + String.join("\n", walk.told()) + "\n" + wrong.getMessage(),
                    wrong);
        }
        return new Outcome(
                office.records().approvedByPeople(walk.entity()),
                office.records().reversed(walk.entity()),
                office.records().reached(walk.entity()));
    }
}
