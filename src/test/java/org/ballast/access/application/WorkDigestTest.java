package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.pages.application.Worded;
import org.junit.jupiter.api.Test;

/** When what waits is worth a message. */
class WorkDigestTest {

    private static final Instant AT = Instant.parse("2024-12-31T00:00:00Z");

    @Test
    void whatWaitsIsNewUntilItWasTold() {
        WorkGroup group = group(2, item("/one", AT), item("/two", AT));
        WorkDigest first = digest(List.of(group), Set.of());
        assertThat(first.isNews()).isTrue();
        assertThat(first.isNew(group, item("/one", AT))).isTrue();
        assertThat(first.count()).isEqualTo(2);

        WorkDigest again = digest(List.of(group), first.things());
        assertThat(again.isNews()).isFalse();
        assertThat(again.isNew(group, item("/one", AT))).isFalse();
    }

    @Test
    void whatIsDoneIsNoNewsAndWhatComesBackIs() {
        Set<String> told = digest(List.of(group(2, item("/one", AT), item("/two", AT))), Set.of())
                .things();

        assertThat(digest(List.of(), told).isNews()).isFalse();
        assertThat(digest(List.of(group(1, item("/two", AT))), told).isNews()).isFalse();
        WorkDigest back = digest(List.of(group(1, item("/one", AT.plusSeconds(60)))), told);
        assertThat(back.isNews()).isTrue();
    }

    @Test
    void ofMoreThanAreShownTheRestIsNewWhenItHasDoubled() {
        WorkItem shown = item("/one", AT);
        Set<String> told = digest(List.of(group(45, shown)), Set.of()).things();

        assertThat(digest(List.of(group(79, shown)), told).isNews()).isFalse();
        assertThat(digest(List.of(group(30, shown)), told).isNews()).isFalse();
        assertThat(digest(List.of(group(80, shown)), told).isNews()).isTrue();
    }

    @Test
    void whoeverWorksOffALongListGetsNoMessageForWhatFollows() {
        WorkItem first = item("/one", AT);
        WorkItem second = item("/two", AT.plusSeconds(5));
        Set<String> told = digest(List.of(group(30, first)), Set.of()).things();
        Optional<Instant> toldAt = Optional.of(AT.plusSeconds(600));

        assertThat(new WorkDigest(List.of(group(29, second)), told, toldAt).isNews())
                .isFalse();
        assertThat(new WorkDigest(List.of(group(1, second)), told, toldAt).isNews())
                .as("the last one of them")
                .isFalse();
        WorkItem later = item("/three", AT.plusSeconds(700));
        assertThat(new WorkDigest(List.of(group(29, later)), told, toldAt).isNews())
                .isTrue();
        assertThat(new WorkDigest(List.of(group(29, second)), told, Optional.empty()).isNews())
                .as("the last message did not go out")
                .isTrue();
        Set<String> all = digest(List.of(group(1, first)), Set.of()).things();
        assertThat(new WorkDigest(List.of(group(1, second)), all, toldAt).isNews())
                .as("what came to the user by another way than a new step")
                .isTrue();
    }

    private static WorkDigest digest(List<WorkGroup> groups, Set<String> told) {
        return new WorkDigest(groups, told, Optional.empty());
    }

    private static WorkGroup group(long count, WorkItem... items) {
        return new WorkGroup(Worded.text("To do"), count, "/list.xhtml", 1, true, List.of(items));
    }

    private static WorkItem item(String url, Instant since) {
        return WorkItem.of(Worded.text("A thing"), url).by("preparer", since).being("SUBMITTED");
    }
}
