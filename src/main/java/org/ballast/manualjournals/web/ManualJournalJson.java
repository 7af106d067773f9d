package org.ballast.manualjournals.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.manualjournals.application.ReadJournals;
import org.ballast.manualjournals.domain.JournalHead;
import org.ballast.manualjournals.domain.ManualJournal;
import org.ballast.manualjournals.domain.ManualLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A manual journal as programs see it; amounts are decimal texts.
 *
 * @param caseId number of the case that decides on it
 * @param entries numbers of its entries that are in the books
 */
@Schema(name = "ManualJournal")
public record ManualJournalJson(
        long id,
        String externalId,
        int revision,
        LocalDate postedOn,
        String description,

        @Schema(implementation = JournalHead.ManualPurpose.class)
        String purpose,

        @Nullable LocalDate reversesOn,
        @Nullable LocalDate repeatsUntil,
        String total,
        String currency,
        long caseId,
        @Schema(implementation = CaseStatus.class) String status,
        List<String> entries,
        String enteredBy,
        Instant enteredAt,
        List<Line> lines) {

    /** One side of it. */
    @Schema(name = "ManualLine")
    public record Line(String account, String debit, String credit, String memo) {

        static Line of(ManualLine line) {
            return new Line(
                    line.account(),
                    line.debit().amount().toPlainString(),
                    line.credit().amount().toPlainString(),
                    line.memo());
        }
    }

    static ManualJournalJson of(ReadJournals.Listed listed) {
        ManualJournal content = listed.journal().content();
        return new ManualJournalJson(
                listed.journal().id(),
                content.head().externalId(),
                listed.journal().revision(),
                content.head().postedOn(),
                content.head().description(),
                content.head().purpose().name(),
                content.head().reversesOn().orElse(null),
                content.head().repeatsUntil().orElse(null),
                content.total().amount().toPlainString(),
                content.total().currency().getCurrencyCode(),
                listed.decided().id(),
                listed.decided().status().name(),
                listed.entries().stream().map(PostedEntry::number).toList(),
                listed.journal().enteredBy(),
                listed.journal().enteredAt(),
                content.lines().stream().map(Line::of).toList());
    }
}
