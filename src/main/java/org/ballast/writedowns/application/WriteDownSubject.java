package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.ballast.holdings.application.TieOut;
import org.ballast.holdings.persistence.Policies;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.pages.application.Worded;
import org.ballast.prices.application.TranslateFacts;
import org.ballast.prices.domain.DatedAmount;
import org.ballast.writedowns.domain.AssetMeasurement;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.persistence.Proposals;
import org.ballast.writedowns.persistence.ValuesInUse;

/**
 * Write-downs as cases. Approved, one posts its entry, its lots' changes and the disposals that waited for it, in one
 * transaction with the approval.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WriteDownSubject implements CaseSubject {

    /** The kind of these cases. */
    public static final String KIND = "WRITE_DOWN";

    private static final Set<MeasurementKind> BY_RULE_ALONE =
            Set.of(MeasurementKind.LOSS, MeasurementKind.REMEASUREMENT);
    private static final int QUOTED_PRICES = 1;
    private static final int OWN_ESTIMATES = 3;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Policies policies;

    @Inject
    private Proposals proposals;

    @Inject
    private ValuesInUse valuesInUse;

    @Inject
    private EvidenceEditors evidenceEditors;

    @Inject
    private EvidenceCheck evidenceCheck;

    @Inject
    private PeriodOrder periodOrder;

    @Inject
    private ReadWriteDownEntry readEntry;

    @Inject
    private TranslateFacts translate;

    @Inject
    private PostWriteDown postWriteDown;

    @Inject
    private SettleDisposals settleDisposals;

    @Inject
    private TieOut tieOut;

    private record Total(LocalDate on, Money amount) implements DatedAmount {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String trailName() {
        return "PROPOSAL";
    }

    @Override
    public void hold(ApprovalCase waiting) {
        wallets.holdBook(waiting.bookId());
    }

    /** Losses and remeasurements follow from prices; a reversal, an adoption and a value in use are somebody's judgement. */
    @Override
    public Weight weight(ApprovalCase submitted) {
        Proposal proposal = proposals.byId(submitted.subjectId());
        ReportingEntity primary = entities.byId(submitted.entityId());
        Money amount = proposal.amount().isNegative() ? proposal.amount().negated() : proposal.amount();
        return new Weight(
                into(primary, proposal, amount),
                into(primary, proposal, proposals.together(proposal)),
                BY_RULE_ALONE.contains(proposal.kind()),
                valuesInUse.of(proposal).isPresent() ? OWN_ESTIMATES : QUOTED_PRICES);
    }

    /** At the rate of the last day of the period. */
    private Money into(ReportingEntity primary, Proposal proposal, Money amount) {
        Total total = new Total(proposal.period().lastDay(), amount);
        return translate.into(primary, List.of(total)).told(total);
    }

    @Override
    public Hands hands(ApprovalCase decided) {
        Proposal proposal = proposals.byId(decided.subjectId());
        return new Hands(
                evidenceEditors.of(proposal),
                policies.changersWithin(
                        proposal.bookId(),
                        proposal.assetId(),
                        proposal.period().from(),
                        proposal.period().to()),
                Set.of(),
                Set.of());
    }

    @Override
    public void requireTurn(ApprovalCase decided) {
        Proposal proposal = proposals.byId(decided.subjectId());
        periodOrder.requireEarlierPeriodsDecided(
                entities.byBook(proposal.bookId()), proposal.assetId(), proposal.period());
    }

    @Override
    public Effect requireUnchanged(ApprovalCase decided) {
        AssetMeasurement test = evidenceCheck.requireUnchanged(proposals.byId(decided.subjectId()));
        return approved -> OptionalLong.of(postWriteDown
                .post(entities.byBook(approved.bookId()), proposals.byId(approved.subjectId()), test)
                .id());
    }

    @Override
    public void posted(ApprovalCase posted) {
        ReportingEntity entity = entities.byBook(posted.bookId());
        settleDisposals.settle(entity);
        tieOut.check(entity);
    }

    @Override
    public boolean hasOwnList() {
        return true;
    }

    @Override
    public Worded title(ApprovalCase shown) {
        Proposal proposal = proposals.byId(shown.subjectId());
        return Worded.of(
                "writedowns",
                "case." + proposal.kind(),
                proposal.asset(),
                proposal.period().label());
    }

    @Override
    public Map<Long, CaseLabel> labels(List<ApprovalCase> shown) {
        return proposals.byIds(shown.stream().map(ApprovalCase::subjectId).toList()).stream()
                .collect(Collectors.toMap(Proposal::caseId, WriteDownFacts::label));
    }

    @Override
    public List<CaseFact> facts(ApprovalCase shown) {
        return WriteDownFacts.of(proposals.byId(shown.subjectId()));
    }

    @Override
    public List<CaseEntry> entries(ApprovalCase shown) {
        return readEntry.of(shown.subjectId()).map(WriteDownFacts::entry).stream()
                .toList();
    }

    @Override
    public String address(ApprovalCase shown) {
        return "/writedowns/proposal.xhtml?id=" + shown.subjectId();
    }
}
