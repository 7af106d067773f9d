package org.ballast.writedowns.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.OptionalLong;
import org.ballast.access.web.LazyRows;
import org.ballast.approvals.domain.ProposalAction;
import org.ballast.prices.web.CandleChart;
import org.ballast.writedowns.application.ApproveWriteDown;
import org.ballast.writedowns.application.EditNarrative;
import org.ballast.writedowns.application.RejectWriteDown;
import org.ballast.writedowns.application.ReturnWriteDown;
import org.ballast.writedowns.application.Seen;
import org.ballast.writedowns.application.SubmitWriteDown;
import org.ballast.writedowns.application.WithdrawWriteDown;
import org.ballast.writedowns.application.WriteDownDetail;
import org.ballast.writedowns.application.WriteDowns;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.RecordedTest;
import org.jspecify.annotations.Nullable;

/** One proposal: its amount and what is to be done, then lines, evidence, posting and history. */
@Named
@ViewScoped
public class ProposalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WriteDowns writeDowns;

    @Inject
    private SubmitWriteDown submitWriteDown;

    @Inject
    private ApproveWriteDown approveWriteDown;

    @Inject
    private ReturnWriteDown returnWriteDown;

    @Inject
    private RejectWriteDown rejectWriteDown;

    @Inject
    private WithdrawWriteDown withdrawWriteDown;

    @Inject
    private EditNarrative editNarrative;

    private long id;
    private String evidenceHash = "";
    private long version;
    private String comment = "";
    private String narrative = "";
    private transient @Nullable WriteDownDetail detail;
    private transient @Nullable Boolean evidenceHolds;
    private transient @Nullable CandleChart chart;
    private transient @Nullable LazyRows<RecordedTest> lines;
    private transient @Nullable LazyRows<RecordedTest> withoutLoss;

    /** Remembers what is shown: a decision binds to it. */
    public void show() {
        Proposal shown = getProposal();
        evidenceHash = shown.evidenceHash();
        version = shown.version();
        narrative = shown.narrative();
    }

    public String submit() {
        return done("proposal.submitted", submitWriteDown.submit(id, Seen.version(version), ""));
    }

    public String approve() {
        Proposal posted = approveWriteDown.approve(id, Seen.evidence(evidenceHash), "");
        return done("proposal.posted", posted);
    }

    public String giveBack() {
        return done("proposal.returned", returnWriteDown.giveBack(id, Seen.version(version), comment));
    }

    public String reject() {
        return done("proposal.rejected", rejectWriteDown.reject(id, Seen.version(version), comment));
    }

    public String withdraw() {
        return done("proposal.withdrawn", withdrawWriteDown.withdraw(id, Seen.version(version), comment));
    }

    public String write() {
        return done("proposal.written", editNarrative.write(id, Seen.version(version), narrative));
    }

    private static String done(String key, Proposal proposal) {
        Sentences.sayAfterRedirect(
                key,
                proposal.asset(),
                Sentences.amount(proposal.amount()),
                proposal.period().label());
        return "/writedowns/proposal.xhtml?faces-redirect=true&entity=" + proposal.entity() + "&from="
                + proposal.period().from() + "&to=" + proposal.period().lastDay() + "&id=" + proposal.id();
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
        return getDetail().offered().contains(ProposalAction.valueOf(action));
    }

    /** Whether the user may do anything that takes a comment. */
    public boolean isCommented() {
        return offers("RETURN") || offers("REJECT") || offers("WITHDRAW");
    }

    public String getTitle() {
        return Sentences.of(
                "proposal.title",
                getProposal().asset(),
                getProposal().entity(),
                getProposal().period().label());
    }

    /** The button's verb with the amount. */
    public String label(String key) {
        return Sentences.of(key, Sentences.amount(getProposal().amount()));
    }

    /** What is to be done with it and by whom. */
    public String getNext() {
        return Sentences.of("proposal.next." + getProposal().status());
    }

    public boolean isEvidenceHolding() {
        if (evidenceHolds == null) {
            evidenceHolds = writeDowns.evidenceHolds(id);
        }
        return evidenceHolds;
    }

    /** The prices of the period, the lows among them. */
    public CandleChart getChart() {
        if (chart == null) {
            chart = CandleChart.of(writeDowns.prices(id));
        }
        return chart;
    }

    public String getChartDescription() {
        return Sentences.of(
                "proposal.chart",
                getProposal().asset(),
                getProposal().market(),
                getProposal().period().label());
    }

    public String getChartUnit() {
        return Sentences.of("proposal.chart.unit", getCurrency(), getProposal().asset());
    }

    /** The code of the currency that all amounts are in. */
    public String getCurrency() {
        return getProposal().amount().currency().getCurrencyCode();
    }

    public LazyRows<RecordedTest> getLines() {
        if (lines == null) {
            lines = new LazyRows<>(
                    () -> getDetail().losses(),
                    (first, size) -> writeDowns.lines(id, first, size),
                    test -> String.valueOf(test.id()));
        }
        return lines;
    }

    public LazyRows<RecordedTest> getWithoutLoss() {
        if (withoutLoss == null) {
            withoutLoss = new LazyRows<>(
                    () -> getDetail().withoutLoss(),
                    (first, size) -> writeDowns.testsWithoutLoss(id, first, size),
                    test -> String.valueOf(test.id()));
        }
        return withoutLoss;
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

    public String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment == null ? "" : comment;
    }

    public String getNarrative() {
        return narrative;
    }

    public void setNarrative(@Nullable String narrative) {
        this.narrative = narrative == null ? "" : narrative;
    }
}
