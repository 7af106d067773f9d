package org.ballast.approvals.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseFailure;

/** One case: what it would change, old beside new, and what is to be done with it. */
@Named
@ViewScoped
public class CasePage extends ShownCase {

    private static final long serialVersionUID = 1L;

    public String approve() {
        return approve("");
    }

    public String submit() {
        return done(decisions().submit(getId(), seen(), getComment()));
    }

    public String withdraw() {
        return done(decisions().withdraw(getId(), seen(), getComment()));
    }

    public String revoke() {
        return done(decisions().revoke(getId(), seen(), getComment()));
    }

    @Override
    String next(ApprovalCase after) {
        return "/approvals/case.xhtml?faces-redirect=true&id=" + after.id() + "&entity=" + after.entity();
    }

    /** Why it could not be posted on its day; empty where nothing stands in its way. */
    public String getFailure() {
        return cases().failure(getShown()).map(CaseFailure::reason).orElse("");
    }

    /** Whether the user may do anything that takes a comment. */
    public boolean isCommented() {
        return offers("RETURN") || offers("REJECT") || offers("WITHDRAW") || offers("REVOKE_APPROVAL");
    }
}
