package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.approvals.application.StepCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseEvidence;
import org.ballast.approvals.domain.NewCase;
import org.ballast.approvals.domain.Transitions;
import org.ballast.approvals.persistence.Cases;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.marktomarket.domain.AccountMarks;
import org.ballast.marktomarket.domain.MarkEvidence;
import org.ballast.marktomarket.domain.MarkKind;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.domain.MarkRun;
import org.ballast.marktomarket.domain.NewMarkProposal;
import org.ballast.marktomarket.persistence.MarkLines;
import org.ballast.marktomarket.persistence.MarkLines.Proposed;
import org.ballast.marktomarket.persistence.MarkProposals;

/** Proposes what a run found: one proposal an account and kind, each a case. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProposeMarks {

    @Inject
    private MarkProposals proposals;

    @Inject
    private MarkLines lines;

    @Inject
    private Cases cases;

    @Inject
    private StepCase step;

    /** The proposals of all accounts, old ones that still stand among them. */
    List<MarkProposal> propose(ReportingEntity entity, MarkRun run, List<CurrentMarks> current) {
        List<Proposed> made = current.stream()
                .map(each -> new Proposed(each.marks(), make(entity, run, each)))
                .toList();
        lines.addMovements(made);
        Map<Long, List<MarkProposal>> written =
                proposals
                        .byIds(made.stream()
                                .flatMap(each -> each.ids().values().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(each -> each.account().id()));
        return current.stream()
                .flatMap(each -> Stream.concat(
                        each.proposed().stream(),
                        written.getOrDefault(each.marks().account().id(), List.of()).stream()))
                .toList();
    }

    private Map<MarkKind, Long> make(ReportingEntity entity, MarkRun run, CurrentMarks each) {
        each.stale().forEach(this::retire);
        Map<MarkKind, Long> made = new EnumMap<>(MarkKind.class);
        each.missing().forEach(kind -> made.put(kind, make(entity, run, each.marks(), kind)));
        made.values().stream()
                .findFirst()
                .ifPresent(successor -> each.stale().forEach(old -> proposals.supersededBy(old.id(), successor)));
        return made;
    }

    private long make(ReportingEntity entity, MarkRun run, AccountMarks marks, MarkKind kind) {
        long id = proposals.newId();
        MarkEvidence evidence = marks.evidence();
        ApprovalCase made = step.create(new NewCase(
                MarkSubject.KIND,
                id,
                entity.id(),
                run.bookId(),
                String.join(
                        "|",
                        Long.toString(run.bookId()),
                        Long.toString(marks.account().id()),
                        kind.name(),
                        run.period().from().toString(),
                        run.period().to().toString()),
                Optional.of(marks.size(kind)),
                new CaseEvidence(evidence.hash(), evidence::write),
                true));
        proposals.add(new NewMarkProposal(id, made.id(), run, marks, kind));
        return id;
    }

    /** Superseded; its successor is named once there is one. */
    private void retire(MarkProposal proposal) {
        ApprovalCase held = cases.lock(proposal.caseId());
        step.take(held, Transitions.find(held.status(), CaseAction.SUPERSEDE).orElseThrow(), "", OptionalLong.empty());
    }
}
