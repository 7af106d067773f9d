package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.application.StepCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseEvidence;
import org.ballast.approvals.domain.NewCase;
import org.ballast.approvals.persistence.Cases;
import org.ballast.entities.application.ClosedBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.margin.domain.CollateralTransfer;
import org.ballast.margin.domain.MarginCall;
import org.ballast.margin.domain.MarginSentence;
import org.ballast.margin.persistence.CollateralTransfers;
import org.ballast.margin.persistence.MarginCalls;
import org.ballast.pages.application.RequestRules;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Asks that collateral is brought to meet a margin call: a case that others approve, which then posts {@code Dr 1150 / Cr 1000}.
 * One waits at a time; the call is met once what is posted comes to what it asks for.
 */
@ApplicationScoped
@Transactional
public class MeetCall {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private MarginCalls calls;

    @Inject
    private CollateralTransfers transfers;

    @Inject
    private Cases cases;

    @Inject
    private StepCase step;

    @Inject
    private DecideCase decide;

    @Inject
    private Clock clock;

    /**
     * The case, submitted. The same asked again while it waits gives the case that is there.
     *
     * @throws Refusal ILLEGAL_TRANSITION where the call has ended; ALREADY_EXISTS where another transfer for it waits; INVALID_INPUT
     *     with every field that is wrong; FORBIDDEN, NOT_FOUND, PERIOD_LOCKED
     */
    public ApprovalCase meet(long callId, CollateralToBring told) {
        currentUser.require(Role.PREPARER);
        ReportingEntity owner = entities.byId(calls.byId(callId).entityId());
        ClosedBook.refuse(owner);
        wallets.holdRecording(owner.id());
        MarginCall call = calls.byId(callId);
        call.end().ifPresent(end -> {
            throw new Refusal(
                    RefusalCode.ILLEGAL_TRANSITION,
                    MarginSentence.CALL_ENDED,
                    call.number(),
                    call.account(),
                    end.status());
        });
        List<CollateralTransfer> known = transfers.of(callId);
        BigDecimal missing = call.amount().subtract(posted(known));
        ReadCollateral.Wanted wanted =
                new ReadCollateral(owner, call, missing, owner.dayOf(clock.instant()), rules.of(told)).read(told);
        Optional<CollateralTransfer> waiting =
                known.stream().filter(each -> each.status().isLive()).findFirst();
        return waiting.map(each -> same(each, wanted)).orElseGet(() -> ask(owner, call, wanted));
    }

    private static BigDecimal posted(List<CollateralTransfer> known) {
        return known.stream()
                .filter(CollateralTransfer::isPosted)
                .map(CollateralTransfer::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private ApprovalCase same(CollateralTransfer waiting, ReadCollateral.Wanted wanted) {
        boolean isSame = waiting.amount().compareTo(wanted.amount()) == 0
                && waiting.paid().equals(wanted.paid())
                && waiting.paidOn().equals(wanted.paidOn())
                && waiting.reference().equals(wanted.reference());
        if (!isSame) {
            throw new Refusal(RefusalCode.ALREADY_EXISTS, MarginSentence.TRANSFER_WAITS, waiting.caseId());
        }
        return cases.byId(waiting.caseId());
    }

    private ApprovalCase ask(ReportingEntity owner, MarginCall call, ReadCollateral.Wanted wanted) {
        long id = transfers.newId();
        LocalDate paidOn = wanted.paidOn();
        Money paid = wanted.paid();
        ApprovalCase made = step.create(new NewCase(
                CollateralSubject.KIND,
                id,
                owner.id(),
                owner.book().id(),
                Long.toString(call.id()),
                Optional.of(paid),
                CaseEvidence.of(CollateralTransfer.evidence(call, wanted.amount(), paid, paidOn, wanted.reference())),
                true));
        transfers.add(new CollateralTransfer(
                id,
                call.id(),
                owner.id(),
                owner.book().id(),
                wanted.amount(),
                paid,
                paidOn,
                wanted.reference(),
                made.id(),
                currentUser.name(),
                clock.instant(),
                made.status(),
                false));
        return decide.submit(made.id(), Seen.LATEST, "");
    }
}
