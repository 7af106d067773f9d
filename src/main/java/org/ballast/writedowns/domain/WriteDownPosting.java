package org.ballast.writedowns.domain;

import java.util.List;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.words.Said;

/** The entry that an approved proposal posts; its lines are those of the posting matrix (accounting.md Appendix B). */
public final class WriteDownPosting {

    private WriteDownPosting() {}

    /**
     * @param lines of the proposal's measurements
     */
    public static JournalEntry of(Proposal proposal, List<JournalLine> lines) {
        return new JournalEntry(
                proposal.bookId(),
                proposal.postedOn(),
                kind(proposal.kind()),
                description(proposal),
                "PROPOSAL",
                String.valueOf(proposal.id()),
                proposal.postingKey(),
                lines);
    }

    private static JournalEntry.Kind kind(MeasurementKind kind) {
        return switch (kind) {
            case LOSS -> JournalEntry.Kind.IMPAIRMENT;
            case REVERSAL -> JournalEntry.Kind.REVERSAL;
            case REMEASUREMENT -> JournalEntry.Kind.REMEASUREMENT;
            case ADOPTION -> JournalEntry.Kind.ADOPTION;
            case NONE -> throw new IllegalArgumentException("nothing is posted where nothing changed");
        };
    }

    private static String description(Proposal proposal) {
        String asset = proposal.asset();
        String period = proposal.period().label();
        Said said = switch (proposal.kind()) {
            case LOSS -> WritedownsSentence.ENTRY_OF_LOSS.with(asset, period);
            case REVERSAL -> WritedownsSentence.ENTRY_OF_REVERSAL.with(asset, period);
            case REMEASUREMENT -> WritedownsSentence.ENTRY_OF_REMEASUREMENT.with(asset, period);
            case ADOPTION -> WritedownsSentence.ENTRY_OF_ADOPTION.with(asset);
            case NONE -> throw new IllegalArgumentException("nothing is posted where nothing changed");
        };
        return said.text();
    }
}
