package org.ballast.marktomarket.domain;

import java.util.List;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.words.Said;

/** The entry that an approved proposal posts. */
public final class MarkPosting {

    /** As the journal names the source of these entries: the case, by its number. */
    private static final String SOURCE = "CASE";

    private MarkPosting() {}

    /**
     * @param lines of the proposal's movements
     */
    public static JournalEntry of(MarkProposal proposal, List<JournalLine> lines) {
        return new JournalEntry(
                proposal.bookId(),
                proposal.postedOn(),
                JournalEntry.Kind.REMEASUREMENT,
                description(proposal),
                SOURCE,
                String.valueOf(proposal.caseId()),
                proposal.postingKey(),
                lines);
    }

    /** What it is called in the journal. */
    public static String description(MarkProposal proposal) {
        String account = proposal.account().code();
        String period = proposal.period().label();
        Said said = switch (proposal.kind()) {
            case LOSS -> MarktomarketSentence.ENTRY_OF_LOSS.with(account, period);
            case GAIN -> MarktomarketSentence.ENTRY_OF_GAIN.with(account, period);
            case SETTLEMENT -> MarktomarketSentence.ENTRY_OF_SETTLEMENT.with(account, period);
        };
        return said.text();
    }
}
