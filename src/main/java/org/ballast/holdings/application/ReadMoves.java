package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.LotMove;
import org.ballast.holdings.domain.LotPlace;
import org.ballast.holdings.persistence.LotMoves;

/** What every signed-in user may see of units that went from one own wallet to another. */
@ApplicationScoped
@Transactional
public class ReadMoves {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private LotMoves moves;

    /** The transfers in force that moved units of a lot, in the order in which they happened. */
    public List<LotMove> of(ReportingEntity entity, long lotId) {
        currentUser.requireSignedIn();
        return moves.of(entity.book().id(), lotId);
    }

    /** Units of a lot that lie elsewhere than where it came into, by wallet. */
    public List<LotPlace> elsewhere(ReportingEntity entity, long lotId) {
        currentUser.requireSignedIn();
        return moves.elsewhere(entity.book().id(), lotId);
    }
}
