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
import org.ballast.corrections.application.CorrectionPlan.PlannedMirror;
import org.ballast.corrections.domain.Correction;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.persistence.Corrections;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.EntryInBook;
import org.ballast.journal.domain.Mirror;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.journal.persistence.RecordedEntries;
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
    private RecordedEntries entries;

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
        Map<Long, List<EntryInBook>> originals =
                entries
                        .byIds(
                                plan.mirrors()
                                        .map(mirror ->
                                                mirror.original().posted().id())
                                        .toList(),
                                true)
                        .stream()
                        .collect(Collectors.groupingBy(EntryInBook::bookId, TreeMap::new, Collectors.toList()));
        return new CorrectionPreview(
                plan,
                plan.steps().stream()
                        .map(step -> step.standing().thing())
                        .map(each -> planCorrection.how(each.kind()).address(each.id()))
                        .toList(),
                originals.entrySet().stream()
                        .map(ofBook -> new CorrectionPreview.MirrorsOfBook(
                                entities.byBook(ofBook.getKey()), accounts(ofBook.getValue())))
                        .toList(),
                proForma(plan, originals),
                waiting(plan));
    }

    private static List<AccountTotal> accounts(List<EntryInBook> originals) {
        Map<String, AccountTotal> totals = new TreeMap<>();
        for (EntryInBook original : originals) {
            for (RecordedEntry.Line line : mirrored(original)) {
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

    private static List<RecordedEntry.Line> mirrored(EntryInBook original) {
        return original.entry().lines().stream()
                .map(RecordedEntry.Line::mirrored)
                .toList();
    }

    private Optional<ProForma> proForma(CorrectionPlan plan, Map<Long, List<EntryInBook>> originals) {
        ReportingEntity inBook = plan.caseBook();
        Map<Long, PlannedMirror> planned = plan.mirrors()
                .collect(Collectors.toMap(mirror -> mirror.original().posted().id(), mirror -> mirror));
        List<WriteDownEntry> waiting = originals.getOrDefault(inBook.book().id(), List.of()).stream()
                .map(EntryInBook::entry)
                .flatMap(original ->
                        Optional.ofNullable(planned.get(original.posted().id()))
                                .map(mirror -> mirror(original, mirror))
                                .stream())
                .toList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(prepareProForma.with(inBook, waiting));
    }

    private static WriteDownEntry mirror(RecordedEntry original, PlannedMirror planned) {
        return new WriteDownEntry(
                planned.on(),
                Mirror.description(original),
                original.total(),
                Optional.empty(),
                original.lines().stream().map(RecordedEntry.Line::mirrored).toList());
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
