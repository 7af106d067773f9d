package org.ballast.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.imports.domain.ImportFile;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.persistence.ImportFiles;

/** The files that came in, for everybody who is signed in. */
@ApplicationScoped
@Transactional
public class ReadImports {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ImportFiles files;

    /** The newest first. */
    public List<ImportFile> newest(ImportKind kind, int offset, int limit) {
        currentUser.requireSignedIn();
        return files.newest(kind, offset, limit);
    }

    public int count(ImportKind kind) {
        currentUser.requireSignedIn();
        return files.count(kind);
    }
}
