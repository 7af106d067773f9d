package org.ballast.evidence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.evidence.domain.PackagedScope;
import org.ballast.evidence.persistence.PackageScopes;

/** What a package is of, and what the trail keeps of it; each in a transaction of its own. */
@ApplicationScoped
@Transactional
class PackageDesk {

    private static final String SUBJECT = "EVIDENCE_PACKAGE";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private ReadCases cases;

    @Inject
    private PackageScopes scopes;

    @Inject
    private AuditTrail auditTrail;

    PackagedScope ofPeriod(String entityCode, PackagedScope.Days days) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        return new PackagedScope(entity, Optional.of(days), scopes.cases(entity, days), scopes.ends());
    }

    PackagedScope ofCase(long caseId) {
        currentUser.requireSignedIn();
        ApprovalCase shown = cases.detail(caseId).approvalCase();
        return new PackagedScope(entities.byBook(shown.bookId()), Optional.empty(), List.of(shown.id()), scopes.ends());
    }

    void begun(PackagedScope scope) {
        currentUser.requireSignedIn();
        record("EVIDENCE_PACKAGE_REQUESTED", scope, "");
    }

    void made(PackagedScope scope, String manifestHash) {
        currentUser.requireSignedIn();
        record("EVIDENCE_PACKAGE_MADE", scope, manifestHash);
    }

    private void record(String action, PackagedScope scope, String manifestHash) {
        auditTrail.record(action, SUBJECT, scope.entity().code(), "", manifestHash, scope.inWords());
    }
}
