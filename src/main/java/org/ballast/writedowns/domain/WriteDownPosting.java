package org.ballast.writedowns.domain;

import java.util.List;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.measurement.domain.MeasurementKind;

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
        String of = proposal.asset() + ", " + proposal.period().label();
        return switch (proposal.kind()) {
            case LOSS -> "Impairment of " + of;
            case REVERSAL -> "Reversal of impairment of " + of;
            case REMEASUREMENT -> "Remeasurement of " + of;
            case ADOPTION -> "Adoption of fair value for " + proposal.asset();
            case NONE -> throw new IllegalArgumentException("nothing is posted where nothing changed");
        };
    }
}
