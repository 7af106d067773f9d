package org.ballast.access.application;

import java.util.List;

/** What a feature knows about how far the period of a company is. The work list asks them all. */
public interface CloseSteps {

    /** The steps of the entity and period looked at; called only where there is an entity. */
    List<CloseStep> of(LookedAt look);
}
