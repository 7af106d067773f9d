package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballast.charts.report.ChartRow;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Printout;
import org.ballast.statements.domain.AssetDisclosure;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.ValueCourse;

/** The impairment disclosure: the note for {@code reports/statements/ImpairmentDisclosure.jrxml}, then the schedule of lots. */
public final class DisclosureReport {

    private static final List<String> HEADS = List.of(
            "asset",
            "lots",
            "units",
            "cost",
            "impairment",
            "carrying",
            "fairValue",
            "figure",
            "reported",
            "ours",
            "difference",
            "source");

    private DisclosureReport() {}

    /** Without the course of any asset. */
    public static Printout of(ImpairmentDisclosure disclosure) {
        return of(disclosure, Map.of());
    }

    /**
     * @param courses of the period by symbol; what is drawn of them is no part of the evidence
     */
    public static Printout of(ImpairmentDisclosure disclosure, Map<String, ValueCourse> courses) {
        Words words = new Words();
        PageWords page = new PageWords(words, disclosure.header(), words.text("disclosure.title"));
        Map<String, String> parameters = page.around(words.periodOf(disclosure), CanonicalText.hash(disclosure));
        DisclosureText texts = new DisclosureText(words);
        parameters.put("current", texts.period(disclosure.from(), disclosure.to()));
        parameters.put("prior", texts.period(disclosure.priorFrom(), disclosure.priorTo()));
        for (String head : HEADS) {
            parameters.put(head, words.text("head." + head));
        }
        List<Printout.Part> parts = new ArrayList<>();
        List<Record> rows = new ArrayList<>(new NoteRows(disclosure, words).rows());
        rows.addAll(courses(disclosure, courses, words));
        parts.add(new Printout.Part("statements/ImpairmentDisclosure", parameters, rows));
        LotSchedule schedule = new LotSchedule(disclosure, words);
        if (!schedule.isEmpty()) {
            parts.add(schedule.part(parameters));
        }
        return new Printout(
                disclosure.fileName(),
                page.documentTitle(),
                disclosure.header().entityName(),
                disclosure.header().currency(),
                page.madeAt(),
                page.draft(),
                parts);
    }

    private static List<Record> courses(
            ImpairmentDisclosure disclosure, Map<String, ValueCourse> courses, Words words) {
        List<Record> rows = new ArrayList<>();
        for (AssetDisclosure asset : disclosure.assets()) {
            ValueCourse course = courses.getOrDefault(asset.symbol(), new ValueCourse(List.of()));
            if (course.isDrawable()) {
                String title = words.text("course.printed", asset.name(), asset.symbol());
                rows.add(ChartRow.of(
                        title,
                        CourseChart.of(
                                course, title, disclosure.header().currency().getCurrencyCode(), words)));
                rows.add(NoteRow.paragraph(title, words.text("course.hint")));
            }
        }
        return rows;
    }
}
