package org.ballast.planning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.entities.persistence.Entities;
import org.ballast.planning.domain.Plan;
import org.ballast.planning.persistence.SavedPlans;
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
}
