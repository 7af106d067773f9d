package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.imports.application.CsvExport;
import org.ballast.prices.domain.BarCursor;
import org.ballast.prices.domain.HeldCursor;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.PriceSeries;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.prices.persistence.BarRecords;
import org.ballast.prices.persistence.BarsInForce;
import org.ballast.prices.persistence.BarsInForce.Range;
import org.ballast.prices.persistence.Markets;
import org.ballast.prices.persistence.SeriesInForce;

/** What people and programs look at: markets, and the bars in force of an asset between two days (UTC, end exclusive). */
@ApplicationScoped
@Transactional
public class ReadPrices {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Assets assets;

    @Inject
    private Markets markets;

    @Inject
    private BarsInForce bars;

    @Inject
    private BarRecords records;

    @Inject
    private SeriesInForce seriesInForce;

    public List<Market> markets() {
        currentUser.requireSignedIn();
        return markets.all();
    }

    /** Which prices there are, by market, asset and currency. */
    public List<PriceSeries> series() {
        currentUser.requireSignedIn();
        return seriesInForce.all();
    }

    public List<Asset> assets() {
        currentUser.requireSignedIn();
        return assets.all();
    }

    /** Bars of any status after a place, by opening. */
    public List<RecordedBar> after(
            String market, String asset, LocalDate from, LocalDate to, BarCursor place, int limit) {
        return bars.beyond(range(market, asset, from, to), Optional.of(place), true, limit);
    }

    /**
     * Bars of any status beyond another one, the latest first or, backward, the earliest first.
     *
     * @param place empty for the edge of the list
     */
    public List<RecordedBar> beyond(
            String market,
            String asset,
            LocalDate from,
            LocalDate to,
            Optional<BarCursor> place,
            boolean backward,
            int limit) {
        return bars.beyond(range(market, asset, from, to), place, backward, limit);
    }

    public int count(String market, String asset, LocalDate from, LocalDate to) {
        return bars.count(range(market, asset, from, to));
    }

    /** Usable bars by opening, for a chart. */
    public List<PriceBar> usable(String market, String asset, LocalDate from, LocalDate to) {
        List<PriceBar> found = new ArrayList<>();
        bars.eachUsable(range(market, asset, from, to), found::add);
        return found;
    }

    /** Usable bars as a file that can be imported again. */
    public void export(String market, String asset, LocalDate from, LocalDate to, Appendable out) {
        Range range = range(market, asset, from, to);
        boolean daily = bars.onlyDaily(range);
        CsvExport csv = new CsvExport(out);
        if (daily) {
            csv.row("asset", "date", "open", "high", "low", "close", "volume", "currency");
        } else {
            csv.row("asset", "at", "interval", "open", "high", "low", "close", "volume", "currency");
        }
        bars.eachUsable(range, bar -> {
            if (daily) {
                LocalDate day = bar.opensAt().atZone(ZoneOffset.UTC).toLocalDate();
                csv.row(asset, day, bar.open(), bar.high(), bar.low(), bar.close(), bar.volume(), currency(bar));
            } else {
                csv.row(
                        asset,
                        bar.opensAt(),
                        bar.interval(),
                        bar.open(),
                        bar.high(),
                        bar.low(),
                        bar.close(),
                        bar.volume(),
                        currency(bar));
            }
        });
    }

    /** A bar of any revision, with those before and after it, the first one first. */
    public List<RecordedBar> revisions(long id) {
        currentUser.requireSignedIn();
        return bars.revisions(id);
    }

    /**
     * Held bars that wait for a controller beyond another one, by market, asset and opening or, backward, in the opposite
     * order.
     *
     * @param place empty for the edge of the list
     */
    public List<RecordedBar> held(Optional<HeldCursor> place, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return records.held(place, backward, limit);
    }

    public int countHeld() {
        currentUser.requireSignedIn();
        return records.countHeld();
    }

    private Range range(String market, String asset, LocalDate from, LocalDate to) {
        currentUser.requireSignedIn();
        return new Range(
                markets.byCode(market).id(),
                assets.bySymbol(asset).id(),
                from.atStartOfDay(ZoneOffset.UTC).toInstant(),
                to.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static String currency(PriceBar bar) {
        return bar.low().currency().getCurrencyCode();
    }
}
