package org.ballast.writedowns.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.access.web.StepUpPart;
import org.ballast.approvals.application.SeeCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.Tier;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Grouped;
import org.ballast.pages.web.Words;
import org.ballast.writedowns.application.DecideWriteDown;
import org.ballast.writedowns.application.EditNarrative;
import org.ballast.writedowns.application.WriteDownDetail;
import org.ballast.writedowns.application.WriteDowns;
import org.ballast.writedowns.domain.Proposal;
import org.jspecify.annotations.Nullable;

/** One proposal: its amount and what is to be done, then lines, evidence, posting and history. */
@Named
@ViewScoped
public class ProposalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WriteDowns writeDowns;

    @Inject
    private DecideWriteDown decide;

    @Inject
    private EditNarrative editNarrative;

    @Inject
    private SeeCase seeCase;

    @Inject
    private StepUpPart stepUp;

    private long id;
    private String evidenceHash = "";
    private long version;
    private String comment = "";
    private String inNameOf = "";
    private String reply = "";
    private String narrative = "";
    private transient @Nullable WriteDownDetail detail;
    private transient @Nullable Boolean evidenceHolds;
    private transient @Nullable List<String> notes;

    /** Remembers what is shown: a decision binds to it. */
    public void show() {
        Proposal shown = getProposal();
        evidenceHash = shown.evidenceHash();
        version = shown.version();
        narrative = shown.narrative();
        seeCase.see(shown.caseId());
    }

    public String submit() {
        return done("proposal.submitted", decide.submit(id, Seen.version(version), reply));
    }

    public String approve() {
        boolean already = writeDowns.detail(id).proposal().status() == CaseStatus.POSTED;
        if (isSteppedUp()) {
            stepUp.confirm();
        }
        Seen seen = Seen.evidence(evidenceHash);
        Proposal approved =
                inNameOf.isEmpty() ? decide.approve(id, seen, "") : decide.approveFor(id, inNameOf, seen, "");
        if (approved.status() == CaseStatus.SUBMITTED) {
            return done("proposal.approvedOnce", approved);
        }
        return done(already ? "proposal.already" : "proposal.posted", approved);
    }

    public String giveBack() {
        return done("proposal.returned", decide.giveBack(id, Seen.version(version), comment));
    }

    public String reject() {
        return done("proposal.rejected", decide.reject(id, Seen.version(version), comment));
    }

    public String withdraw() {
        return done("proposal.withdrawn", decide.withdraw(id, Seen.version(version), comment));
    }

    public String write() {
        return done("proposal.written", editNarrative.write(id, Seen.version(version), narrative));
    }

    private static String done(String key, Proposal proposal) {
        Words.sayAfterRedirect(
                "writedowns",
                key,
                proposal.asset(),
                Figures.inSentence(proposal.amount()),
                proposal.period().label(),
                Words.in("writedowns", "kind.noun." + proposal.kind()));
        return ProposalAddress.redirect(proposal);
    }

    public WriteDownDetail getDetail() {
        if (detail == null) {
            detail = writeDowns.detail(id);
        }
        return detail;
    }

    public Proposal getProposal() {
        return getDetail().proposal();
    }

    public boolean offers(String action) {
        return getDetail().offered().contains(CaseAction.valueOf(action));
    }

    /** Whether an approval takes a fresh proof of who approves. */
    public boolean isSteppedUp() {
        return getProposal().tier().filter(Tier::isSteppedUp).isPresent();
    }

    /** Whether the user may do anything that takes a comment. */
    public boolean isCommented() {
        return offers("RETURN") || offers("REJECT") || offers("WITHDRAW");
    }

    public String getTitle() {
        return Words.in(
                "writedowns",
                "proposal.title." + getProposal().kind(),
                getProposal().asset(),
                getProposal().entity(),
                getProposal().period().label());
    }

    /** The button's verb with the amount. */
    public String label(String key) {
        return Words.in(
                "writedowns",
                key,
                Grouped.plain(
                        getProposal().amount().amount(),
                        getProposal().amount().amount().scale()));
    }

    /** What is to be done with it and by whom. */
    public String getNext() {
        Proposal shown = getProposal();
        if (getDetail().approvalsMissing() > 0
                && shown.tier().filter(tier -> tier.approvals() > 1).isPresent()) {
            return Words.in(
                    "writedowns", "proposal.next.SUBMITTED.dual", getDetail().approvalsMissing());
        }
        boolean forGood = shown.status() == CaseStatus.POSTED && shown.model().isPermanent();
        return Words.in("writedowns", "proposal.next." + shown.status() + (forGood ? ".permanent" : ""));
    }

    public boolean isEvidenceHolding() {
        if (evidenceHolds == null) {
            evidenceHolds = writeDowns.evidenceHolds(id);
        }
        return evidenceHolds;
    }

    /** What the evidence says of hours at the ends of the period and of those without a trade. */
    public List<String> getNotes() {
        if (notes == null) {
            notes = writeDowns.notes(id).stream()
                    .map(note -> Words.in(
                            "writedowns",
                            "note." + note.kind(),
                            note.span().inWords(),
                            note.market(),
                            note.reason(),
                            note.saidBy(),
                            note.confirmedBy()))
                    .toList();
        }
        return notes;
    }

    /** The code of the currency that all amounts are in. */
    public String getCurrency() {
        return getProposal().amount().currency().getCurrencyCode();
    }

    /** What an approval does, said before it is done. */
    public String getConsequence() {
        Proposal shown = getProposal();
        String said = Words.in(
                "writedowns",
                "proposal.confirm",
                Figures.inSentence(shown.amount()),
                shown.entity(),
                shown.period().label(),
                shown.lots());
        if (getDetail().approvalsMissing() > 1) {
            return Words.in(
                    "writedowns",
                    "proposal.confirm.first",
                    Figures.inSentence(shown.amount()),
                    shown.entity(),
                    shown.period().label(),
                    shown.lots());
        }
        int disposals = getDetail().disposals();
        return disposals == 0 ? said : said + " " + Words.in("writedowns", "proposal.confirm.disposals", disposals);
    }

    /** The question with which an undecided proposal came back, null where there is none. */
    public @Nullable CaseStep getQuestion() {
        return getProposal().status().isLive()
                ? getDetail().history().last(CaseAction.RETURN).orElse(null)
                : null;
    }

    /** The answer to that question, null while there is none. */
    public @Nullable CaseStep getAnswer() {
        CaseStep asked = getQuestion();
        return asked == null
                ? null
                : getDetail()
                        .history()
                        .last(CaseAction.SUBMIT)
                        .filter(answer -> answer.at().isAfter(asked.at()))
                        .orElse(null);
    }

    /** Who approved it, null before the approval. */
    public @Nullable CaseStep getApproval() {
        return getDetail().history().last(CaseAction.APPROVE_FINAL).orElse(null);
    }

    /** The successor, where a newer test made one. */
    public long getSuccessor() {
        OptionalLong successor = getProposal().supersededBy();
        return successor.isPresent() ? successor.getAsLong() : 0;
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

    /** What the preparer answers to the question that came back. */
    public String getReply() {
        return reply;
    }

    public void setReply(@Nullable String reply) {
        this.reply = reply == null ? "" : reply;
    }

    public String getNarrative() {
        return narrative;
    }

    public void setNarrative(@Nullable String narrative) {
        this.narrative = narrative == null ? "" : narrative;
    }
}
