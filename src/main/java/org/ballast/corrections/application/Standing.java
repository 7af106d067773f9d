package org.ballast.corrections.application;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 * @param sharing where it came into a book by an entry with others, which stays: it is taken out by one of its own
 * @param named what it is called, by code and day
 * @param isOnItsDay whether its mirrors must count for its own day, or it cannot be undone
 */
public record Standing(
        PostedThing thing, long order, List<Long> entries, List<Sharing> sharing, Said named, boolean isOnItsDay)
        implements UndoChain.Ordered {

    /**
     * A part of an entry in a book.
     *
     * @param postedOn the day of the entry
     * @param units how many units it brought
     * @param cost what it brought into the book of this thing alone, in the currency of the book
     */
    public record Sharing(long bookId, LocalDate postedOn, BigDecimal units, BigDecimal cost) {}

    /** One whose entries are all its own. */
    public Standing(PostedThing thing, long order, List<Long> entries, Said named, boolean isOnItsDay) {
        this(thing, order, entries, List.of(), named, isOnItsDay);
    }

    public Standing {
        entries = List.copyOf(entries);
        sharing = List.copyOf(sharing);
    }
}
