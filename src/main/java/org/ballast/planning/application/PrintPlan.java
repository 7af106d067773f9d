package org.ballast.planning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collections;
import org.ballast.access.application.CurrentUser;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.entities.persistence.Entities;
import org.ballast.planning.domain.Plan;
import org.ballast.planning.domain.PlanComparison;
import org.ballast.planning.persistence.SavedPlans;
import org.ballast.planning.report.ComparisonCsv;
import org.ballast.planning.report.ComparisonWorkbook;
import org.ballast.planning.report.PlanWorkbook;
import org.ballast.refusals.Refusal;
import org.ballast.statements.application.StatementHeaders;

/** A plan as a file for spreadsheet programs, with those that were kept beside it. */
@ApplicationScoped
@Transactional
public class PrintPlan {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private StatementHeaders headers;

    @Inject
    private SavedPlans saved;

    @Inject
    private RenderDocument renderDocument;

    /**
     * @throws Refusal FORBIDDEN, NOT_FOUND
     */
    public Document print(Plan plan) {
        currentUser.requireSignedIn();
        var entity = entities.byCode(plan.start().entityCode());
        return renderDocument.xlsx(PlanWorkbook.of(
                plan,
                headers.of(entity, plan.start().asOf()),
                saved.of(entity.book().id())));
    }

    /**
     * Plans side by side; the head is of the latest of their days.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND
     */
    public Document print(PlanComparison comparison) {
        currentUser.requireSignedIn();
        LocalDate latest = Collections.max(comparison.days());
        return renderDocument.xlsx(
                ComparisonWorkbook.of(comparison, headers.of(entities.byCode(comparison.entityCode()), latest)));
    }

    /** The same as CSV. */
    public void write(PlanComparison comparison, Writer out) {
        currentUser.requireSignedIn();
        ComparisonCsv.write(comparison, out);
    }
}
