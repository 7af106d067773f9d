package org.ballast.approvals.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.approvals.application.WaitingCase;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Words;
import org.ballast.words.Said;

/** What lists say of a case, in words. */
@Named
@ApplicationScoped
public class CaseWords {

    private static final String BUNDLE = "approvals";

    public String what(WaitingCase row) {
        return Words.of(row.label().what());
    }

    /** How much it is about, as "23 lots"; empty where it is one thing. */
    public String extent(WaitingCase row) {
        return Words.of(row.label().extent());
    }

    /** How many approvals it has of how many, and whether the CFO's is missing. */
    public String approvals(WaitingCase row) {
        String given = Words.in(BUNDLE, "list.approvals", row.approvalsGiven(), row.approvalsNeeded());
        return row.isCfoMissing() ? Words.in(BUNDLE, "list.approvals.cfo", given) : given;
    }

    /** How long it waits. */
    public String age(WaitingCase row) {
        return Words.in(BUNDLE, "list.age", row.age());
    }

    /** What happened since the user's last look, with the words that came with it; empty where nothing did. */
    public String news(WaitingCase row) {
        if (row.isFirstLook()) {
            return Words.in(BUNDLE, "list.new");
        }
        return row.news().stream().map(CaseWords::told).collect(Collectors.joining("; "));
    }

    private static String told(CaseStep step) {
        String done = Words.in(
                BUNDLE,
                "list.news",
                Words.in(BUNDLE, "action." + step.action()),
                step.actor(),
                Figures.inSentence(step.at()));
        return step.comment().isEmpty() ? done : Words.in(BUNDLE, "list.news.comment", done, step.comment());
    }

    /** Why it is not the user's to approve; empty where it is. */
    public String bar(WaitingCase row) {
        return said(row.bar());
    }

    private static String said(Optional<Said> words) {
        return words.map(Said::text).orElse("");
    }
}
