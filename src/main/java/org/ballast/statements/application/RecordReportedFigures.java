package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.refusals.Refusal;
import org.ballast.statements.domain.ReportedFigure;
import org.ballast.statements.persistence.ReportedFigures;

/** Keeps figures that an entity published, so that disclosures show them beside those of the books. */
@ApplicationScoped
@Transactional
public class RecordReportedFigures {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private ReportedFigures reportedFigures;

    @Inject
    private AuditTrail auditTrail;

    /**
     * @throws Refusal FORBIDDEN or NOT_FOUND
     */
    public void record(String entityCode, List<ReportedFigure> figures) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        reportedFigures.add(entity.id(), figures);
        auditTrail.record(
                "REPORTED_FIGURES_RECORDED",
                "ENTITY",
                entity.code(),
                "",
                Sha256.hex(figures.toString()),
                figures.size() + " figures");
    }
}
