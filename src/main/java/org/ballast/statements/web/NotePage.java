package org.ballast.statements.web;

import java.util.List;
import java.util.Optional;
import org.ballast.charts.domain.Chart;
import org.ballast.statements.domain.Disclosure;
import org.ballast.statements.report.Note;
import org.ballast.statements.report.NoteSection;
import org.ballast.statements.report.Words;
import org.ballast.statements.report.WordsOfPages;
import org.jspecify.annotations.Nullable;

/** A disclosure that a page shows as it is printed. */
public abstract class NotePage<D extends Record & Disclosure> extends DisclosurePage<D> {

    protected abstract Note<D> note(D disclosure, Words words);

    public List<Note.Headline> getHeadlines() {
        return said(disclosure -> note(disclosure, new WordsOfPages()).headlines(), List.of());
    }

    /** What is held as a picture; null where there is no note. */
    public @Nullable Chart getChart() {
        return said(
                        disclosure ->
                                Optional.of(note(disclosure, new WordsOfPages()).chart()),
                        Optional.<Chart>empty())
                .orElse(null);
    }

    public List<NoteSection> getSections() {
        return said(disclosure -> note(disclosure, new WordsOfPages()).sections(), List.of());
    }
}
