package org.ballast.prices.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.pages.web.Stretch;
import org.ballast.pages.web.Words;
import org.ballast.prices.application.DecideHeldPrice;
import org.ballast.prices.application.ReadPrices;
import org.ballast.prices.application.ReadWaitingPrices;
import org.ballast.prices.domain.BarCursor;
import org.ballast.prices.domain.BarStatus;
import org.ballast.prices.domain.PriceRequest;
import org.ballast.prices.domain.RecordedBar;
import org.jspecify.annotations.Nullable;

/** Outliers that wait for a controller; with a key, one of them with its neighbours and the decision. */
@Named
@ViewScoped
public class HeldPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/prices/held.xhtml?faces-redirect=true";
    private static final int ROWS = 25;
    private static final int DAYS_AROUND = 3;
    private static final int MOST_NEIGHBOURS = 100;

    @Inject
    private ReadPrices prices;

    @Inject
    private ReadWaitingPrices waiting;

    @Inject
    private DecideHeldPrice decide;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private HttpServletRequest request;

    private long id;
    private String reason = "";
    private transient @Nullable Stretch<RecordedBar> bars;

    public String confirm() {
        boolean waits = decide.confirm(id, reason).caseId().isPresent();
        Words.sayAfterRedirect("prices", waits ? "held.waiting" : "held.confirmed");
        return HERE;
    }

    public String reject() {
        decide.reject(id, reason);
        Words.sayAfterRedirect("prices", "held.rejected");
        return HERE;
    }

    /** Those that wait, a stretch at a time. */
    public Stretch<RecordedBar> getBars() {
        if (bars == null) {
            bars = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> prices.held(PriceCursor.held(cursor), backward, limit),
                    PriceCursor::ofHeld);
        }
        return bars;
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/prices/held.xhtml?" + side + "=" + cursor;
    }

    /** Prices that wait for a second person. */
    public List<PriceRequest> getWaiting() {
        return waiting.all();
    }

    public boolean isNone() {
        return prices.countHeld() == 0;
    }

    /** The bar to be decided, if it is still held. */
    public @Nullable RecordedBar getChosen() {
        return id == 0
                ? null
                : prices.revisions(id).stream()
                        .filter(bar -> bar.id() == id && bar.status() == BarStatus.HELD)
                        .findFirst()
                        .orElse(null);
    }

    /** The bars of the days around it. */
    public List<RecordedBar> getNeighbours() {
        RecordedBar chosen = getChosen();
        if (chosen == null) {
            return List.of();
        }
        LocalDate day = chosen.bar().opensAt().atZone(ZoneOffset.UTC).toLocalDate();
        return prices.after(
                chosen.market(),
                chosen.asset(),
                day.minusDays(DAYS_AROUND),
                day.plusDays(DAYS_AROUND + 1),
                BarCursor.START,
                MOST_NEIGHBOURS);
    }

    public boolean isMayDecide() {
        return currentUser.has(Role.CONTROLLER) || currentUser.has(Role.CFO);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
