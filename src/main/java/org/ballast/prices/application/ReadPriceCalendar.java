package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.assets.persistence.Assets;
import org.ballast.prices.domain.NoTrade;
import org.ballast.prices.domain.PriceCalendar;
import org.ballast.prices.domain.Spans;
import org.ballast.prices.persistence.Markets;
import org.ballast.prices.persistence.NoTrades;
import org.ballast.prices.persistence.RecordedDays;

/** Which days of a period have prices, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadPriceCalendar {

    private static final int MOST_MONTHS = 36;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private Assets assets;

    @Inject
    private Markets markets;

    @Inject
    private RecordedDays recordedDays;

    @Inject
    private NoTrades noTrades;

    /**
     * @param currency of the latest price of these days, empty where there is none
     */
    public record Shown(Optional<Currency> currency, PriceCalendar calendar) {}

    /**
     * The days of UTC of a period that have ended; of a longer one the last three years. Prices in another currency than
     * the latest one do not count.
     *
     * @param to the day after the last
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public Shown of(String market, String asset, LocalDate from, LocalDate to) {
        currentUser.requireSignedIn();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate end = to.isBefore(today) ? to : today;
        LocalDate earliest = end.minusMonths(MOST_MONTHS);
        LocalDate begin = from.isBefore(earliest) ? earliest : from;
        long marketId = markets.byCode(market).id();
        long assetId = assets.bySymbol(asset).id();
        Instant first = begin.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant last = end.atStartOfDay(ZoneOffset.UTC).toInstant();
        Spans untraded = Spans.of(noTrades.confirmed(marketId, assetId, first, last).stream()
                .map(NoTrade::span)
                .toList());
        Optional<Currency> currency = recordedDays.latestCurrency(marketId, assetId, first, last);
        return new Shown(
                currency,
                PriceCalendar.of(
                        begin,
                        end,
                        currency.map(each -> recordedDays.priced(marketId, assetId, each, first, last))
                                .orElse(Spans.NONE),
                        untraded,
                        currency.map(each -> recordedDays.marks(marketId, assetId, each, first, last))
                                .orElse(Map.of())));
    }
}
