package org.ballast.marktomarket.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.charts.domain.Chart;
import org.ballast.marktomarket.application.ReadMarkProposals;
import org.ballast.marktomarket.application.WriteMarkNarrative;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.domain.RecordedMark;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Stretch;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** One proposal of mark-to-market: its positions with price, model and value, and the preparer's words. */
@Named
@ViewScoped
public class MarkProposalPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;
    private static final String BUNDLE = "marktomarket";

    @Inject
    private ReadMarkProposals marks;

    @Inject
    private WriteMarkNarrative writeNarrative;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private HttpServletRequest request;

    private long id;
    private long version;
    private String narrative = "";
    private transient @Nullable MarkProposal proposal;
    private transient @Nullable Stretch<RecordedMark> lines;

    /** Remembers what is shown: what is written binds to it. */
    public void show() {
        version = getProposal().version();
        narrative = getProposal().narrative();
    }

    /** Keeps the preparer's words. */
    public String write() {
        writeNarrative.write(id, Seen.version(version), narrative);
        Words.sayAfterRedirect(BUNDLE, "narrative.written");
        return "/marktomarket/proposal.xhtml?faces-redirect=true&id=" + id + "&entity="
                + getProposal().entity();
    }

    public MarkProposal getProposal() {
        if (proposal == null) {
            proposal = marks.byId(id);
        }
        return proposal;
    }

    public String getTitle() {
        MarkProposal shown = getProposal();
        return Words.in(
                BUNDLE,
                "case." + shown.kind(),
                shown.account().code(),
                shown.period().label());
    }

    /** The positions that it changes, a stretch at a time. */
    public Stretch<RecordedMark> getLines() {
        if (lines == null) {
            lines = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> marks.lines(
                            id,
                            cursor == null ? OptionalLong.empty() : OptionalLong.of(Cursor.number(cursor, 0)),
                            backward,
                            limit),
                    line -> Cursor.of(line.positionId()));
        }
        return lines;
    }

    /** What the books said of these positions beside what they are worth. */
    public Chart getChart() {
        return MarkChart.of(
                getLines().rows(),
                getProposal().amount().currency().getCurrencyCode(),
                (key, arguments) -> Words.in(BUNDLE, key, arguments));
    }

    /** The same list from another place on. */
    public String place(String side, String cursor) {
        return "/marktomarket/proposal.xhtml?id=" + id + "&" + side + "=" + cursor;
    }

    /** Whether the user may write words to it. */
    public boolean isMayWrite() {
        CaseStatus status = getProposal().status();
        return currentUser.has(Role.PREPARER) && (status == CaseStatus.DRAFT || status == CaseStatus.RETURNED);
    }

    /** What is asked of the preparer before it can be submitted; empty where nothing is. */
    public String getMissing() {
        if (!getProposal().lacksWords()) {
            return "";
        }
        return getProposal().onHold() > 0
                ? Words.in(BUNDLE, "proposal.missing", getProposal().onHold(), MarkProposal.LEAST_WORDS)
                : Words.in(BUNDLE, "proposal.missing.estimate", MarkProposal.LEAST_WORDS);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getNarrative() {
        return narrative;
    }

    public void setNarrative(@Nullable String narrative) {
        this.narrative = narrative == null ? "" : narrative;
    }
}
