package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.LotChange;
import org.ballast.holdings.domain.LotEventUndone;
import org.ballast.holdings.persistence.Lots;
import org.ballast.holdings.persistence.UndoneEvents;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.measurement.domain.LotPosition;

/**
 * Takes back what a posted thing did to lots in a book: each event by its like with changed signs, so that lot and position
 * stand as if it had not been. Part of a larger use case, which posts the mirror of the entry and ties out.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UndoLotEvents {

    @Inject
    private Lots lots;

    @Inject
    private UndoneEvents undone;

    /**
     * Where the mirror counts for the day of the original, so does each event for that of its like; otherwise all of them
     * for the day of the mirror, and a closed month keeps what it said.
     *
     * @param inBook the entity seen through the book
     * @param sourceType as the events name the thing, as {@code PROPOSAL}
     * @param lotIds the lots and pools that it changed
     * @throws IllegalStateException if it changed none of them
     */
    public void undo(
            ReportingEntity inBook,
            String sourceType,
            String sourceId,
            Collection<Long> lotIds,
            PostedEntry original,
            PostedEntry mirror) {
        long bookId = inBook.book().id();
        Map<Long, LotPosition> standing = new HashMap<>();
        lots.lock(bookId, lotIds).forEach(lot -> standing.put(lot.id(), lot));
        List<LotEventUndone> events = undone.of(bookId, sourceType, sourceId, lotIds);
        if (events.isEmpty()) {
            throw new IllegalStateException(sourceType + " " + sourceId + " changed no lot in book " + bookId);
        }
        boolean onItsDay = mirror.postedOn().equals(original.postedOn());
        List<LotChange> changes = new ArrayList<>(events.size());
        for (LotEventUndone event : events.reversed()) {
            LotPosition before = standing.get(event.lotId());
            if (before == null) {
                throw new IllegalStateException("lot " + event.lotId() + " is gone");
            }
            LotPosition after =
                    before.moved(event.units().negate(), event.change().negated());
            standing.put(before.id(), after);
            changes.add(new LotChange(
                    before,
                    after,
                    event.kind(),
                    onItsDay ? event.at() : inBook.startOf(mirror.postedOn()),
                    onItsDay ? event.postedOn() : mirror.postedOn(),
                    mirror.id(),
                    UndoneEvents.PREFIX + sourceType,
                    sourceId));
        }
        lots.apply(bookId, changes);
        undone.add(bookId, sourceType, sourceId);
    }
}
