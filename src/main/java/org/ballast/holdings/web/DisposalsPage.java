package org.ballast.holdings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.UnitsColumn;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.application.WithdrawDisposal;
import org.ballast.holdings.domain.DisposalFilter;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.RecordedDisposal;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Stretch;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** The disposals of an entity, the latest first; one that waits can be taken back. */
@Named
@ViewScoped
public class DisposalsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private WithdrawDisposal withdrawDisposal;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private Assets assets;

    @Inject
    private HttpServletRequest request;

    private String chosen = "";
    private String reason = "";
    private transient @Nullable Stretch<RecordedDisposal> disposals;
    private transient @Nullable Integer count;

    /** The disposals that the filter finds, a stretch at a time. */
    public Stretch<RecordedDisposal> getDisposals() {
        if (disposals == null) {
            ReportingEntity entity = Given.entity(books.entity());
            disposals = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> readHoldings.latestDisposals(
                            entity,
                            getQuery().filter(),
                            Optional.ofNullable(cursor).map(text -> Cursor.number(text, 0)),
                            backward,
                            limit),
                    disposal -> Cursor.of(disposal.id()));
        }
        return disposals;
    }

    /** The column of units of these disposals. */
    public UnitsColumn getUnits() {
        return UnitsColumn.of(getDisposals().rows().stream()
                .map(disposal -> disposal.quantity().units()));
    }

    /** How many disposals the filter finds: as many as the file has. */
    public int getCount() {
        ReportingEntity entity = books.entity();
        if (count == null) {
            count = entity == null
                    ? 0
                    : readHoldings.countDisposals(entity, getQuery().filter());
        }
        return count;
    }

    /** Whether there is none at all, whatever the filter. */
    public boolean isNone() {
        return getCount() == 0 && getQuery().filter().equals(DisposalFilter.ALL);
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/holdings/disposals.xhtml?" + getQuery().parameters() + side + "=" + cursor;
    }

    /** What the filter finds, as a file. */
    public String getDownload() {
        return "/holdings/disposals.csv?" + getQuery().parameters() + "entity="
                + Given.entity(books.entity()).code();
    }

    /** The file's name with how many disposals are in it. */
    public String getDownloadLabel() {
        return Words.in("holdings", "disposals.download", getCount());
    }

    public List<Asset> getAssets() {
        return assets.all();
    }

    public DisposalStatus[] getStatuses() {
        return DisposalStatus.values();
    }

    public DisposalsQuery getQuery() {
        return DisposalsQuery.of(request::getParameter);
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    /** Whether it is for nothing and may end units that have no price. */
    public boolean mayPostWithoutTest(RecordedDisposal disposal) {
        return disposal.status() == DisposalStatus.AWAITING_TEST
                && disposal.proceeds().isZero()
                && disposal.fee().isZero()
                && (currentUser.has(Role.CONTROLLER) || currentUser.has(Role.CFO));
    }

    /** Whether it is in the books of any book and may be corrected: by a case, with whatever rests on it. */
    public boolean mayCorrect(RecordedDisposal disposal) {
        return disposal.status() == DisposalStatus.POSTED
                && (currentUser.has(Role.PREPARER) || currentUser.has(Role.CONTROLLER));
    }

    public String withdraw() {
        withdrawDisposal.withdraw(Given.entity(books.entity()).code(), chosen, reason);
        Words.sayAfterRedirect("holdings", "disposal.withdrawn", chosen);
        return "/holdings/disposals.xhtml?faces-redirect=true";
    }

    /** Reference of the disposal that is to be withdrawn, empty while none is chosen. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
