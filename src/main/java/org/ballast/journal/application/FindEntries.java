package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.journal.persistence.SoughtEntries;
import org.ballast.pages.application.Findable;
import org.ballast.pages.application.FoundKind;
import org.ballast.pages.domain.Sought;

/** Journal entries that a search finds. */
@ApplicationScoped
@Transactional
public class FindEntries implements Findable {

    private static final int ORDER = 40;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private SoughtEntries entries;

    @Override
    public List<FoundKind> find(Sought sought) {
        currentUser.requireSignedIn();
        return List.of(
                FoundKind.of("journal", "ENTRY", ORDER, "/journal/journal.xhtml", entries.of(sought), sought.most()));
    }
}
