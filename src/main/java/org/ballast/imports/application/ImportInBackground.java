package org.ballast.imports.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.DatabaseTrouble;
import org.ballast.access.domain.Role;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportProgress;
import org.ballast.imports.domain.ImportResult;
import org.ballast.imports.domain.ImportsSentence;
import org.ballast.refusals.Refusal;

/**
 * Imports a large file while nobody waits for it. Its rows come into the books in one transaction, together with the note
 * that the job is done; how far it is stands in the database, for every node of the portal to see. A job whose server ends
 * has recorded nothing.
 */
@ApplicationScoped
public class ImportInBackground {

    private static final Logger LOG = Logger.getLogger(ImportInBackground.class.getName());
    private static final int SECONDS_BETWEEN_NOTES = 1;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private KeepDrafts drafts;

    @Inject
    private JobBook book;

    /**
     * A file that was kept before.
     *
     * @param scope code of the entity
     * @param draft its key
     * @param rows how many it has
     */
    public record File(ImportKind kind, String scope, String name, long draft, int rows) {}

    /**
     * Begins and does not wait.
     *
     * @param work imports the file in the name of the user who is signed in now
     * @return key of the job
     * @throws Refusal FORBIDDEN
     */
    public long begin(File file, Function<Upload, ImportResult> work) {
        currentUser.require(Role.PREPARER);
        String user = currentUser.name();
        long id = book.begin(file.kind(), file.scope(), file.name(), file.rows(), user);
        executor.execute(() -> currentUser.actingAs(user, Role.PREPARER, () -> run(id, file, work)));
        return id;
    }

    private long run(long id, File file, Function<Upload, ImportResult> work) {
        ImportProgress progress = new ImportProgress();
        ScheduledFuture<?> notes = scheduler.scheduleAtFixedRate(
                () -> book.see(id, progress), SECONDS_BETWEEN_NOTES, SECONDS_BETWEEN_NOTES, TimeUnit.SECONDS);
        try (Upload upload = drafts.open(file.draft()).countedBy(progress)) {
            book.post(id, progress, () -> work.apply(upload));
            drafts.forget(file.draft());
        } catch (Refusal refused) {
            book.refused(id, inWords(refused));
        } catch (RuntimeException failed) {
            book.refused(id, DatabaseTrouble.in(failed).map(Refusal::detail).orElseGet(() -> incident(failed)));
        } finally {
            notes.cancel(false);
        }
        return id;
    }

    private static String inWords(Refusal refused) {
        return refused.errors().stream()
                .map(error -> ImportsSentence.LINE_WRONG
                        .with(error.line(), error.field(), error.said())
                        .text())
                .collect(Collectors.joining(" ", refused.detail() + " ", ""))
                .strip();
    }

    private static String incident(RuntimeException failed) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Incident " + incident, failed);
        return ImportsSentence.INCIDENT.with(incident).text();
    }
}
