package org.ballast.corrections.application;

import java.util.List;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.UndoChain;
import org.ballast.words.Said;

/**
 * A thing as it stands in the books.
 *
 * @param order greater for what came into the books later: the key of its last entry; of a thing that waits
 *     {@link Long#MAX_VALUE}, of one that is no posting {@link Long#MIN_VALUE}
 * @param entries keys of the entries that are undone by their mirrors, in whatever books
 * @param named what it is called, by code and day
 * @param isOnItsDay whether its mirrors must count for its own day, or it cannot be undone
 */
public record Standing(PostedThing thing, long order, List<Long> entries, Said named, boolean isOnItsDay)
        implements UndoChain.Ordered {

    public Standing {
        entries = List.copyOf(entries);
    }
}
