package org.ballast.centralbank.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.centralbank.domain.CentralBankRole;
import org.ballast.centralbank.domain.CentralbankSentence;
import org.ballast.centralbank.domain.Operation;
import org.ballast.centralbank.domain.RecordedOperation;
import org.ballast.centralbank.persistence.Operations;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Wallets;
import org.ballast.journal.domain.Chart;
import org.ballast.manualjournals.application.EnterJournal;
import org.ballast.manualjournals.application.NewManualJournal;
import org.ballast.pages.application.RequestRules;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an operation of a central bank: it becomes a journal that others decide on, and is posted once it is approved. Nothing
 * is taken from an account that does not hold it, undecided operations counted.
 */
@ApplicationScoped
@Transactional
public class RunOperation {

    /** What stands before the reference in the external id of the journal. */
    static final String EXTERNAL = "CB-";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private CentralBankBook books;

    @Inject
    private Wallets wallets;

    @Inject
    private EnterJournal enterJournal;

    @Inject
    private Operations operations;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * The operation with its case. The same one again gives the case that it has.
     *
     * @throws Refusal INVALID_INPUT naming each field that is wrong; ALREADY_EXISTS where another operation that waits or is
     *     posted has the reference; FORBIDDEN, NOT_FOUND, PERIOD_LOCKED
     */
    public RecordedOperation ask(String entityCode, NewOperation told) {
        currentUser.require(Role.PREPARER);
        ReportingEntity owner = books.of(entityCode);
        Operation operation = OperationFields.read(told, owner.functionalCurrency(), rules.of(told));
        String counterparty =
                Objects.requireNonNullElse(told.counterparty(), "").strip();
        wallets.holdRecording(owner.id());
        Optional<RecordedOperation> known = operations.latest(owner.book().id(), told.reference());
        if (known.isPresent() && known.get().counts()) {
            if (!known.get().says(operation, counterparty)) {
                throw Refusal.ofField(
                        RefusalCode.ALREADY_EXISTS,
                        "reference",
                        told.reference(),
                        CentralbankSentence.OPERATION_EXISTS,
                        known.get().caseId());
            }
            return known.get();
        }
        requireEnough(owner, operation);
        ApprovalCase made = enterJournal.enter(entityCode, journal(owner, told.reference(), operation, counterparty));
        return operations.byCase(made.id()).orElseGet(() -> keep(owner, told, operation, counterparty, made));
    }

    private RecordedOperation keep(
            ReportingEntity owner, NewOperation told, Operation operation, String counterparty, ApprovalCase made) {
        RecordedOperation kept = new RecordedOperation(
                operations.newId(),
                owner.id(),
                owner.book().id(),
                operation,
                counterparty,
                told.reference(),
                made.id(),
                made.status(),
                currentUser.name(),
                clock.instant());
        operations.add(kept);
        auditTrail.record(
                "CENTRAL_BANK_OPERATION_ASKED",
                "CASE",
                String.valueOf(made.id()),
                "",
                Sha256.hex(kept.toString()),
                operation.kind().name());
        return kept;
    }

    private void requireEnough(ReportingEntity owner, Operation operation) {
        Map<CentralBankRole, Money> free = books.free(owner, operation.on());
        Chart chart = books.chart(owner);
        operation.takenFrom().forEach((role, taken) -> {
            Money there = books.free(free, role);
            if (taken.compareTo(there) > 0) {
                throw Refusal.ofField(
                        "amount",
                        operation.amount().amount().toPlainString(),
                        CentralbankSentence.NOT_SO_MUCH_THERE,
                        chart.account(role).name(),
                        there,
                        taken);
            }
        });
    }

    private NewManualJournal journal(
            ReportingEntity owner, String reference, Operation operation, String counterparty) {
        Chart chart = books.chart(owner);
        List<NewManualJournal.Line> lines = operation.lines().stream()
                .map(line -> new NewManualJournal.Line(
                        chart.account(line.role()).number(),
                        amount(line.debit()),
                        amount(line.credit()),
                        owner.functionalCurrency().getCurrencyCode(),
                        null))
                .toList();
        return new NewManualJournal(
                EXTERNAL + reference,
                operation.on(),
                OperationWords.entry(operation, reference, counterparty),
                null,
                lines,
                null,
                null);
    }

    private static @Nullable String amount(Money side) {
        return side.isZero() ? null : side.amount().toPlainString();
    }
}
