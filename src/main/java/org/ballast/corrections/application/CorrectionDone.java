package org.ballast.corrections.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;

/**
 * A correction that was approved, while it is done.
 *
 * @param root the thing that was wrong
 * @param reason why, in the words of who asked
 * @param requestedBy who asked
 * @param replacement the right version of the root, by the names of its fields; empty where none is recorded
 * @param newestFirst all that is undone
 */
public record CorrectionDone(
        long caseId,
        PostedThing root,
        String reason,
        String requestedBy,
        Map<String, String> replacement,
        List<PostedThing> newestFirst) {

    public CorrectionDone {
        replacement = Map.copyOf(replacement);
        newestFirst = List.copyOf(newestFirst);
    }

    /** Keys of the things of a kind that are undone, the oldest first: the order in which they are recorded again. */
    public List<Long> oldestFirst(ThingKind kind) {
        return newestFirst.reversed().stream()
                .filter(thing -> thing.kind() == kind)
                .map(PostedThing::id)
                .collect(Collectors.toUnmodifiableList());
    }
}
