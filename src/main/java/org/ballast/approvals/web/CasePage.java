package org.ballast.approvals.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ballast.access.web.StepUpPart;
import org.ballast.approvals.application.CaseDetail;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.SeeCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseFailure;
import org.ballast.pages.application.Worded;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** One case: what it would change, old beside new, and what is to be done with it. */
@Named
@ViewScoped
public class CasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadCases cases;

    @Inject
    private DecideCase decide;

    @Inject
    private SeeCase seeCase;

    @Inject
    private StepUpPart stepUp;

    private long id;
    private String evidenceHash = "";
    private long version;
    private String comment = "";
    private String inNameOf = "";
    private transient @Nullable CaseDetail detail;

    /** A thing that the case changes, in words. */
    public record Fact(String name, String before, String now) {

        /** Whether old and new differ. */
        public boolean isChanged() {
            return !before.isEmpty() && !before.equals(now);
        }
    }

    /** Remembers what is shown: a decision binds to it. */
    public void show() {
        evidenceHash = getShown().evidenceHash();
        version = getShown().version();
        seeCase.see(id);
    }

    /** Shows it as it stands after a file was added. */
    void reload() {
        detail = null;
        show();
    }

    public String approve() {
        if (getDetail().isSteppedUp()) {
            stepUp.confirm();
        }
        Seen seen = Seen.evidence(evidenceHash);
        return done(inNameOf.isEmpty() ? decide.approve(id, seen, "") : decide.approveFor(id, inNameOf, seen, ""));
    }

    public String submit() {
        return done(decide.submit(id, Seen.version(version), comment));
    }

    public String giveBack() {
        return done(decide.giveBack(id, Seen.version(version), comment));
    }

    public String reject() {
        return done(decide.reject(id, Seen.version(version), comment));
    }

    public String withdraw() {
        return done(decide.withdraw(id, Seen.version(version), comment));
    }

    public String revoke() {
        return done(decide.revoke(id, Seen.version(version), comment));
    }

    private String done(ApprovalCase after) {
        Words.sayAfterRedirect("approvals", "case.done", getTitle(), Words.in("web", "status." + after.status()));
        return "/approvals/case.xhtml?faces-redirect=true&id=" + id + "&entity=" + after.entity();
    }

    public CaseDetail getDetail() {
        if (detail == null) {
            detail = cases.detail(id);
        }
        return detail;
    }

    public ApprovalCase getShown() {
        return getDetail().approvalCase();
    }

    public String getTitle() {
        return Words.of(cases.title(getShown()));
    }

    /** The page that shows what its approval would do; empty where none does. */
    public String getOutlook() {
        return cases.outlook(getShown())
                .map(page -> page + "&entity=" + getShown().entity())
                .orElse("");
    }

    public List<Fact> getFacts() {
        return facts(cases.facts(getShown()));
    }

    static List<Fact> facts(List<CaseFact> facts) {
        return facts.stream()
                .map(fact -> new Fact(words(fact.name()), words(fact.before()), words(fact.now())))
                .toList();
    }

    /** Why it could not be posted on its day; empty where nothing stands in its way. */
    public String getFailure() {
        return cases.failure(getShown()).map(CaseFailure::reason).orElse("");
    }

    private static String words(Worded words) {
        return Words.of(words);
    }

    public boolean offers(String action) {
        return getDetail().offered().contains(CaseAction.valueOf(action));
    }

    /** Whether the user may do anything that takes a comment. */
    public boolean isCommented() {
        return offers("RETURN") || offers("REJECT") || offers("WITHDRAW") || offers("REVOKE_APPROVAL");
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** In whose name it is approved; empty for the own. */
    public String getInNameOf() {
        return inNameOf;
    }

    public void setInNameOf(@Nullable String inNameOf) {
        this.inNameOf = inNameOf == null ? "" : inNameOf;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment == null ? "" : comment;
    }
}
