package org.ballast.statements.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Printout;
import org.ballast.statements.domain.FairValueDisclosure;
import org.ballast.statements.domain.IntangiblesDisclosure;
import org.ballast.statements.domain.SignOff;
import org.ballast.statements.domain.StatementHeader;

/** A disclosure of what is measured at the end of each period, for {@code reports/statements/Note.jrxml}. */
public final class NoteReport {

    private NoteReport() {}

    public static Printout of(FairValueDisclosure disclosure) {
        Words words = new Words();
        return printout(
                words,
                disclosure.header(),
                name(disclosure),
                words.text("fairValue.title"),
                subtitle(words, disclosure.from(), disclosure.lastDay()),
                CanonicalText.hash(disclosure),
                new FairValueSections(disclosure, words).sections(),
                disclosure.signOffs());
    }

    public static Printout of(IntangiblesDisclosure disclosure) {
        Words words = new Words();
        return printout(
                words,
                disclosure.header(),
                name(disclosure),
                words.text("intangibles.title"),
                subtitle(words, disclosure.from(), disclosure.lastDay()),
                CanonicalText.hash(disclosure),
                new IntangiblesSections(disclosure, words).sections(),
                disclosure.signOffs());
    }

    static String name(FairValueDisclosure disclosure) {
        return name("fair-value", disclosure.header(), disclosure.from());
    }

    static String name(IntangiblesDisclosure disclosure) {
        return name("intangibles", disclosure.header(), disclosure.from());
    }

    private static String name(String kind, StatementHeader header, LocalDate from) {
        return header.books() + "-" + kind + "-disclosure-" + from + "-" + header.asOf();
    }

    static String subtitle(Words words, LocalDate from, LocalDate lastDay) {
        return words.text("disclosure.subtitle", Words.day(from), Words.day(lastDay));
    }

    private static Printout printout(
            Words words,
            StatementHeader header,
            String name,
            String title,
            String subtitle,
            String hash,
            List<NoteSection> sections,
            List<SignOff> signOffs) {
        PageWords page = new PageWords(words, header, title);
        Map<String, String> parameters = page.around(subtitle, hash);
        List<Record> rows = new ArrayList<>();
        sections.forEach(section -> rows.addAll(SectionRow.of(section)));
        rows.addAll(SignOffRow.of(signOffs, words, "signOff.measured", "signOff.amount"));
        return new Printout(
                name,
                page.documentTitle(),
                header.entityName(),
                header.currency(),
                page.madeAt(),
                page.draft(),
                List.of(new Printout.Part("statements/Note", parameters, rows)));
    }
}
