package org.ballast.histories;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.ballast.container.InPortal;
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

    @Test
    void theLawsOfBooksHoldWhateverHappens() {
        int walks = Integer.getInteger("ballast.walks", 10);
        long first = Long.getLong("ballast.walks.seed", 1);
        List<Integer> booksThatPosted = LongStream.range(first, first + walks)
                .mapToObj(this::booksThatPosted)
                .toList();

        long postedInTwo = booksThatPosted.stream().filter(books -> books >= 2).count();
        assertThat(postedInTwo)
                .as("histories that posted in two books at least, of " + walks)
                .isGreaterThanOrEqualTo((walks + 1) / 2);
    }

    private int booksThatPosted(long seed) {
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
        return records.posted(history.entity()).size();
    }
}
