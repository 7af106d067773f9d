package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.statements.application.PrepareFairValueDisclosure;
import org.ballast.statements.domain.FairValueDisclosure;
import org.ballast.statements.report.DisclosureText;
import org.ballast.statements.report.FairValueSections;
import org.ballast.statements.report.NoteSection;
import org.ballast.statements.report.WordsOfPages;
import org.jspecify.annotations.Nullable;

/** The disclosure of crypto assets at fair value on a page. */
@Named
@RequestScoped
public class FairValueDisclosurePage {

    @Inject
    private PrepareFairValueDisclosure prepareFairValueDisclosure;

    private @Nullable FairValueDisclosure disclosure;

    /** Without an entity there is nothing to show, nor under another framework. */
    public void show(@Nullable ReportingEntity entity, LocalDate firstDay, LocalDate lastDay) {
        disclosure = entity == null || entity.framework() != Framework.US_GAAP
                ? null
                : prepareFairValueDisclosure.between(entity.code(), firstDay, lastDay);
    }

    public @Nullable FairValueDisclosure getDisclosure() {
        return disclosure;
    }

    /** The note, as it is printed. */
    public List<NoteSection> getSections() {
        return disclosure == null ? List.of() : new FairValueSections(disclosure, new WordsOfPages()).sections();
    }

    public String getPeriod() {
        return disclosure == null
                ? ""
                : new DisclosureText(new WordsOfPages()).period(disclosure.from(), disclosure.to());
    }

    public String getHash() {
        return disclosure == null ? "" : CanonicalText.hash(disclosure);
    }

    /** Where the document is. */
    public String download(String format) {
        return disclosure == null
                ? ""
                : "/statements/download?kind=fair-value-disclosure&format=" + format + "&entity="
                        + disclosure.header().entityCode() + "&from=" + disclosure.from() + "&to="
                        + disclosure.lastDay();
    }
}
