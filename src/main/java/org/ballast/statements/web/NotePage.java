package org.ballast.statements.web;

import java.util.List;
import org.ballast.statements.domain.Disclosure;
import org.ballast.statements.report.Note;
import org.ballast.statements.report.NoteSection;
import org.ballast.statements.report.Words;
import org.ballast.statements.report.WordsOfPages;

/** A disclosure that a page shows as it is printed. */
public abstract class NotePage<D extends Record & Disclosure> extends DisclosurePage<D> {

    protected abstract Note<D> note(D disclosure, Words words);

    public List<Note.Headline> getHeadlines() {
        return said(disclosure -> note(disclosure, new WordsOfPages()).headlines(), List.of());
    }

    public List<NoteSection> getSections() {
        return said(disclosure -> note(disclosure, new WordsOfPages()).sections(), List.of());
    }
}
