package org.ballast.manualjournals.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.pages.domain.PagesSentence;

/** Manual journals of a file: rows with the same external id are one journal, wherever they stand. */
public final class JournalFile {

    public static final CsvForm COLUMNS = new CsvForm(
            List.of("external_id", "posted_on", "description", "account", "debit", "credit", "currency"),
            List.of("purpose", "memo", "reverses_on", "repeats_until"));

    private final BookTerms terms;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Set<String> notWhole = new HashSet<>();

    public JournalFile(BookTerms terms) {
        this.terms = terms;
    }

    /** A journal of the file, with the line on which it begins. */
    public record Read(long line, ManualJournal journal) {}

    private record Draft(long line, JournalHead head, LinesForm lines) {}

    /** Reads a row, or notes what is wrong with it. */
    public void read(ImportRow row) {
        Optional<JournalHead> head = head(row);
        if (head.isEmpty()) {
            notWhole.add(row.text("external_id"));
            new LinesForm(terms, List.of()).read(row);
            return;
        }
        Draft draft = drafts.computeIfAbsent(head.get().externalId(), id -> begun(head.get(), row));
        head.get()
                .differsFrom(draft.head())
                .ifPresent(field -> row.error(field, ManualjournalsSentence.DIFFERS_IN_FILE, draft.line()));
        draft.lines().read(row);
    }

    private Draft begun(JournalHead head, ImportRow row) {
        HeadRules.check(head, terms, (field, said) -> row.error(column(field), said));
        return new Draft(
                row.line(),
                head,
                new LinesForm(terms, head.plan().stream().map(PlannedEntry::on).toList()));
    }

    /** As a file names a field: {@code postedOn} is {@code posted_on} there. */
    private static String column(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Optional<JournalHead> head(ImportRow row) {
        Optional<String> id = text("external_id", JournalHead.LONGEST_ID, row);
        Optional<LocalDate> postedOn = row.date("posted_on");
        Optional<String> description = text("description", JournalHead.LONGEST_DESCRIPTION, row);
        Optional<JournalHead.ManualPurpose> purpose = row.has("purpose")
                ? row.parsed(
                        "purpose",
                        JournalHead.ManualPurpose::valueOf,
                        PagesSentence.NONE_OF.with(List.of(JournalHead.ManualPurpose.values())))
                : Optional.of(JournalHead.ManualPurpose.ORDINARY);
        Optional<LocalDate> reversesOn = dateIfGiven("reverses_on", row);
        Optional<LocalDate> repeatsUntil = dateIfGiven("repeats_until", row);
        boolean isRead = id.isPresent()
                && postedOn.isPresent()
                && description.isPresent()
                && purpose.isPresent()
                && reversesOn.isPresent() == row.has("reverses_on")
                && repeatsUntil.isPresent() == row.has("repeats_until");
        return isRead
                ? Optional.of(new JournalHead(
                        id.orElseThrow(),
                        postedOn.orElseThrow(),
                        description.orElseThrow(),
                        purpose.orElseThrow(),
                        reversesOn,
                        repeatsUntil))
                : Optional.empty();
    }

    private static Optional<String> text(String column, int most, ImportRow row) {
        return row.required(column).flatMap(text -> row.optional(column, most));
    }

    private static Optional<LocalDate> dateIfGiven(String column, ImportRow row) {
        return row.has(column) ? row.date(column) : Optional.empty();
    }

    /**
     * The journals in the order of their first rows, as far as nothing is wrong.
     *
     * @param errors where it is noted which do not balance
     */
    public List<Read> journals(ImportErrors errors) {
        return drafts.values().stream()
                .filter(draft -> !notWhole.contains(draft.head().externalId()))
                .map(draft -> new Read(
                        draft.line(),
                        new ManualJournal(draft.head(), draft.lines().lines(draft.line(), errors))))
                .toList();
    }
}
