package org.ballast.statements.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.journal.domain.LedgerPosition;
import org.ballast.statements.domain.StatementHeader;

/** The words around every statement: head, running head and foot. */
public final class PageWords {

    private final Words words;
    private final StatementHeader header;
    private final String title;

    public PageWords(Words words, StatementHeader header, String title) {
        this.words = words;
        this.header = header;
        this.title = title;
    }

    public Map<String, String> around(String subtitle, String evidenceHash) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("entity", header.entityName());
        parameters.put("title", title);
        parameters.put("subtitle", subtitle);
        parameters.put("unit", unit());
        String notes = String.join("\n", notes());
        if (!notes.isEmpty()) {
            parameters.put("note", notes);
        }
        draft().ifPresent(draft -> parameters.put("draft", draft));
        parameters.put("running", words.text("page.running", header.entityName(), title, Words.day(header.asOf())));
        parameters.put(
                "footer", words.text("page.footer", header.books(), title, Words.day(header.asOf()), position()));
        parameters.put("evidence", words.text("page.evidence", evidenceHash));
        parameters.put("made", words.text("page.made", header.cutOffZone()));
        parameters.put("pageOf", words.text("page.of"));
        return parameters;
    }

    /** What is said of the entity, and why the statement is a draft. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(new DraftWords(words).reasons(header));
        if (!header.note().isEmpty()) {
            notes.add(0, header.note());
        }
        return notes;
    }

    /** That the statement is a draft; empty for a final one. */
    public Optional<String> draft() {
        return header.isDraft() ? Optional.of(words.text("page.draft")) : Optional.empty();
    }

    /** The currency, that nobody has audited it, and which book it is of if it is not the primary one. */
    String unit() {
        String unit = words.text("page.unit", header.currency().getCurrencyCode());
        return header.furtherBook()
                .map(book -> words.text("page.book", book.code(), words.text("framework." + book.framework()), unit))
                .orElse(unit);
    }

    /** What readers show as the document's title. */
    public String documentTitle() {
        return words.text("page.title", header.books(), title, Words.day(header.asOf()));
    }

    /** The document's date: when the newest entry behind it was posted, or the reporting date of empty books. */
    public Instant madeAt() {
        return header.position()
                .map(LedgerPosition::recordedAt)
                .orElse(header.asOf().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private String position() {
        return header.position()
                .map(position ->
                        words.text("page.position", position.last().number(), Words.minute(position.recordedAt())))
                .orElse(words.text("page.emptyBooks"));
    }
}
