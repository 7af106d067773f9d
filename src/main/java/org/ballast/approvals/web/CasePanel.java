package org.ballast.approvals.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.ballast.access.web.StepUpPart;
import org.ballast.approvals.application.AttachFiles;
import org.ballast.approvals.application.CaseDetail;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.ReadWaiting;
import org.ballast.approvals.application.SeeCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.application.WaitingCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Attachment;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** The case that is open beside the list: what it is, and the decision, after which the next one opens. */
@Named
@ViewScoped
public class CasePanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadCases cases;

    @Inject
    private ReadWaiting waiting;

    @Inject
    private DecideCase decide;

    @Inject
    private SeeCase seeCase;

    @Inject
    private AttachFiles attachments;

    @Inject
    private StepUpPart stepUp;

    private long id;
    private String company = "";
    private String evidenceHash = "";
    private long version;
    private String comment = "";
    private String inNameOf = "";
    private transient @Nullable CaseDetail detail;
    private transient @Nullable List<PanelEntry> entries;
    private transient @Nullable String nextAddress;
    private transient @Nullable List<CasePage.Fact> facts;

    /** Remembers what is shown: a decision binds to it. */
    public void show() {
        if (isOpen()) {
            evidenceHash = getShown().evidenceHash();
            version = getShown().version();
            seeCase.see(id);
        }
    }

    public boolean isOpen() {
        return id > 0 && waiting.isApprover();
    }

    public String approve() {
        if (getDetail().isSteppedUp()) {
            stepUp.confirm();
        }
        Seen seen = Seen.evidence(evidenceHash);
        return next(
                inNameOf.isEmpty()
                        ? decide.approve(id, seen, comment)
                        : decide.approveFor(id, inNameOf, seen, comment));
    }

    public String giveBack() {
        return next(decide.giveBack(id, Seen.version(version), comment));
    }

    public String reject() {
        return next(decide.reject(id, Seen.version(version), comment));
    }

    /** Says what was done, and opens the one that waits next. */
    private String next(ApprovalCase after) {
        Words.sayAfterRedirect("approvals", "case.done", getTitle(), Words.in("web", "status." + after.status()));
        return list().with("case", following(after))
                .with("faces-redirect", "true")
                .text();
    }

    private ListAddress list() {
        return ListAddress.of(company);
    }

    private String following(ApprovalCase after) {
        return waiting.next(Optional.of(company).filter(code -> !code.isEmpty()), after)
                .map(next -> String.valueOf(next.id()))
                .orElse("");
    }

    /** The list with the case open that waits next; empty where there is no other. */
    public String getNextAddress() {
        if (nextAddress == null) {
            String following = following(getShown());
            nextAddress =
                    following.isEmpty() ? "" : list().with("case", following).text();
        }
        return nextAddress;
    }

    /** The list without a case beside it. */
    public String getClosedAddress() {
        return list().text();
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

    public WaitingCase getSeen() {
        return getDetail().seen();
    }

    public String getTitle() {
        return Words.of(cases.title(getShown()));
    }

    public String getAddress() {
        return cases.address(getShown()) + "&entity=" + getShown().entity();
    }

    /** The page that shows what its approval would do; empty where none does. */
    public String getOutlook() {
        return cases.outlook(getShown())
                .map(page -> page + "&entity=" + getShown().entity())
                .orElse("");
    }

    public List<CasePage.Fact> getFacts() {
        if (facts == null) {
            facts = CasePage.facts(cases.facts(getShown()));
        }
        return facts;
    }

    /** What the approval would post, the first days of it; nothing where it posts nothing. */
    public List<PanelEntry> getEntries() {
        if (entries == null) {
            entries = PanelEntry.first(cases.entries(getShown()));
        }
        return entries;
    }

    public List<Attachment> getFiles() {
        return attachments.of(id);
    }

    public boolean offers(String action) {
        return getDetail().offered().contains(CaseAction.valueOf(action));
    }

    /** What an approval does, said before it is done. */
    public String getConsequence() {
        String what = getShown()
                .amount()
                .map(amount -> String.valueOf(Figures.inSentence(amount)))
                .orElseGet(this::getTitle);
        return Words.in(
                "approvals",
                getDetail().approvalsMissing() > 1 ? "panel.confirm.first" : "panel.confirm",
                what,
                getShown().entity());
    }

    /** The one that is open, for parts of the page that ask about several. */
    public List<Long> getIds() {
        return List.of(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** The company that the list is narrowed to; empty for all. */
    public String getCompany() {
        return company;
    }

    public void setCompany(@Nullable String company) {
        this.company = company == null ? "" : company.strip();
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
