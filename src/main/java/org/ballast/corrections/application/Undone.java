package org.ballast.corrections.application;

import java.util.List;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.journal.domain.PostedEntry;

/**
 * A thing whose entries are undone.
 *
 * @param mirrors of each of its entries, in whatever books
 */
public record Undone(PostedThing thing, List<MirrorPosted> mirrors) {

    public Undone {
        mirrors = List.copyOf(mirrors);
    }

    /** An entry with its mirror in the same book. */
    public record MirrorPosted(long bookId, PostedEntry original, PostedEntry mirror) {}
}
