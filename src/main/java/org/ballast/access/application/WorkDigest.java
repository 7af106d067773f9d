package org.ballast.access.application;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ballast.access.domain.TokenSecret;

/**
 * What waits for a user at one time, against what the last message told of.
 *
 * @param groups those in which something waits
 * @param told hashes of the things that were told
 */
public record WorkDigest(List<WorkGroup> groups, Set<String> told) {

    public WorkDigest {
        groups = List.copyOf(groups);
        told = Set.copyOf(told);
    }

    /** Whether anything waits that was not told. */
    public boolean isNews() {
        return !told.containsAll(things());
    }

    /** Whether the item was not told. */
    public boolean isNew(WorkItem item) {
        return !told.contains(hash(item));
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
                sizes(group.count()).forEach(size -> things.add(hash(group.listUrl() + "\nof " + size)));
            }
        }
        return things;
    }

    private static List<Long> sizes(long count) {
        List<Long> sizes = new ArrayList<>();
        for (long size = 2L * WorkGroup.MOST_SHOWN; size <= count; size *= 2) {
            sizes.add(size);
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
