package org.ballast.statements.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballast.statements.domain.StatementHeader;

/** What every sheet of a workbook says before its table: whose it is, of when, in which currency, and whether it is a draft. */
public final class SheetHead {

    private final PageWords page;
    private final List<String> notes = new ArrayList<>();

    public SheetHead(Words words, StatementHeader header, String title, String subtitle) {
        page = new PageWords(words, header, title);
        notes.add(header.entityName());
        notes.add(title);
        notes.add(subtitle);
        notes.add(page.unit());
        page.draft().ifPresent(notes::add);
        notes.addAll(page.notes());
    }

    public List<String> notes() {
        return List.copyOf(notes);
    }

    public String documentTitle() {
        return page.documentTitle();
    }

    public Instant madeAt() {
        return page.madeAt();
    }
}
