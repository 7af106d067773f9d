package org.ballast.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportProgress;
import org.ballast.imports.domain.ImportResult;
import org.ballast.imports.domain.ImportsSentence;
import org.ballast.imports.persistence.ImportJobs;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** What is written of an import in the background, each in a transaction of its own, so that every node can see it at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobBook {

    private static final int LONGEST_MESSAGE = 4_000;

    @Inject
    private ImportJobs jobs;

    @Inject
    private Clock clock;

    long begin(ImportKind kind, String scope, String fileName, int rows, String by) {
        return jobs.begin(kind, scope, fileName, rows, by, clock.instant());
    }

    void see(long id, ImportProgress progress) {
        jobs.see(id, progress);
    }

    /** Does the import and notes that it is done: both or neither. */
    void post(long id, ImportProgress progress, Supplier<ImportResult> work) {
        ImportResult result = work.get();
        OptionalLong importId = result.importId() == 0 ? OptionalLong.empty() : OptionalLong.of(result.importId());
        if (!jobs.done(id, progress, importId)) {
            throw new Refusal(RefusalCode.CONCURRENT_MODIFICATION, ImportsSentence.SERVER_LOST);
        }
    }

    void refused(long id, String message) {
        String shown =
                message.isBlank() ? ImportsSentence.NOTHING_RECORDED.with().text() : message;
        jobs.refused(id, shown.substring(0, Math.min(LONGEST_MESSAGE, shown.length())));
    }
}
