package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.statements.application.PrepareIntangiblesDisclosure;
import org.ballast.statements.domain.IntangiblesDisclosure;
import org.ballast.statements.report.DisclosureText;
import org.ballast.statements.report.IntangiblesSections;
import org.ballast.statements.report.NoteSection;
import org.ballast.statements.report.WordsOfPages;
import org.jspecify.annotations.Nullable;

/** The disclosure of intangibles under IFRS on a page. */
@Named
@RequestScoped
public class IntangiblesDisclosurePage {

    @Inject
    private PrepareIntangiblesDisclosure prepareIntangiblesDisclosure;

    private @Nullable IntangiblesDisclosure disclosure;

    /** Without an entity there is nothing to show, nor under another framework. */
    public void show(@Nullable ReportingEntity entity, LocalDate firstDay, LocalDate lastDay) {
        disclosure = entity == null || entity.framework() != Framework.IFRS
                ? null
                : prepareIntangiblesDisclosure.between(entity.code(), firstDay, lastDay);
    }

    public @Nullable IntangiblesDisclosure getDisclosure() {
        return disclosure;
    }

    /** The note, as it is printed. */
    public List<NoteSection> getSections() {
        return disclosure == null ? List.of() : new IntangiblesSections(disclosure, new WordsOfPages()).sections();
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
                : "/statements/download?kind=intangibles-disclosure&format=" + format + "&entity="
                        + disclosure.header().entityCode() + "&from=" + disclosure.from() + "&to="
                        + disclosure.lastDay();
    }
}
