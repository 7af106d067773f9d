package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.CaseEntry;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.application.CaseLabel;
import org.ballast.approvals.application.CaseSubject;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Hands;
import org.ballast.approvals.domain.Weight;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.journal.application.PostEntries;
import org.ballast.marktomarket.domain.AccountMarks;
import org.ballast.marktomarket.domain.InstrumentPrice;
import org.ballast.marktomarket.domain.MarkEntry;
import org.ballast.marktomarket.domain.MarkPosting;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.domain.MarktomarketSentence;
import org.ballast.marktomarket.persistence.HeldPositions;
import org.ballast.marktomarket.persistence.MarkProposals;
import org.ballast.pages.application.Worded;
import org.ballast.prices.application.TranslateFacts;
import org.ballast.prices.domain.DatedAmount;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Mark-to-market as cases. At least one person approves, as what posts itself is told by the standard and derivatives are not among
 * it (accounting.md §4.5); two where a value is the model's or a mark is on hold.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MarkSubject implements CaseSubject {

    /** The kind of these cases. */
    public static final String KIND = "MARK_TO_MARKET";

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private HeldPositions positions;

    @Inject
    private MarkProposals proposals;

    @Inject
    private MeasureAccounts measure;

    @Inject
    private MarksOfPeriod marksOfPeriod;

    @Inject
    private MarkOrder order;

    @Inject
    private ReadMarkEntry readEntry;

    @Inject
    private PostEntries postEntries;

    @Inject
    private TranslateFacts translate;

    private record Total(LocalDate on, Money amount) implements DatedAmount {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void hold(ApprovalCase waiting) {
        wallets.holdRecording(waiting.entityId());
        positions.holdMarks(
                waiting.entityId(),
                OptionalLong.of(proposals.byId(waiting.subjectId()).account().id()));
    }

    /** At the rate of the last day of the period. */
    @Override
    public Weight weight(ApprovalCase submitted) {
        MarkProposal proposal = proposals.byId(submitted.subjectId());
        ReportingEntity primary = entities.byId(submitted.entityId());
        Total own = new Total(proposal.postedOn(), proposal.amount());
        Total together = new Total(proposal.postedOn(), proposals.together(proposal));
        var translated = translate.into(primary, List.of(own, together));
        return new Weight(
                translated.told(own),
                translated.told(together),
                false,
                proposal.onHold() > 0 ? InstrumentPrice.OWN_ESTIMATE : proposal.level());
    }

    /** Who recorded what it rests on does not approve it: positions, closings, marks, and closes of coins that contracts settle in. */
    @Override
    public Hands hands(ApprovalCase decided) {
        MarkProposal proposal = proposals.byId(decided.subjectId());
        Set<String> recorders = new HashSet<>(proposals.recorders(proposal));
        recorders.addAll(measure.editorsOfCloses(
                entities.byBook(proposal.bookId()),
                proposal.period(),
                proposal.account().id()));
        return new Hands(recorders, Set.of(), Set.of(), Set.of());
    }

    @Override
    public void requireTurn(ApprovalCase decided) {
        order.require(proposals.byId(decided.subjectId()));
    }

    /**
     * @throws Refusal EVIDENCE_CHANGED where a mark, a position or the books moved; REASON_REQUIRED where a mark is on hold or a
     *     value is of level 3, and nobody said why it is taken
     */
    @Override
    public Effect requireUnchanged(ApprovalCase decided) {
        MarkProposal proposal = proposals.byId(decided.subjectId());
        if (proposal.lacksWords()) {
            throw new Refusal(
                    RefusalCode.REASON_REQUIRED,
                    proposal.onHold() > 0
                            ? MarktomarketSentence.HELD_WITHOUT_WORDS.with(proposal.onHold(), MarkProposal.LEAST_WORDS)
                            : MarktomarketSentence.ESTIMATE_WITHOUT_WORDS.with(MarkProposal.LEAST_WORDS));
        }
        AccountMarks marks = marksOfPeriod.requireUnchanged(entities.byBook(proposal.bookId()), proposal);
        return approved -> OptionalLong.of(postEntries
                .post(List.of(MarkPosting.of(proposal, MarkEntry.of(marks.movements(proposal.kind())))))
                .getFirst()
                .id());
    }

    @Override
    public boolean hasOwnList() {
        return true;
    }

    @Override
    public Worded title(ApprovalCase shown) {
        return MarkFacts.title(proposals.byId(shown.subjectId()));
    }

    @Override
    public Map<Long, CaseLabel> labels(List<ApprovalCase> shown) {
        return proposals.byIds(shown.stream().map(ApprovalCase::subjectId).toList()).stream()
                .collect(Collectors.toMap(MarkProposal::caseId, MarkFacts::label));
    }

    @Override
    public List<CaseFact> facts(ApprovalCase shown) {
        return MarkFacts.of(proposals.byId(shown.subjectId()));
    }

    @Override
    public List<CaseEntry> entries(ApprovalCase shown) {
        return readEntry.of(proposals.byId(shown.subjectId())).stream().toList();
    }

    @Override
    public Optional<String> outlook(ApprovalCase shown) {
        return Optional.of("/marktomarket/proposal.xhtml?id=" + shown.subjectId());
    }

    @Override
    public String address(ApprovalCase shown) {
        return "/approvals/case.xhtml?id=" + shown.id();
    }
}
