package org.ballast.approvals.web;

import jakarta.inject.Inject;
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
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** A case that is looked at, and the decision on what was looked at. */
public abstract class ShownCase implements Serializable {

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

        private static Fact of(CaseFact fact) {
            return new Fact(Words.of(fact.name()), Words.of(fact.before()), Words.of(fact.now()));
        }

        /** Whether old and new differ. */
        public boolean isChanged() {
            return !before.isEmpty() && !before.equals(now);
        }
    }

    /** Where it goes on after a step. */
    abstract String next(ApprovalCase after);

    ReadCases cases() {
        return cases;
    }

    DecideCase decisions() {
        return decide;
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

    /** The version that was looked at. */
    Seen seen() {
        return Seen.version(version);
    }

    String approve(String words) {
        if (getDetail().isSteppedUp()) {
            stepUp.confirm();
        }
        Seen seen = Seen.evidence(evidenceHash);
        return done(
                inNameOf.isEmpty() ? decide.approve(id, seen, words) : decide.approveFor(id, inNameOf, seen, words));
    }

    public String giveBack() {
        return done(decide.giveBack(id, seen(), comment));
    }

    public String reject() {
        return done(decide.reject(id, seen(), comment));
    }

    /** Says what was done. */
    String done(ApprovalCase after) {
        Words.sayAfterRedirect("approvals", "case.done", getTitle(), Words.in("web", "status." + after.status()));
        return next(after);
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
        return cases.facts(getShown()).stream().map(Fact::of).toList();
    }

    public boolean offers(String action) {
        return getDetail().offered().contains(CaseAction.valueOf(action));
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
