package org.ballast.holdings.application;

import java.util.List;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.PendingDisposal;
import org.ballast.holdings.domain.PostedDisposal;

/** Posts what nothing stands before as soon as it is recorded; done by whoever tests the lots. Part of a larger use case. */
public interface Settlement {

    /**
     * Posts the disposals whose lots need no test before them, and those that waited for nothing else.
     *
     * @param fresh disposals that are not written in the book yet
     * @return those that are posted now, of the fresh ones and of those that waited
     */
    List<PostedDisposal> settle(ReportingEntity entity, List<PendingDisposal> fresh);
}
