package org.ballast.corrections.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What somebody asked to undo. It never changes; whether it is approved and done is said by its case.
 *
 * @param root the thing that was wrong
 * @param reason why, in the words of who asked
 * @param replacement the right version that is recorded in its place, by the names of its fields; empty where none is
 * @param items all that is undone with it, newest first
 */
public record Correction(
        long id,
        long entityId,
        PostedThing root,
        String reason,
        Map<String, String> replacement,
        List<CorrectionItem> items,
        long caseId,
        String requestedBy,
        Instant requestedAt) {

    public Correction {
        replacement = Map.copyOf(replacement);
        items = List.copyOf(items);
    }

    /** What the thing that was wrong is called. */
    public String named() {
        return items.stream()
                .filter(item -> item.thing().equals(root))
                .findFirst()
                .map(CorrectionItem::named)
                .orElseThrow();
    }
}
