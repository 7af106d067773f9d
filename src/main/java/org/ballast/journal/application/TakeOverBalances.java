package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.AccountRole;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.journal.domain.NumberedAccount;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.journal.persistence.Contributions;
import org.ballast.journal.persistence.UnitBalances;
import org.ballast.refusals.Refusal;

/**
 * Opens a book with what another one carried when its first day began, account by account and unit by unit; the income of
 * earlier years is retained earnings. Part of a larger use case.
 */
@ApplicationScoped
public class TakeOverBalances {

    @Inject
    private UnitBalances balances;

    @Inject
    private PostEntries postEntries;

    @Inject
    private Contributions contributions;

    /**
     * @param from of the same entity and chart
     * @return the opening entry; none where there was nothing
     * @throws org.ballast.refusals.Refusal INVALID_INPUT if the first day does not begin a fiscal year of the other book
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<PostedEntry> takeOver(ReportingEntity opened, Book from) {
        LocalDate first = opened.book().openedOn();
        if (!from.fiscalYearStart(first).equals(first)) {
            throw Refusal.ofField(
                    "openedOn",
                    first.toString(),
                    JournalSentence.HANDS_OVER_AT_YEAR_BEGIN,
                    from.code(),
                    from.fiscalYearStart(first));
        }
        Money earned = Money.zero(opened.functionalCurrency());
        List<JournalLine> lines = new ArrayList<>();
        for (UnitBalances.Balance balance : balances.before(from.id(), first, opened.functionalCurrency())) {
            if (balance.isOfIncome()) {
                earned = earned.plus(balance.net());
            } else {
                lines.add(line(new NumberedAccount(balance.account()), balance.unit(), balance.net()));
            }
        }
        if (!earned.isZero()) {
            lines.add(line(LedgerRole.RETAINED_EARNINGS, Optional.empty(), earned));
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        JournalEntry entry = new JournalEntry(
                opened.book().id(),
                first,
                JournalEntry.Kind.OPENING,
                JournalSentence.ENTRY_TAKEN_OVER.with(from.code()).text(),
                "BOOK",
                String.valueOf(from.id()),
                Sha256.hex(opened.code() + "|" + opened.book().code() + "|TAKEN_OVER|" + from.code()),
                lines);
        PostedEntry opening = postEntries.post(List.of(entry)).getFirst();
        contributions.takeOver(opened.book(), from, opening);
        return Optional.of(opening);
    }

    /**
     * @param net debit, below zero credit
     */
    private static JournalLine line(AccountRole account, Optional<UnitOfAccount> unit, Money net) {
        Money none = Money.zero(net.currency());
        return net.isNegative()
                ? new JournalLine(account, unit, none, net.negated())
                : new JournalLine(account, unit, net, none);
    }
}
