package org.ballast.pages.application;

import java.util.List;
import org.ballast.pages.domain.Sought;

/** What a feature has that can be searched for. Each feature has one bean of this kind; the search asks them all. */
public interface Findable {

    /**
     * What the user may read of what matches, one element a kind, also where nothing of the kind does.
     *
     * @throws org.ballast.refusals.Refusal FORBIDDEN if nobody is signed in
     */
    List<FoundKind> find(Sought sought);
}
