package org.ballast.manualjournals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.StepCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseEvidence;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.NewCase;
import org.ballast.approvals.persistence.Cases;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.manualjournals.domain.ManualJournal;
import org.ballast.manualjournals.domain.RecordedJournal;
import org.ballast.manualjournals.persistence.ManualJournals;

/** Makes the case of a manual journal and hands it to the approvers. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordJournal {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ManualJournals journals;

    @Inject
    private Cases cases;

    @Inject
    private StepCase step;

    @Inject
    private DecideCase decide;

    @Inject
    private Clock clock;

    /** What a book knows under the id of a journal. */
    sealed interface Known {

        /** Nothing, or what was turned down, taken back or reversed. */
        record Free(int revision) implements Known {}

        /** The same journal. */
        record Same(ApprovalCase made) implements Known {}

        /** Another one that waits or is posted. */
        record Other(ApprovalCase made) implements Known {}
    }

    /** What a book knows under the ids of journals, in their order. */
    List<Known> known(ReportingEntity owner, List<ManualJournal> wanted) {
        Map<String, List<RecordedJournal>> known = journals.known(
                owner.book().id(),
                wanted.stream().map(each -> each.head().externalId()).toList());
        Map<Long, ApprovalCase> decided =
                cases
                        .byIds(known.values().stream()
                                .flatMap(List::stream)
                                .map(RecordedJournal::caseId)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ApprovalCase::id, Function.identity()));
        return wanted.stream()
                .map(each -> known(each, known.getOrDefault(each.head().externalId(), List.of()), decided))
                .toList();
    }

    /**
     * @param known under the id of the journal, the latest first
     * @param decided cases of them all, by their keys
     */
    private static Known known(ManualJournal wanted, List<RecordedJournal> known, Map<Long, ApprovalCase> decided) {
        if (known.isEmpty()) {
            return new Known.Free(1);
        }
        ApprovalCase latest =
                Objects.requireNonNull(decided.get(known.getFirst().caseId()));
        Optional<ApprovalCase> same = known.stream()
                .filter(each -> each.content().equals(wanted))
                .map(each -> Objects.requireNonNull(decided.get(each.caseId())))
                .filter(each -> each.status() != CaseStatus.REVERSED)
                .findFirst();
        if (same.isPresent()) {
            return new Known.Same(same.get());
        }
        boolean isOver = latest.status() == CaseStatus.WITHDRAWN
                || latest.status() == CaseStatus.REJECTED
                || latest.status() == CaseStatus.REVERSED;
        return isOver ? new Known.Free(known.getFirst().revision() + 1) : new Known.Other(latest);
    }

    /** A journal that is entered anew, as that revision. */
    record Revised(ManualJournal wanted, int revision) {}

    /** The cases, submitted: journals that are entered together weigh together, whatever their order. */
    List<ApprovalCase> record(ReportingEntity owner, List<Revised> wanted) {
        return decide.submitTogether(wanted.stream()
                .map(each -> made(owner, each.wanted(), each.revision()).id())
                .toList());
    }

    private ApprovalCase made(ReportingEntity owner, ManualJournal wanted, int revision) {
        long id = journals.newId();
        ApprovalCase made = step.create(new NewCase(
                ManualJournalSubject.KIND,
                id,
                owner.id(),
                owner.book().id(),
                owner.book().id() + "|" + wanted.head().externalId(),
                Optional.of(wanted.total()),
                evidence(owner, wanted),
                true));
        journals.add(new RecordedJournal(
                id, owner.id(), owner.book().id(), revision, wanted, made.id(), currentUser.name(), clock.instant()));
        return made;
    }

    /** All that a journal says. */
    static CaseEvidence evidence(ReportingEntity owner, ManualJournal journal) {
        return CaseEvidence.of(journal.evidence(owner.code(), owner.book().code()));
    }
}
