package org.ballast.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.pages.application.Findable;
import org.ballast.pages.application.FoundKind;
import org.ballast.pages.domain.Sought;

/** What is found, from every feature that has something to find. */
@ApplicationScoped
public class Search {

    @Inject
    @Any
    private Instance<Findable> features;

    @Inject
    private CurrentUser currentUser;

    /**
     * The kinds of which something was found.
     *
     * @throws org.ballast.refusals.Refusal FORBIDDEN if nobody is signed in
     */
    public List<FoundKind> of(Sought sought) {
        currentUser.requireSignedIn();
        if (sought.isNothing()) {
            return List.of();
        }
        return features.stream()
                .flatMap(feature -> feature.find(sought).stream())
                .filter(kind -> !kind.hits().isEmpty())
                .sorted(Comparator.comparingInt(FoundKind::order))
                .toList();
    }
}
