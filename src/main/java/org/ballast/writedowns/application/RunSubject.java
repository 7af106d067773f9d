package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.PageSubject;
import org.ballast.pages.domain.Subject;
import org.ballast.writedowns.domain.MeasurementRun;
import org.ballast.writedowns.persistence.MeasurementRuns;

/** A test run looked at the lots of one entity through one period. */
@ApplicationScoped
public class RunSubject implements PageSubject {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private MeasurementRuns runs;

    @Inject
    private Entities entities;

    @Override
    public String page() {
        return "/writedowns/tests.xhtml";
    }

    @Override
    public String parameter() {
        return "run";
    }

    @Override
    @Transactional
    public Subject named(String key) {
        currentUser.requireSignedIn();
        MeasurementRun run = runs.byId(PageSubject.number(key));
        ReportingEntity entity = entities.byBook(run.bookId());
        return Subject.through(entity.code(), run.period().from(), run.period().lastDay())
                .inBook(entity.book().inAddress());
    }
}
