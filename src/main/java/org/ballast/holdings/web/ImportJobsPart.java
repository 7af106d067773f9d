package org.ballast.holdings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ballast.entities.web.Books;
import org.ballast.imports.application.ReadJobs;
import org.ballast.imports.domain.ImportJob;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** How far the imports in the background are, on the page of imports; asked again while one goes on. */
@Named
@RequestScoped
public class ImportJobsPart {

    @Inject
    private ReadJobs readJobs;

    @Inject
    private Books books;

    private @Nullable List<ImportJob> found;

    /** The newest of the entity. */
    public List<ImportJob> getJobs() {
        if (found == null) {
            found = readJobs.newestOf(books.getCode());
        }
        return found;
    }

    /** Whether one of them goes on, so that it is worth a look again. */
    public boolean isGoingOn() {
        return getJobs().stream().anyMatch(ImportJob::isRunning);
    }

    /** Where a job stands, in a sentence. */
    public String said(ImportJob job) {
        return Words.in("imports", "job." + job.status(), job.rows(), job.read(), job.posted(), job.message());
    }
}
