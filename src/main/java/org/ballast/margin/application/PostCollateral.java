package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.application.PostEntries;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.margin.domain.CallAction;
import org.ballast.margin.domain.CallTransitions;
import org.ballast.margin.domain.CollateralTransfer;
import org.ballast.margin.domain.MarginCall;
import org.ballast.margin.domain.MarginRole;
import org.ballast.margin.domain.MarginSentence;
import org.ballast.margin.persistence.CollateralTransfers;
import org.ballast.margin.persistence.MarginCalls;
import org.ballast.prices.application.TranslateFacts;
import org.ballast.prices.domain.DatedAmount;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Posts an approved collateral transfer in each book of its entity, and says that its call is met. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PostCollateral {

    private static final String SOURCE = "CASE";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private PostEntries postEntries;

    @Inject
    private TranslateFacts translate;

    @Inject
    private CollateralTransfers transfers;

    @Inject
    private MarginCalls calls;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    private record Paid(LocalDate on, Money amount) implements DatedAmount {}

    /**
     * The entry in the primary book.
     *
     * @throws Refusal NO_RATE where a book is in a currency into which no rate is recorded; PERIOD_LOCKED, DUPLICATE_POSTING;
     *     ILLEGAL_TRANSITION where the call has ended
     */
    PostedEntry post(CollateralTransfer transfer) {
        MarginCall call = calls.byId(transfer.callId());
        var met = CallTransitions.after(call.status(), CallAction.MEET)
                .orElseThrow(() -> new Refusal(
                        RefusalCode.ILLEGAL_TRANSITION,
                        MarginSentence.CALL_ENDED,
                        call.number(),
                        call.account(),
                        call.status()));
        ReportingEntity primary = entities.byId(transfer.entityId());
        List<PostedEntry> posted = new ArrayList<>();
        posted.add(post(primary, call, transfer));
        entities.inEveryBook(primary).stream()
                .filter(each ->
                        each.book().id() != primary.book().id() && each.book().takes(transfer.paidOn()))
                .forEach(each -> posted.add(post(each, call, transfer)));
        transfers.posted(transfer.id(), posted);
        BigDecimal brought = transfers.of(call.id()).stream()
                .filter(CollateralTransfer::isPosted)
                .map(CollateralTransfer::amount)
                .reduce(transfer.amount(), BigDecimal::add);
        if (brought.compareTo(call.amount()) >= 0) {
            MarginCall ended = calls.end(
                    call,
                    new MarginCall.End(
                            met,
                            clock.instant(),
                            currentUser.name(),
                            MarginSentence.REASON_MET
                                    .with(brought, call.unit().code())
                                    .text()),
                    MarginCalls.By.transfer(transfer.id()));
            auditTrail.record(
                    "MARGIN_CALL_MET",
                    "MARGIN_CALL",
                    String.valueOf(call.id()),
                    Sha256.hex(call.toString()),
                    Sha256.hex(ended.toString()),
                    "");
        }
        return posted.getFirst();
    }

    private PostedEntry post(ReportingEntity owner, MarginCall call, CollateralTransfer transfer) {
        Paid paid = new Paid(transfer.paidOn(), transfer.paid());
        Money amount = translate.into(owner, List.of(paid)).told(paid);
        return postEntries
                .post(List.of(new JournalEntry(
                        owner.book().id(),
                        transfer.paidOn(),
                        JournalEntry.Kind.MANUAL,
                        describe(call, transfer),
                        SOURCE,
                        Long.toString(transfer.caseId()),
                        Sha256.hex(String.join(
                                "|", owner.code(), owner.book().code(), "COLLATERAL", Long.toString(transfer.id()))),
                        List.of(
                                JournalLine.debit(MarginRole.MARGIN_DEPOSITS, amount),
                                JournalLine.credit(LedgerRole.CASH, amount)))))
                .getFirst();
    }

    static String describe(MarginCall call, CollateralTransfer transfer) {
        return MarginSentence.ENTRY
                .with(
                        call.number(),
                        call.account(),
                        transfer.amount(),
                        call.unit().code())
                .text();
    }
}
