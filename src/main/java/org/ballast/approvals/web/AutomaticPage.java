package org.ballast.approvals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.ReviewAutomatic;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.AutomaticDay;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** What the portal posted by itself and no controller has looked at yet, by company and day. */
@Named
@RequestScoped
public class AutomaticPage {

    @Inject
    private ReviewAutomatic review;

    @Inject
    private ReadCases cases;

    @Inject
    private CurrentUser currentUser;

    private @Nullable List<AutomaticDay> days;

    public List<AutomaticDay> getDays() {
        if (days == null) {
            days = review.unseen();
        }
        return days;
    }

    public List<ApprovalCase> cases(AutomaticDay day) {
        return review.of(day);
    }

    public String acknowledge(AutomaticDay day) {
        review.acknowledge(day.entity(), day.postedOn(), day.cases());
        Words.sayAfterRedirect("approvals", "automatic.done", day.entity(), Figures.inSentence(day.postedOn()));
        return "/approvals/automatic.xhtml?faces-redirect=true";
    }

    public String title(AutomaticDay day) {
        return Words.in("approvals", "automatic.day", day.entity(), Figures.inSentence(day.postedOn()), day.cases());
    }

    public String name(ApprovalCase shown) {
        return Words.of(cases.title(shown));
    }

    public String address(ApprovalCase shown) {
        return cases.address(shown) + "&entity=" + shown.entity();
    }

    public boolean isMayAcknowledge() {
        return currentUser.has(Role.CONTROLLER);
    }
}
