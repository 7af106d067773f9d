package org.ballast.writedowns.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.holdings.domain.HoldingRole;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.UnitOfAccount;

/** What an approved write-down posts: Dr 6100 the whole, Cr 1590 each lot's loss (accounting.md Appendix B). */
public final class WriteDownPosting {

    private WriteDownPosting() {}

    /**
     * @param bookId the book of the proposal
     * @param losses loss by lot, at least one, each more than zero; several segments of a lot added up
     */
    public static JournalEntry of(long bookId, Proposal proposal, Map<UnitOfAccount, Money> losses) {
        List<JournalLine> lines = new ArrayList<>(losses.size() + 1);
        lines.add(JournalLine.debit(
                WriteDownRole.IMPAIRMENT_LOSS,
                Money.sum(losses.values(), proposal.amount().currency())));
        losses.forEach((lot, loss) -> lines.add(JournalLine.credit(HoldingRole.ACCUMULATED_IMPAIRMENT, lot, loss)));
        return new JournalEntry(
                bookId,
                proposal.period().lastDay(),
                JournalEntry.Kind.IMPAIRMENT,
                "Impairment of " + proposal.asset() + ", " + proposal.period().label(),
                "PROPOSAL",
                String.valueOf(proposal.id()),
                proposal.postingKey(),
                lines);
    }

    /** Loss by lot in the order of the tests. */
    public static Map<UnitOfAccount, Money> byLot(List<TestFigures> losses) {
        Map<UnitOfAccount, Money> byLot = new LinkedHashMap<>();
        losses.forEach(test -> byLot.merge(UnitOfAccount.lot(test.lotId(), test.lot()), test.loss(), Money::plus));
        return byLot;
    }
}
