package org.ballast.marktomarket.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.persistence.Entities;
import org.ballast.marktomarket.application.MarkRunResult;
import org.ballast.marktomarket.application.ReadMarkProposals;
import org.ballast.marktomarket.application.RunMarkToMarket;
import org.ballast.marktomarket.domain.MarkFilter;
import org.ballast.marktomarket.domain.MarkKind;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Stretch;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** The proposals of mark-to-market, the newest first, filtered by what stands in the address, and the run of a period. */
@Named
@ViewScoped
public class MarksPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;
    private static final String BUNDLE = "marktomarket";

    @Inject
    private RunMarkToMarket runMarkToMarket;

    @Inject
    private ReadMarkProposals marks;

    @Inject
    private Entities entities;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private HttpServletRequest request;

    private String entity = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private MarksQuery query = MarksQuery.NONE;
    private transient @Nullable Stretch<MarkProposal> proposals;

    /**
     * Shows the proposals of the book looked at and of a period, its last day included.
     *
     * @param entityCode empty for all entities
     */
    public void show(String entityCode, LocalDate firstDay, LocalDate lastDay) {
        entity = entityCode;
        from = firstDay;
        to = lastDay;
        query = MarksQuery.of(name -> Objects.toString(request.getParameter(name), ""));
    }

    /** Measures the positions of the company looked at through its period. */
    public String measure() {
        TestPeriod period = period().orElseThrow();
        MarkRunResult result = runMarkToMarket.run(entity, period);
        String key = result.repeated() ? "run.repeated" : result.proposals().isEmpty() ? "run.nothing" : "run.done";
        Words.sayAfterRedirect(
                BUNDLE,
                key,
                result.run().positions(),
                result.proposals().size(),
                Figures.inSentence(result.run().inIncome()));
        return "/marktomarket/proposals.xhtml?faces-redirect=true&entity=" + entity + "&from=" + period.from() + "&to="
                + period.lastDay();
    }

    /** Whether the user may measure what is looked at: one company, through a period with both its days. */
    public boolean isMayRun() {
        return currentUser.has(Role.PREPARER) && !entity.isEmpty() && period().isPresent();
    }

    /** What the button says. */
    public String getRunLabel() {
        return period().map(each -> Words.in(BUNDLE, "run", entity, each.label()))
                .orElse("");
    }

    private Optional<TestPeriod> period() {
        LocalDate first = from;
        LocalDate last = to;
        return first == null || last == null || last.isBefore(first)
                ? Optional.empty()
                : Optional.of(TestPeriod.through(first, last));
    }

    /** The proposals that the filter finds, a stretch at a time. */
    public Stretch<MarkProposal> getProposals() {
        if (proposals == null) {
            proposals = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> marks.beyond(
                            filter(), Optional.ofNullable(cursor).map(text -> Cursor.number(text, 0)), backward, limit),
                    proposal -> Cursor.of(proposal.id()));
        }
        return proposals;
    }

    /** How many proposals the filter finds. */
    public int getCount() {
        return marks.count(filter());
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/marktomarket/proposals.xhtml?" + query.parameters() + side + "=" + cursor;
    }

    public List<MarkKind> getKinds() {
        return List.of(MarkKind.values());
    }

    public List<CaseStatus> getStatuses() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(CaseStatus.NONE)));
    }

    public MarksQuery getQuery() {
        return query;
    }

    private MarkFilter filter() {
        MarkFilter filter = query.filter(entity, Optional.ofNullable(from), Optional.ofNullable(to));
        return entity.isEmpty()
                ? filter
                : filter.ofBook(entities.byCode(entity).book().id());
    }
}
