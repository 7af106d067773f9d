package org.ballast.manualjournals.domain;

import java.util.function.BiConsumer;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.words.Said;

/** One manual journal that somebody keys in or a program sends: its head as one, its lines as rows. */
public final class JournalForm {

    private final JournalHead head;
    private final LinesForm lines;

    /**
     * @param wrong takes each field of the head that is wrong, as a call names it
     */
    public JournalForm(JournalHead head, BookTerms terms, BiConsumer<String, Said> wrong) {
        this.head = head;
        this.lines =
                new LinesForm(terms, head.plan().stream().map(PlannedEntry::on).toList());
        HeadRules.check(head, terms, wrong);
    }

    /** Where its rows are read. */
    public LinesForm rows() {
        return lines;
    }

    /** The journal, once nothing is wrong with it. */
    public ManualJournal journal(ImportErrors errors) {
        return new ManualJournal(head, lines.lines(0, errors));
    }
}
