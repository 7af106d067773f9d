package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.ballast.amounts.Money;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.Contribution;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.persistence.Contributions;
import org.ballast.prices.application.TranslateFacts;
import org.ballast.prices.domain.RatesIntoBook;
import org.ballast.words.Said;

/** Posts recorded capital in one book: cash against additional paid-in capital. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PostContributions {

    @Inject
    private Contributions contributions;

    @Inject
    private TranslateFacts translateFacts;

    @Inject
    private PostEntries postEntries;

    /**
     * Brings a book to what is recorded: everything that it has not posted, nor taken over from another one.
     *
     * @throws org.ballast.refusals.Refusal as {@link #post}
     */
    public void postMissing(ReportingEntity entity) {
        post(entity, contributions.notPosted(entity));
    }

    /**
     * Posts each on its day, at the rate of that day; what was paid in before the book began, on the first day of the book.
     *
     * @throws org.ballast.refusals.Refusal NO_RATE where an amount cannot be translated; INVALID_INPUT where nothing is
     *     left of it in the currency of the book; PERIOD_LOCKED
     */
    void post(ReportingEntity entity, List<Contribution> paidIn) {
        RatesIntoBook rates = translateFacts.into(entity, paidIn);
        List<Money> amounts = paidIn.stream()
                .map(each -> ContributionRules.amount(rates.told(each)))
                .toList();
        List<PostedEntry> posted = postEntries.post(IntStream.range(0, paidIn.size())
                .mapToObj(at -> entry(entity, paidIn.get(at), amounts.get(at)))
                .toList());
        for (int at = 0; at < paidIn.size(); at++) {
            Contribution each = paidIn.get(at);
            contributions.addPosting(
                    entity,
                    each,
                    amounts.get(at),
                    posted.get(at),
                    rates.of(each.amount().currency(), each.on()));
        }
    }

    private static JournalEntry entry(ReportingEntity entity, Contribution paidIn, Money amount) {
        LocalDate first = entity.book().openedOn();
        Said told = amount.equals(paidIn.amount())
                ? JournalSentence.ENTRY_OF_CONTRIBUTION.with(paidIn.reference())
                : JournalSentence.ENTRY_OF_TRANSLATED_CONTRIBUTION.with(paidIn.reference(), paidIn.amount());
        return new JournalEntry(
                entity.book().id(),
                paidIn.on().isBefore(first) ? first : paidIn.on(),
                JournalEntry.Kind.CAPITAL,
                told.text(),
                "CONTRIBUTION",
                paidIn.reference(),
                Sha256.hex(String.join(
                        "|",
                        entity.code(),
                        entity.book().code(),
                        "CAPITAL",
                        paidIn.on().toString(),
                        paidIn.amount().amount().toPlainString(),
                        paidIn.reference())),
                List.of(
                        JournalLine.debit(LedgerRole.CASH, amount),
                        JournalLine.credit(LedgerRole.ADDITIONAL_PAID_IN_CAPITAL, amount)));
    }
}
