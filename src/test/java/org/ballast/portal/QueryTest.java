package org.ballast.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What counts of the parameters of an address. */
class QueryTest {

    @Test
    void ofAParameterThatComesTwiceTheFirstCounts() {
        assertThat(Query.of("entity=ONE&entity=TWO")).containsOnly(java.util.Map.entry("entity", "ONE"));
    }

    @Test
    void proposalsThatAreChosenAmongCheckboxesAreAllKept() {
        assertThat(Query.of("proposals=3&entity=ONE&proposals=7"))
                .containsEntry("proposals", "3,7")
                .containsEntry("entity", "ONE");
        assertThat(Query.of("proposals=3,7")).containsEntry("proposals", "3,7");
    }
}
