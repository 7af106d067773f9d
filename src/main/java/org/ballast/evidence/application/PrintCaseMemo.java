package org.ballast.evidence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.application.AttachFiles;
import org.ballast.approvals.application.CaseDetail;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.ReadEvidence;
import org.ballast.approvals.application.ReadTier;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.audit.domain.TrailFilter;
import org.ballast.audit.persistence.TrailReading;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.evidence.domain.CaseMemo;
import org.ballast.evidence.domain.MemoEntry;
import org.ballast.evidence.report.CaseMemoReport;
import org.ballast.evidence.report.PrintedFacts;

/** A case on one page, whatever it is about, to be signed off or filed. */
@ApplicationScoped
@Transactional
public class PrintCaseMemo {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadCases cases;

    @Inject
    private ReadTier readTier;

    @Inject
    private ReadEvidence evidence;

    @Inject
    private AttachFiles files;

    @Inject
    private Entities entities;

    @Inject
    private MemoFigures figures;

    @Inject
    private TrailReading trail;

    @Inject
    private RenderDocument renderDocument;

    /**
     * As PDF.
     *
     * @throws org.ballast.refusals.Refusal NOT_FOUND, or UNPRINTABLE if a letter is in no font
     */
    public Document of(long caseId) {
        currentUser.requireSignedIn();
        return renderDocument.pdf(CaseMemoReport.of(memo(cases.detail(caseId))));
    }

    private CaseMemo memo(CaseDetail detail) {
        ApprovalCase shown = detail.approvalCase();
        ReportingEntity entity = entities.byBook(shown.bookId());
        List<MemoEntry> entries = figures.entries(shown);
        return new CaseMemo(
                shown,
                PrintedFacts.text(cases.title(shown)),
                entity.name(),
                entity.cutOffZone().getId(),
                entity.book(),
                figures.period(shown),
                readTier.reason(shown),
                cases.facts(shown).stream()
                        .map(fact -> new CaseMemo.Fact(
                                PrintedFacts.text(fact.name()),
                                PrintedFacts.text(fact.before()),
                                PrintedFacts.text(fact.now())))
                        .toList(),
                figures.effects(shown, entries),
                entries,
                detail.history().steps().stream()
                        .map(step -> new CaseMemo.Step(step, readTier.isFactorProven(shown, step)))
                        .toList(),
                files.of(shown.id()),
                evidence.isKept(shown.evidenceHash()),
                seal(shown));
    }

    private Optional<CaseMemo.Seal> seal(ApprovalCase shown) {
        TrailFilter ofCase = TrailFilter.about(cases.trailName(shown), Long.toString(shown.subjectId()));
        return trail.before(ofCase, Long.MAX_VALUE, 1).stream()
                .findFirst()
                .map(last -> new CaseMemo.Seal(last.event().seq(), last.rowHash()));
    }
}
