package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ballast.pages.application.Worded;
import org.junit.jupiter.api.Test;

/** When what waits is worth a message. */
class WorkDigestTest {

    private static final Instant AT = Instant.parse("2024-12-31T00:00:00Z");

    @Test
    void whatWaitsIsNewUntilItWasTold() {
        WorkGroup group = group(2, item("/one", AT), item("/two", AT));
        WorkDigest first = new WorkDigest(List.of(group), Set.of());
        assertThat(first.isNews()).isTrue();
        assertThat(first.isNew(item("/one", AT))).isTrue();
        assertThat(first.count()).isEqualTo(2);

        WorkDigest again = new WorkDigest(List.of(group), first.things());
        assertThat(again.isNews()).isFalse();
        assertThat(again.isNew(item("/one", AT))).isFalse();
    }

    @Test
    void whatIsDoneIsNoNewsAndWhatComesBackIs() {
        Set<String> told = new WorkDigest(List.of(group(2, item("/one", AT), item("/two", AT))), Set.of()).things();

        assertThat(new WorkDigest(List.of(), told).isNews()).isFalse();
        assertThat(new WorkDigest(List.of(group(1, item("/two", AT))), told).isNews())
                .isFalse();
        WorkDigest back = new WorkDigest(List.of(group(1, item("/one", AT.plusSeconds(60)))), told);
        assertThat(back.isNews()).isTrue();
    }

    @Test
    void ofMoreThanAreShownTheRestIsNewWhenItHasDoubled() {
        WorkItem shown = item("/one", AT);
        Set<String> told = new WorkDigest(List.of(group(45, shown)), Set.of()).things();

        assertThat(new WorkDigest(List.of(group(79, shown)), told).isNews()).isFalse();
        assertThat(new WorkDigest(List.of(group(30, shown)), told).isNews()).isFalse();
        assertThat(new WorkDigest(List.of(group(80, shown)), told).isNews()).isTrue();
    }

    private static WorkGroup group(long count, WorkItem... items) {
        return new WorkGroup(Worded.text("To do"), count, "/list.xhtml", 1, true, List.of(items));
    }

    private static WorkItem item(String url, Instant since) {
        return WorkItem.of(Worded.text("A thing"), url).by("preparer", since).being("SUBMITTED");
    }
}
