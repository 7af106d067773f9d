package org.ballast.holdings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.measurement.domain.PostingMatrix;
import org.junit.jupiter.api.Test;

/** The page of the posting rules has a word for each row, and none for a row that there is not. */
class PostingRulesWordsTest {

    @Test
    void eachRowHasItsWords() {
        Set<String> needed = new TreeSet<>();
        for (PostingMatrix.Row row : PostingMatrix.rows()) {
            needed.add("postingRules.event." + row.kind());
            needed.add("postingRules.amount." + row.amount() + "." + row.sign());
        }
        Set<String> there = new TreeSet<>();
        for (String key : ResourceBundle.getBundle("messages.holdings").keySet()) {
            if (key.startsWith("postingRules.event.") || key.startsWith("postingRules.amount.")) {
                there.add(key);
            }
        }
        assertThat(there).isEqualTo(needed);
    }
}
