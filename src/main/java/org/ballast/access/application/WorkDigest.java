package org.ballast.access.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.TokenSecret;

/**
 * What waits for a user at one time, against what the last message told of.
 *
 * @param groups those in which something waits
 * @param told hashes of the things that were told
 * @param toldAt when that was; empty where it is not known
 */
public record WorkDigest(List<WorkGroup> groups, Set<String> told, Optional<Instant> toldAt) {

    /** A step counts from before it is committed: what came so shortly before a message may not have been in it. */
    private static final Duration IN_WORK = Duration.ofMinutes(1);

    public WorkDigest {
        groups = List.copyOf(groups);
        told = Set.copyOf(told);
    }

    /** Whether anything waits that was not told. */
    public boolean isNews() {
        return groups.stream()
                .anyMatch(group ->
                        group.items().stream().anyMatch(item -> isNew(group, item)) || !told.containsAll(sizes(group)));
    }

    /**
     * Whether the item was not told. What waited already when the last message counted it among the rest of its group, and
     * has moved up since, is not new: whoever works off a long list gets no message for each that follows.
     */
    public boolean isNew(WorkGroup group, WorkItem item) {
        return !told.contains(hash(item)) && !(told.contains(rest(group)) && isFromBefore(item));
    }

    private boolean isFromBefore(WorkItem item) {
        return toldAt.flatMap(at -> item.since().filter(since -> since.isBefore(at.minus(IN_WORK))))
                .isPresent();
    }

    /** How many things wait. */
    public long count() {
        return groups.stream().mapToLong(WorkGroup::count).sum();
    }

    /**
     * Hashes of what waits. Of a group that shows only some of its items the rest counts as new when there are twice as
     * many as before.
     */
    public Set<String> things() {
        Set<String> things = new LinkedHashSet<>();
        for (WorkGroup group : groups) {
            group.items().forEach(item -> things.add(hash(item)));
            if (group.isMore()) {
                things.add(rest(group));
                things.addAll(sizes(group));
            }
        }
        return things;
    }

    private static String rest(WorkGroup group) {
        return hash(group.listUrl() + "\nand more");
    }

    private static List<String> sizes(WorkGroup group) {
        List<String> sizes = new ArrayList<>();
        for (long size = 2L * WorkGroup.MOST_SHOWN; group.isMore() && size <= group.count(); size *= 2) {
            sizes.add(hash(group.listUrl() + "\nof " + size));
        }
        return sizes;
    }

    private static String hash(WorkItem item) {
        return hash(item.url() + "\n" + item.status() + "\n" + item.since());
    }

    private static String hash(String text) {
        return new TokenSecret(text).hash();
    }
}
