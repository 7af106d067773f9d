package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.report.ChartRow;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Printout;
import org.ballast.statements.domain.Disclosure;

/** A note on paper, for {@code reports/statements/Note.jrxml}. */
public final class NoteReport {

    private NoteReport() {}

    public static <D extends Record & Disclosure> Printout of(Note<D> note) {
        D disclosure = note.disclosure;
        PageWords page = new PageWords(note.words, disclosure.header(), note.title());
        Map<String, String> parameters = page.around(note.words.periodOf(disclosure), CanonicalText.hash(disclosure));
        List<Record> rows = new ArrayList<>();
        Chart chart = note.chart();
        if (chart.isDrawable()) {
            rows.add(ChartRow.of(chart.title(), chart));
        }
        note.sections().forEach(section -> rows.addAll(SectionRow.of(section)));
        rows.addAll(SignOffRow.of(disclosure.signOffs(), note.words, "signOff.measured", "signOff.amount"));
        return new Printout(
                disclosure.fileName(),
                page.documentTitle(),
                disclosure.header().entityName(),
                disclosure.header().currency(),
                page.madeAt(),
                page.draft(),
                List.of(new Printout.Part("statements/Note", parameters, rows)));
    }
}
