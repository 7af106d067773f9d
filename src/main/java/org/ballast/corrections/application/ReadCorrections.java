package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.persistence.Cases;
import org.ballast.corrections.application.PlannedEntries.Planned;
import org.ballast.corrections.domain.Correction;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.persistence.Corrections;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.statements.application.PrepareProForma;
import org.ballast.statements.domain.ProForma;
import org.ballast.writedowns.domain.WriteDownEntry;
import org.ballast.writedowns.persistence.Proposals;

/** What corrections would do and did, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadCorrections {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Proposals proposals;

    @Inject
    private PlanCorrection planCorrection;

    @Inject
    private PlannedEntries plannedEntries;

    @Inject
    private PrepareProForma prepareProForma;

    @Inject
    private Corrections corrections;

    @Inject
    private Cases cases;

    /**
     * Code of the entity in whose books a write-down is.
     *
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public String entityOfWriteDown(long id) {
        currentUser.requireSignedIn();
        return proposals.byId(id).entity();
    }

    /**
     * What would be undone with a thing as the books stand.
     *
     * @throws org.ballast.refusals.Refusal as {@link RequestCorrection}, where the thing is not to be undone
     */
    public CorrectionPlan plan(String entityCode, PostedThing thing) {
        currentUser.requireSignedIn();
        return planCorrection.of(entities.byCode(entityCode), thing, Map.of());
    }

    /**
     * The same with what the mirrors come to, and what that does to the statements.
     *
     * @throws org.ballast.refusals.Refusal as above
     */
    public CorrectionPreview preview(String entityCode, PostedThing thing) {
        currentUser.requireSignedIn();
        CorrectionPlan plan = plan(entityCode, thing);
        List<Planned> planned = plannedEntries.of(plan);
        return new CorrectionPreview(
                plan,
                plan.steps().stream()
                        .map(step -> step.standing().thing())
                        .map(each -> planCorrection.how(each.kind()).address(each.id()))
                        .toList(),
                byBook(planned),
                proForma(plan, planned),
                waiting(plan));
    }

    private static List<CorrectionPreview.MirrorsOfBook> byBook(List<Planned> planned) {
        Map<Long, List<Planned>> byBook = planned.stream()
                .collect(Collectors.groupingBy(each -> each.inBook().book().id(), TreeMap::new, Collectors.toList()));
        return byBook.values().stream()
                .map(ofBook ->
                        new CorrectionPreview.MirrorsOfBook(ofBook.getFirst().inBook(), accounts(ofBook)))
                .toList();
    }

    private static List<AccountTotal> accounts(List<Planned> planned) {
        Map<String, AccountTotal> totals = new TreeMap<>();
        for (Planned each : planned) {
            for (RecordedEntry.Line line : each.entry().lines()) {
                totals.merge(
                        line.account(),
                        new AccountTotal(line.account(), line.accountName(), line.debit(), line.credit()),
                        (one, other) -> new AccountTotal(
                                one.account(),
                                one.name(),
                                one.debit().plus(other.debit()),
                                one.credit().plus(other.credit())));
            }
        }
        return List.copyOf(totals.values());
    }

    private Optional<ProForma> proForma(CorrectionPlan plan, List<Planned> planned) {
        ReportingEntity inBook = plan.caseBook();
        List<WriteDownEntry> waiting = planned.stream()
                .filter(each -> each.inBook().book().id() == inBook.book().id())
                .map(Planned::entry)
                .toList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(prepareProForma.with(inBook, waiting));
    }

    /** The case of a correction of the same thing in the books of the entity that waits. */
    private Optional<ApprovalCase> waiting(CorrectionPlan plan) {
        return corrections.of(plan.entity().id(), plan.root()).stream()
                .map(Correction::caseId)
                .map(cases::byId)
                .filter(each -> each.status().isLive())
                .findFirst();
    }
}
