package org.ballast.evidence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.TrailEnd;
import org.ballast.audit.persistence.AuditEvents;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.evidence.domain.PackageZip;
import org.ballast.evidence.domain.PackagedScope;
import org.ballast.evidence.persistence.CaseTables;
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
    private CaseTables caseTables;

    @Inject
    private AuditEvents auditEvents;

    @Inject
    private AuditTrail auditTrail;

    PackagedScope ofPeriod(String entityCode, PackagedScope.Days days) {
        currentUser.requireSignedIn();
        return PackagedScope.of(entities.byCode(entityCode), days);
    }

    PackagedScope ofCase(long caseId) {
        currentUser.requireSignedIn();
        ApprovalCase shown = cases.detail(caseId).approvalCase();
        return PackagedScope.of(entities.byBook(shown.bookId()), shown.id());
    }

    void requested(PackagedScope scope) {
        currentUser.requireSignedIn();
        record("EVIDENCE_PACKAGE_REQUESTED", scope, "");
    }

    /**
     * Writes down which cases it is of and how they stand. For that moment nobody decides on anything: all that the package
     * says of cases, entries and the trail is of one instant, however long it takes.
     */
    PackagedScope begin(PackagedScope asked, PackageZip zip) {
        currentUser.requireSignedIn();
        TrailEnd end = auditEvents.lockEnd();
        ReportingEntity entity = asked.entity();
        List<Long> found =
                asked.period().map(days -> scopes.cases(entity, days)).orElseGet(asked::cases);
        PackagedScope begun = asked.begun(
                found,
                scopes.files(found),
                scopes.texts(found),
                new PackagedScope.Ends(scopes.years(entity), end.seq()));
        zip.holdBack();
        try {
            caseTables.add(zip, begun.cases());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return begun;
    }

    void made(PackagedScope scope, String manifestHash) {
        currentUser.requireSignedIn();
        record("EVIDENCE_PACKAGE_MADE", scope, manifestHash);
    }

    private void record(String action, PackagedScope scope, String manifestHash) {
        auditTrail.record(action, SUBJECT, scope.entity().code(), "", manifestHash, scope.inWords());
    }
}
