package org.ballast.histories;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.verification.application.VerifyBooks;
import org.ballast.verification.domain.BooksPart;
import org.ballast.verification.domain.Finding;
import org.ballast.verification.domain.VerificationProgress;
import org.junit.jupiter.api.Test;

/**
 * Invariants 1 to 4, 6 and 7 of accounting.md Appendix C over random histories through the use cases, in two or three books
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

    private Walked walk(long seed) {
        History history = new History(seed, desk, records);
        try {
            history.live();
            Map<String, List<String>> violations = laws.violations(history.entity());
            assertThat(violations).as("violated laws").isEmpty();
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
