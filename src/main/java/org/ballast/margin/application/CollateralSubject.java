package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.amounts.PeriodName;
import org.ballast.approvals.application.CaseEntry;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.application.CaseLabel;
import org.ballast.approvals.application.CaseSubject;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.CaseEvidence;
import org.ballast.approvals.domain.Weight;
import org.ballast.entities.persistence.Wallets;
import org.ballast.margin.domain.CollateralTransfer;
import org.ballast.margin.domain.MarginCall;
import org.ballast.margin.domain.MarginSentence;
import org.ballast.margin.persistence.CollateralTransfers;
import org.ballast.margin.persistence.MarginCalls;
import org.ballast.pages.application.Worded;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Collateral transfers as cases: a preparer asks, a controller decides, whatever the amount (contract.md). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CollateralSubject implements CaseSubject {

    /** The kind of these cases. */
    public static final String KIND = "COLLATERAL_TRANSFER";

    private static final String BUNDLE = "margin";
    private static final int LEVEL = 1;

    @Inject
    private Wallets wallets;

    @Inject
    private CollateralTransfers transfers;

    @Inject
    private MarginCalls calls;

    @Inject
    private PostCollateral postCollateral;

    @Inject
    private CollateralFacts facts;

    @Override
    public String kind() {
        return KIND;
    }

    /** As a check does, so that a call ends once. */
    @Override
    public void hold(ApprovalCase waiting) {
        wallets.holdRecording(waiting.entityId());
    }

    /** The cash, together with what else was asked for the same call: what is split does not stay under a bound. */
    @Override
    public Weight weight(ApprovalCase submitted) {
        CollateralTransfer transfer = transfers.byId(submitted.subjectId());
        Money together =
                new Money(transfers.together(transfer.callId()), transfer.paid().currency());
        return new Weight(
                transfer.paid(), together.compareTo(transfer.paid()) > 0 ? together : transfer.paid(), false, LEVEL);
    }

    @Override
    public Effect requireUnchanged(ApprovalCase decided) {
        CollateralTransfer transfer = transfers.byId(decided.subjectId());
        MarginCall call = calls.byId(transfer.callId());
        if (!call.isOpen()) {
            throw new Refusal(
                    RefusalCode.ILLEGAL_TRANSITION,
                    MarginSentence.CALL_ENDED,
                    call.number(),
                    call.account(),
                    call.status());
        }
        if (!CaseEvidence.of(CollateralTransfer.evidence(
                        call, transfer.amount(), transfer.paid(), transfer.paidOn(), transfer.reference()))
                .sha256()
                .equals(decided.subjectHash())) {
            throw new Refusal(RefusalCode.EVIDENCE_CHANGED, ApprovalsSentence.EVIDENCE_CHANGED);
        }
        return approved -> OptionalLong.of(postCollateral.post(transfer).id());
    }

    @Override
    public LocalDate postedFrom(ApprovalCase approved) {
        return transfers.byId(approved.subjectId()).paidOn();
    }

    @Override
    public List<CaseFact> facts(ApprovalCase shown) {
        CollateralTransfer transfer = transfers.byId(shown.subjectId());
        return facts.of(shown, transfer, calls.byId(transfer.callId()));
    }

    @Override
    public Worded title(ApprovalCase shown) {
        return title(calls.byId(transfers.byId(shown.subjectId()).callId()));
    }

    private static Worded title(MarginCall call) {
        return Worded.of(BUNDLE, "case", String.valueOf(call.number()), call.account());
    }

    @Override
    public Map<Long, CaseLabel> labels(List<ApprovalCase> shown) {
        List<CollateralTransfer> found =
                transfers.byIds(shown.stream().map(ApprovalCase::subjectId).toList());
        Map<Long, MarginCall> of =
                calls
                        .byIds(found.stream()
                                .map(CollateralTransfer::callId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(MarginCall::id, Function.identity()));
        Map<Long, CaseLabel> labels = new HashMap<>();
        for (CollateralTransfer transfer : found) {
            MarginCall call = of.get(transfer.callId());
            if (call != null) {
                labels.put(
                        transfer.caseId(),
                        new CaseLabel(
                                title(call),
                                PeriodName.day(transfer.paidOn()),
                                Worded.of(
                                        BUNDLE,
                                        "value.unit",
                                        transfer.amount().toPlainString(),
                                        call.unit().code()),
                                transfer.paidOn()));
            }
        }
        return labels;
    }

    @Override
    public List<CaseEntry> entries(ApprovalCase shown) {
        if (!shown.status().isLive()) {
            return List.of();
        }
        CollateralTransfer transfer = transfers.byId(shown.subjectId());
        return List.of(facts.entry(transfer, calls.byId(transfer.callId())));
    }

    @Override
    public String address(ApprovalCase shown) {
        return "/approvals/case.xhtml?id=" + shown.id();
    }
}
