package org.ballast.approvals.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.ballast.approvals.application.AttachFiles;
import org.ballast.approvals.application.ReadWaiting;
import org.ballast.approvals.application.WaitingCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Attachment;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** The case that is open beside the list: what it is, and the decision, after which the next one opens. */
@Named
@ViewScoped
public class CasePanel extends ShownCase {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadWaiting waiting;

    @Inject
    private AttachFiles attachments;

    private String company = "";
    private transient @Nullable List<PanelEntry> entries;
    private transient @Nullable String nextAddress;
    private transient @Nullable List<Fact> facts;

    @Override
    public void show() {
        if (isOpen()) {
            super.show();
        }
    }

    public boolean isOpen() {
        return getId() > 0 && waiting.isApprover();
    }

    public String approve() {
        return approve(getComment());
    }

    /** Opens the one that waits next. */
    @Override
    String next(ApprovalCase after) {
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

    public WaitingCase getSeen() {
        return getDetail().seen();
    }

    public String getAddress() {
        return cases().address(getShown()) + "&entity=" + getShown().entity();
    }

    @Override
    public List<Fact> getFacts() {
        if (facts == null) {
            facts = super.getFacts();
        }
        return facts;
    }

    /** What the approval would post, the first days of it; nothing where it posts nothing. */
    public List<PanelEntry> getEntries() {
        if (entries == null) {
            entries = PanelEntry.first(cases().entries(getShown()));
        }
        return entries;
    }

    public List<Attachment> getFiles() {
        return attachments.of(getId());
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
        return List.of(getId());
    }

    /** The company that the list is narrowed to; empty for all. */
    public String getCompany() {
        return company;
    }

    public void setCompany(@Nullable String company) {
        this.company = company == null ? "" : company.strip();
    }
}
