package org.ballast.writedowns.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.Account;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;

/** What an approved write-down posts: Dr 6100 the whole, Cr 1590 each lot's loss (accounting.md Appendix B). */
public final class WriteDownPosting {

    private WriteDownPosting() {}

    /**
     * @param losses loss by lot, at least one, each more than zero; several segments of a lot added up
     */
    public static JournalEntry of(Proposal proposal, Map<Long, Money> losses) {
        List<JournalLine> lines = new ArrayList<>(losses.size() + 1);
        lines.add(JournalLine.debit(
                Account.IMPAIRMENT_LOSS,
                Money.sum(losses.values(), proposal.amount().currency())));
        losses.forEach((lot, loss) -> lines.add(JournalLine.credit(Account.ACCUMULATED_IMPAIRMENT, lot, loss)));
        return new JournalEntry(
                proposal.entityId(),
                proposal.period().lastDay(),
                JournalEntry.Kind.IMPAIRMENT,
                "Impairment of " + proposal.asset() + ", " + proposal.period().label(),
                "PROPOSAL",
                String.valueOf(proposal.id()),
                proposal.postingKey(),
                lines);
    }

    /** Loss by lot in the order of the tests. */
    public static Map<Long, Money> byLot(List<TestFigures> losses) {
        Map<Long, Money> byLot = new LinkedHashMap<>();
        losses.forEach(test -> byLot.merge(test.lotId(), test.loss(), Money::plus));
        return byLot;
    }
}
