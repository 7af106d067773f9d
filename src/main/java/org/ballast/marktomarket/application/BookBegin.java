package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.marktomarket.domain.MarktomarketSentence;
import org.ballast.marktomarket.persistence.HeldPositions;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * A book that begins later than a position took over, or never had, what came of it before. Where it took over from a book whose
 * positions were measured up to that day, it says what each carried and is measured from there on. To measure any other from its
 * first day on would post that twice, or as income of the wrong year: such a book is not measured.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookBegin {

    @Inject
    private HeldPositions positions;

    /** Whether a position was open as the book began, and the book did not take over what it carried. */
    boolean isCrossed(ReportingEntity entity) {
        Instant begin = entity.startOf(entity.book().openedOn());
        return positions.areLeft(entity.id(), entity.book().id(), begin);
    }

    /**
     * @throws Refusal MODEL_NOT_ALLOWED
     */
    void require(ReportingEntity entity) {
        if (isCrossed(entity)) {
            throw new Refusal(
                    RefusalCode.MODEL_NOT_ALLOWED,
                    MarktomarketSentence.POSITIONS_BEFORE_BOOK,
                    entity.book().code(),
                    entity.book().openedOn());
        }
    }
}
