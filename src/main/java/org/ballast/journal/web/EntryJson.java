package org.ballast.journal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.Purpose;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.journal.domain.UnitOfAccount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry as programs see it; amounts are decimal texts. */
@Schema(name = "JournalEntry")
public record EntryJson(
        long id,
        String number,
        int fiscalYear,
        long sequence,
        LocalDate postedOn,
        @Schema(implementation = JournalEntry.Kind.class) String kind,
        @Schema(implementation = Purpose.class) String purpose,
        @Nullable String reason,
        String description,
        String currency,
        String total,
        Source source,
        String recordedBy,
        Instant recordedAt,
        List<Line> lines) {

    /** What the entry comes from. */
    @Schema(name = "EntrySource")
    public record Source(String type, String id) {}

    /** One side of it. */
    @Schema(name = "JournalLine")
    public record Line(
            int line, String account, String name, @Nullable String lot, String debit, String credit) {}

    static EntryJson of(RecordedEntry entry) {
        return new EntryJson(
                entry.posted().id(),
                entry.posted().number(),
                entry.posted().fiscalYear(),
                entry.posted().seq(),
                entry.posted().postedOn(),
                entry.kind().name(),
                entry.purpose().name(),
                entry.reason().isEmpty() ? null : entry.reason(),
                entry.description(),
                entry.total().currency().getCurrencyCode(),
                entry.total().amount().toPlainString(),
                new Source(entry.sourceType(), entry.sourceId()),
                entry.recordedBy(),
                entry.recordedAt(),
                entry.lines().stream().map(EntryJson::line).toList());
    }

    private static Line line(RecordedEntry.Line line) {
        return new Line(
                line.lineNo(),
                line.account(),
                line.accountName(),
                line.unit().map(UnitOfAccount::code).orElse(null),
                line.debit().amount().toPlainString(),
                line.credit().amount().toPlainString());
    }
}
