package org.ballast.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.imports.persistence.SoughtFiles;
import org.ballast.pages.application.Findable;
import org.ballast.pages.application.FoundKind;
import org.ballast.pages.domain.Sought;

/** Imported files that a search finds. */
@ApplicationScoped
@Transactional
public class FindImports implements Findable {

    private static final int ORDER = 90;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private SoughtFiles files;

    @Override
    public List<FoundKind> find(Sought sought) {
        currentUser.requireSignedIn();
        return List.of(
                FoundKind.of("imports", "IMPORT", ORDER, "/prices/imports.xhtml", files.of(sought), sought.most()));
    }
}
