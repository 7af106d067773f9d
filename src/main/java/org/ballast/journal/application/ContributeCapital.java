package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.application.ClosedBook;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.journal.domain.Contribution;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.persistence.Contributions;
import org.ballast.pages.domain.Fields;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Owners pay cash into the entity: recorded once, posted in each of its open books. */
@ApplicationScoped
@Transactional
public class ContributeCapital {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Contributions contributions;

    @Inject
    private PostContributions postContributions;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * Records it while no book of the entity is opened, so that it is in every one. A payment that is recorded already is
     * posted in those books that lack it.
     *
     * @param amount in the currency of the book that is meant
     * @param reference what the payment is known by, once in the entity
     * @return the entry in the book that is meant
     * @throws Refusal DUPLICATE_POSTING if this payment is in the book, ALREADY_EXISTS if another one has the reference;
     *     NO_RATE if a book is in a currency into which no rate is recorded; FORBIDDEN, NOT_FOUND, INVALID_INPUT,
     *     PERIOD_LOCKED
     */
    public PostedEntry contribute(String entityCode, LocalDate date, Money amount, String reference) {
        currentUser.require(Role.PREPARER);
        ReportingEntity owner = entities.byCode(entityCode);
        requireValid(owner, amount, reference);
        ClosedBook.refuse(owner);
        wallets.holdRecording(owner.id());
        Contribution paidIn = recorded(owner, new Contribution(0, reference, date, amount));
        for (ReportingEntity each : entities.inEveryBook(owner)) {
            if (contributions.posted(each.book(), paidIn).isEmpty()) {
                postContributions.post(each, List.of(paidIn));
            }
        }
        return contributions.posted(owner.book(), paidIn).orElseThrow();
    }

    private static void requireValid(ReportingEntity owner, Money amount, String reference) {
        Fields fields = new Fields();
        fields.read(() -> ContributionRules.amount(amount));
        fields.read(() -> ContributionRules.currency(owner, amount.currency()));
        fields.read(() -> ContributionRules.reference(reference));
        fields.requireAllRight();
    }

    private Contribution recorded(ReportingEntity owner, Contribution wanted) {
        return contributions
                .find(owner.id(), wanted.reference())
                .map(known -> lacking(owner.book(), known, wanted))
                .orElseGet(() -> record(owner, wanted));
    }

    /** The one that is known, if the book that is meant lacks it. */
    private Contribution lacking(Book book, Contribution known, Contribution wanted) {
        if (!wanted.isAs(known)) {
            throw Refusal.ofField(
                    RefusalCode.ALREADY_EXISTS,
                    "reference",
                    known.reference(),
                    JournalSentence.CONTRIBUTION_RECORDED,
                    known.amount(),
                    known.on());
        }
        if (contributions.posted(book, known).isPresent()) {
            throw new Refusal(RefusalCode.DUPLICATE_POSTING, JournalSentence.POSTED_ALREADY);
        }
        return known;
    }

    private Contribution record(ReportingEntity owner, Contribution wanted) {
        Contribution recorded = contributions.add(owner, wanted, currentUser.name(), clock.instant());
        auditTrail.record(
                "CONTRIBUTION_RECORDED",
                "ENTITY",
                owner.code(),
                "",
                Sha256.hex(recorded.toString()),
                recorded.reference());
        return recorded;
    }
}
