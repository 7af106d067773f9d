package org.ballast.corrections.application;

import java.util.List;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.journal.domain.PostedEntry;

/**
 * A thing whose entries are undone.
 *
 * @param mirrors of each of its entries, in whatever books
 * @param takenOut where it is taken out by an entry of its own that is not posted yet
 */
public record Undone(PostedThing thing, List<MirrorPosted> mirrors, List<CorrectionPlan.TakenOut> takenOut) {

    public Undone {
        mirrors = List.copyOf(mirrors);
        takenOut = List.copyOf(takenOut);
    }

    /** An entry with its mirror in the same book. */
    public record MirrorPosted(long bookId, PostedEntry original, PostedEntry mirror) {}
}
