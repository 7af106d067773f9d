package org.ballast.prices.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.entities.web.Given;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Stretch;
import org.ballast.pages.web.Words;
import org.ballast.prices.application.DeclareNoTrade;
import org.ballast.prices.application.ReadNoTrades;
import org.ballast.prices.application.ReadPrices;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.NoTrade;
import org.jspecify.annotations.Nullable;

/** Hours in which a market had no trade: a preparer says so, a controller decides. */
@Named
@ViewScoped
public class NoTradesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;
    private static final String HERE = "/prices/noTrades.xhtml?faces-redirect=true";

    @Inject
    private RequestRules rules;

    @Inject
    private DeclareNoTrade declare;

    @Inject
    private ReadNoTrades noTrades;

    @Inject
    private ReadPrices prices;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private HttpServletRequest request;

    private long id;
    private String market = "COINBASE";
    private String asset = "BTC";
    private String first = "";
    private String end = "";
    private String reason = "";
    private transient @Nullable Stretch<NoTrade> rows;

    public String say() {
        NewNoTrade wanted = Requests.trimmed(new NewNoTrade(market, asset, Hours.utc(first), Hours.utc(end), reason));
        SaidHours hours = SaidHours.read(wanted, rules.of(wanted));
        NoTrade said = declare.say(hours.market(), hours.asset(), hours.from(), hours.to(), hours.reason());
        Words.sayAfterRedirect(
                "prices",
                "noTrade.said",
                said.asset(),
                said.market(),
                said.span().inWords());
        return HERE;
    }

    public String confirm() {
        return done("noTrade.confirmed", declare.confirm(id, reason));
    }

    public String reject() {
        return done("noTrade.rejected", declare.reject(id, reason));
    }

    public String revoke() {
        return done("noTrade.revoked", declare.revoke(id, reason));
    }

    private static String done(String key, NoTrade decided) {
        Words.sayAfterRedirect(
                "prices", key, decided.asset(), decided.market(), decided.span().inWords());
        return HERE;
    }

    /** The newest first, a stretch at a time. */
    public Stretch<NoTrade> getRows() {
        if (rows == null) {
            rows = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> noTrades.beyond(Cursor.key(cursor), backward, limit),
                    said -> Cursor.of(said.id()));
        }
        return rows;
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/prices/noTrades.xhtml?" + side + "=" + cursor;
    }

    public boolean isNone() {
        return noTrades.count() == 0;
    }

    /** What is to be decided. */
    public @Nullable NoTrade getChosen() {
        return id == 0 ? null : noTrades.byId(id);
    }

    public boolean isMaySay() {
        return currentUser.has(Role.PREPARER);
    }

    public boolean isMayDecide() {
        return currentUser.has(Role.CONTROLLER) || currentUser.has(Role.CFO);
    }

    public List<Market> getMarkets() {
        return prices.markets();
    }

    public List<Asset> getAssets() {
        return prices.assets();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getMarket() {
        return market;
    }

    public void setMarket(String market) {
        this.market = market;
    }

    public String getAsset() {
        return asset;
    }

    public void setAsset(String asset) {
        this.asset = asset;
    }

    /** Where the hours begin, as the field for day and time takes it; in UTC. */
    public String getFirst() {
        return Hours.asField(first);
    }

    public void setFirst(@Nullable String first) {
        this.first = Given.orEmpty(first);
    }

    /** The first instant after them. */
    public String getEnd() {
        return Hours.asField(end);
    }

    public void setEnd(@Nullable String end) {
        this.end = Given.orEmpty(end);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Given.orEmpty(reason);
    }
}
