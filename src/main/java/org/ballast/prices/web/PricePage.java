package org.ballast.prices.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.PeriodName;
import org.ballast.assets.domain.Asset;
import org.ballast.pages.web.Words;
import org.ballast.prices.application.ReadPrices;
import org.ballast.prices.application.RecordPrice;
import org.ballast.prices.domain.BarStatus;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.PriceFile;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** One bar with all its revisions, and the form that corrects it; without a key, the form that records a new one. */
@Named
@ViewScoped
public class PricePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/prices/price.xhtml?faces-redirect=true&id=";

    @Inject
    private ReadPrices prices;

    @Inject
    private RecordPrice recordPrice;

    @Inject
    private CurrentUser currentUser;

    private long id;
    private String market = "COINBASE";
    private final Map<String, String> values = new LinkedHashMap<>();
    private String reason = "";

    /** Fills the form. */
    public void show() {
        values.putIfAbsent("asset", "BTC");
        values.putIfAbsent("currency", "USD");
        if (id == 0) {
            values.putIfAbsent("date", "");
            return;
        }
        RecordedBar current = getCurrent();
        PriceBar bar = current.bar();
        market = current.market();
        values.put("asset", current.asset());
        values.put("currency", bar.low().currency().getCurrencyCode());
        if (bar.isDaily() && bar.opensAt().equals(startOfDay(bar))) {
            values.put(
                    "date", bar.opensAt().atZone(ZoneOffset.UTC).toLocalDate().toString());
        } else {
            values.put("at", bar.opensAt().toString());
            values.put("interval", PriceFile.brief(bar.interval()));
        }
        values.put("open", bar.open().perUnit().toPlainString());
        values.put("high", bar.high().perUnit().toPlainString());
        values.put("low", bar.low().perUnit().toPlainString());
        values.put("close", bar.close().perUnit().toPlainString());
        values.put("volume", bar.volume().toPlainString());
    }

    private static Instant startOfDay(PriceBar bar) {
        return bar.opensAt()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    /** Records what the form says and shows it. */
    public String record() {
        Optional<String> correction = id == 0 ? Optional.empty() : Optional.of(reason);
        RecordPrice.Recorded done = recordPrice.add(market, values, correction);
        RecordedBar recorded = done.bar();
        if (done.caseId().isPresent()) {
            Words.sayAfterRedirect(
                    "prices",
                    "price.saved.waiting",
                    PeriodName.moment(recorded.bar().opensAt()));
            return "/approvals/case.xhtml?faces-redirect=true&id="
                    + done.caseId().getAsLong();
        }
        Words.sayAfterRedirect(
                "prices",
                recorded.status() == BarStatus.HELD ? "price.saved.held" : "price.saved",
                PeriodName.moment(recorded.bar().opensAt()));
        return HERE + recorded.id();
    }

    /** All revisions, the first one first. */
    public List<RecordedBar> getRevisions() {
        return id == 0 ? List.of() : prices.revisions(id);
    }

    /** The revision in force. */
    public RecordedBar getCurrent() {
        List<RecordedBar> revisions = getRevisions();
        if (revisions.isEmpty()) {
            throw new Refusal(RefusalCode.NOT_FOUND, PricesSentence.NO_PRICE, id);
        }
        return revisions.get(revisions.size() - 1);
    }

    public boolean isKnown() {
        return id != 0;
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    /** Whether the form names a day rather than an instant. */
    public boolean isByDay() {
        return values.containsKey("date");
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
        return values.getOrDefault("asset", "BTC");
    }

    public void setAsset(String asset) {
        values.put("asset", asset);
    }

    /** The form's fields by the column names of a price file. */
    public Map<String, String> getValues() {
        return values;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
