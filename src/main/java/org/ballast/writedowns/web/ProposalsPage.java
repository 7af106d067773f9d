package org.ballast.writedowns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Stretch;
import org.ballast.pages.web.Words;
import org.ballast.writedowns.application.ListProposals;
import org.ballast.writedowns.domain.ListedFilter;
import org.ballast.writedowns.domain.ListedProposal;
import org.ballast.writedowns.domain.ProposalsOf;
import org.jspecify.annotations.Nullable;

/** The proposals of digital assets and derivatives, the newest first, filtered by what stands in the address. */
@Named
@RequestScoped
public class ProposalsPage {

    private static final int ROWS = 50;

    @Inject
    private ListProposals listProposals;

    @Inject
    private Assets assets;

    @Inject
    private Entities entities;

    @Inject
    private HttpServletRequest request;

    private String entity = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Stretch<ListedProposal> proposals;
    private @Nullable Integer count;

    /**
     * Shows the proposals of the book looked at and of a period, its last day included.
     *
     * @param entityCode empty for all entities
     */
    public void show(String entityCode, LocalDate firstDay, LocalDate lastDay) {
        entity = entityCode;
        from = firstDay;
        to = lastDay;
    }

    /** The proposals that the filter finds, a stretch at a time. */
    public Stretch<ListedProposal> getProposals() {
        if (proposals == null) {
            proposals = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> listProposals.beyond(
                            filter(), Optional.ofNullable(cursor).map(text -> Cursor.number(text, 0)), backward, limit),
                    proposal -> Cursor.of(proposal.caseId()));
        }
        return proposals;
    }

    /** How many proposals the filter finds: as many as the file has. */
    public int getCount() {
        if (count == null) {
            count = listProposals.count(filter());
        }
        return count;
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/writedowns/proposals.xhtml?" + getQuery().parameters() + side + "=" + cursor;
    }

    /** What the filter finds, as a file. */
    public String getDownload() {
        return "/writedowns/proposals.csv?" + getQuery().parameters() + "from=" + Objects.toString(from, "") + "&to="
                + Objects.toString(to, "") + "&entity=" + (entity.isEmpty() ? "*" : entity);
    }

    /** The file's name with how many proposals are in it. */
    public String getDownloadLabel() {
        return Words.in("writedowns", "proposals.download", getCount());
    }

    public List<Asset> getAssets() {
        return assets.all();
    }

    public List<ProposalsOf> getSorts() {
        return List.of(ProposalsOf.values());
    }

    /** What proposals of all sorts do. */
    public List<String> getKinds() {
        return listProposals.kinds();
    }

    public List<CaseStatus> getStatuses() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(CaseStatus.NONE)));
    }

    public ProposalsQuery getQuery() {
        return ProposalsQuery.of(name -> Objects.toString(request.getParameter(name), ""));
    }

    private ListedFilter filter() {
        return getQuery()
                .filter(
                        getKinds(),
                        entity.isEmpty() ? Optional.empty() : Optional.of(entities.byCode(entity)),
                        Optional.ofNullable(from),
                        Optional.ofNullable(to));
    }
}
