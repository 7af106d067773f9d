package org.ballast.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.imports.domain.ImportsSentence;
import org.ballast.imports.persistence.ImportDrafts;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Keeps an uploaded file while its preview is looked at, for any node of the portal. */
@ApplicationScoped
@Transactional
public class KeepDrafts {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ImportDrafts drafts;

    @Inject
    private Clock clock;

    /** Keeps a file for a day; its key. */
    public long keep(Upload upload) {
        currentUser.require(Role.PREPARER);
        Instant now = clock.instant();
        drafts.removeBefore(now.minus(KEPT));
        return drafts.add(upload.fileName(), upload.gzip(), currentUser.name(), now);
    }

    /**
     * The file again, for the one who uploaded it.
     *
     * @throws Refusal NOT_FOUND if it is gone
     */
    public Upload open(long id) {
        currentUser.require(Role.PREPARER);
        ImportDrafts.Draft draft = drafts.of(id, currentUser.name())
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, ImportsSentence.DRAFT_GONE));
        try {
            return Upload.of(new GZIPInputStream(draft.gzip()), draft.fileName());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void forget(long id) {
        currentUser.require(Role.PREPARER);
        drafts.remove(id);
    }
}
