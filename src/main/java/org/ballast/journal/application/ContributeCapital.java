package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.pages.domain.Fields;
import org.ballast.refusals.Refusal;

/** Owners pay cash into the entity: cash against additional paid-in capital. */
@ApplicationScoped
@Transactional
public class ContributeCapital {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private PostReferenced postReferenced;

    /**
     * @param reference what the payment is known by, once in the books of the entity
     * @throws Refusal DUPLICATE_POSTING if this payment is in the books, ALREADY_EXISTS if another one has the reference;
     *     FORBIDDEN, NOT_FOUND, INVALID_INPUT, PERIOD_LOCKED
     */
    public PostedEntry contribute(String entityCode, LocalDate date, Money amount, String reference) {
        currentUser.require(Role.PREPARER);
        ReportingEntity owner = entities.byCode(entityCode);
        requireValid(owner, amount, reference);
        String identity = String.join(
                "|",
                owner.code(),
                owner.book().code(),
                "CAPITAL",
                date.toString(),
                amount.amount().toPlainString(),
                reference);
        JournalEntry entry = new JournalEntry(
                owner.book().id(),
                date,
                JournalEntry.Kind.CAPITAL,
                "Capital contribution " + reference,
                "CONTRIBUTION",
                reference,
                Sha256.hex(identity),
                List.of(
                        JournalLine.debit(LedgerRole.CASH, amount),
                        JournalLine.credit(LedgerRole.ADDITIONAL_PAID_IN_CAPITAL, amount)));
        return postReferenced.post(entry);
    }

    private static void requireValid(ReportingEntity owner, Money amount, String reference) {
        Fields fields = new Fields();
        fields.read(() -> ContributionRules.amount(amount));
        fields.read(() -> ContributionRules.currency(owner, amount.currency()));
        fields.read(() -> ContributionRules.reference(reference));
        fields.requireAllRight();
    }
}
