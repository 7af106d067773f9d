package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Printout;
import org.ballast.statements.domain.ImpairmentDisclosure;

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

    public static Printout of(ImpairmentDisclosure disclosure) {
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
        parts.add(new Printout.Part(
                "statements/ImpairmentDisclosure", parameters, new NoteRows(disclosure, words).rows()));
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
}
