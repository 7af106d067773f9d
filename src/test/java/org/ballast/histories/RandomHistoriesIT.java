package org.ballast.histories;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.expansion.application.PrepareExpansion;
import org.ballast.journal.application.Ledger;
import org.ballast.verification.application.VerifyBooks;
import org.ballast.verification.domain.BooksPart;
import org.ballast.verification.domain.Finding;
import org.ballast.verification.domain.VerificationProgress;
import org.junit.jupiter.api.Test;

/**
 * Invariants 1 to 4 and 6 to 8 of accounting.md Appendix C over random histories through the use cases, in two or three books
 * at once, asked of the database. How many is {@code -Dballast.walks}, from which seed on {@code -Dballast.walks.seed}.
 */
@InPortal
class RandomHistoriesIT {

    @Inject
    private HistoryDesk desk;

    @Inject
    private HistoryRecords records;

    @Inject
    private BookLaws laws;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private VerifyBooks verifyBooks;

    @Inject
    private PrepareExpansion expansion;

    @Inject
    private Ledger ledger;

    @Test
    void theLawsOfBooksHoldWhateverHappens() {
        int walks = Integer.getInteger("ballast.walks", 10);
        long first = Long.getLong("ballast.walks.seed", 1);
        List<Walked> walked =
                LongStream.range(first, first + walks).mapToObj(this::walk).toList();

        assertThat(unsealed()).as("rows that are not as they were sealed").isEmpty();
        long postedInTwo =
                walked.stream().filter(each -> each.booksThatPosted() >= 2).count();
        assertThat(postedInTwo)
                .as("histories that posted in two books at least, of " + walks)
                .isGreaterThanOrEqualTo((walks + 1) / 2);
        assertThat(walked.stream().filter(each -> each.reversed() > 0).count())
                .as("histories that reversed something, of " + walks)
                .isGreaterThanOrEqualTo(walks / 5);
        assertThat(walked.stream().filter(each -> each.corrected() > 0).count())
                .as("histories that corrected a disposal or a lot, of " + walks)
                .isGreaterThanOrEqualTo(walks / 5);
    }

    /**
     * What came of one.
     *
     * @param reversed how many write-downs are undone at its end
     * @param corrected how many disposals and lots have one in their place
     */
    private record Walked(int booksThatPosted, int reversed, int corrected) {}

    /** Sums and positions are the laws' own; other tests of this database write some past the portal. */
    private List<Finding> unsealed() {
        Set<String> computed =
                Stream.of(BooksPart.values()).map(BooksPart::name).collect(Collectors.toSet());
        return currentUser
                .actingAs("auditor", Role.AUDITOR, () -> verifyBooks.look(new VerificationProgress()))
                .findings()
                .stream()
                .filter(finding -> !computed.contains(finding.part()))
                .toList();
    }

    /** Appendix C 8: whatever was posted, between any two days nothing of the change of total assets is left over. */
    private void changesAreExplained(ReportingEntity entity, long seed) {
        Random random = new Random(seed);
        for (long book : records.bookIds(entity)) {
            LocalDate last = ledger.lastDay(book).orElse(LocalDate.of(2024, 1, 1));
            for (int pair = 0; pair < 6; pair++) {
                LocalDate from = last.minusDays(random.nextInt(400));
                LocalDate to = from.plusDays(random.nextInt(400));
                assertThat(currentUser
                                .actingAs(
                                        "auditor",
                                        Role.AUDITOR,
                                        () -> expansion.between(records.through(book), from, to))
                                .residual()
                                .isZero())
                        .as("from %s to %s", from, to)
                        .isTrue();
            }
        }
    }

    private Walked walk(long seed) {
        History history = new History(seed, desk, records);
        try {
            history.live();
            Map<String, List<String>> violations = laws.violations(history.entity());
            assertThat(violations).as("violated laws").isEmpty();
            changesAreExplained(history.entity(), seed);
        } catch (RuntimeException | AssertionError wrong) {
            throw new AssertionError(
                    "History " + seed + " of " + history.entity() + "; again by -Dballast.walks=1 -Dballast.walks.seed="
                            + seed + "\n" + String.join("\n", history.told()) + "\n" + wrong.getMessage(),
                    wrong);
        }
        return new Walked(
                records.posted(history.entity()).size(),
                records.proposals(history.entity(), "REVERSED").size(),
                records.corrected(history.entity()));
    }
}
