package org.ballast.statements.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Function;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.statements.application.PrepareDisclosure;
import org.ballast.statements.domain.Disclosure;
import org.ballast.statements.report.DisclosureText;
import org.ballast.statements.report.WordsOfPages;
import org.jspecify.annotations.Nullable;

/** A disclosure on a page. */
public abstract class DisclosurePage<D extends Record & Disclosure> {

    @Inject
    private PrepareDisclosure<D> prepareDisclosure;

    private @Nullable D disclosure;

    /** Without an entity there is nothing to show, nor under another framework. */
    public void show(@Nullable ReportingEntity entity, LocalDate firstDay, LocalDate lastDay) {
        disclosure = entity == null || !prepareDisclosure.isFor(entity.framework())
                ? null
                : prepareDisclosure.between(entity.code(), firstDay, lastDay);
    }

    public @Nullable D getDisclosure() {
        return disclosure;
    }

    /** Of the books that it is for. */
    public Framework getFramework() {
        return prepareDisclosure.framework();
    }

    public String getPeriod() {
        return said(shown -> new DisclosureText(new WordsOfPages()).period(shown.from(), shown.to()), "");
    }

    public String getHash() {
        return said(CanonicalText::hash, "");
    }

    /** Where the document is. */
    public String download(String format) {
        return said(
                shown -> "/statements/download?kind=" + shown.kind() + "&format=" + format + "&entity="
                        + shown.header().entityCode() + "&from=" + shown.from() + "&to=" + shown.lastDay(),
                "");
    }

    /** What is said of the disclosure; {@code otherwise} where there is none. */
    protected <T> T said(Function<D, T> words, T otherwise) {
        return disclosure == null ? otherwise : words.apply(disclosure);
    }
}
