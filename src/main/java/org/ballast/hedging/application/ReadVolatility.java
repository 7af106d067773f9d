package org.ballast.hedging.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.UnitPrice;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.hedging.domain.HedgingSentence;
import org.ballast.hedging.domain.VolatilityOfPrices;
import org.ballast.prices.application.PriceBars;
import org.ballast.prices.domain.DailyCloses;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.persistence.Markets;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** The volatility that the prices of a market tell, by the days of the company. */
@ApplicationScoped
@Transactional
public class ReadVolatility {

    static final int USUAL_DAYS = 90;
    static final BigDecimal USUAL_FADING = new BigDecimal("0.94");
    static final int MOST_DAYS = 3_650;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Assets assets;

    @Inject
    private Markets markets;

    @Inject
    private PriceBars prices;

    @Inject
    private Clock clock;

    /**
     * Of the closes of some days that end with one, or with the last that has ended, in the currency of the book.
     *
     * @param market code
     * @param days how many closes are looked for
     * @throws Refusal NOT_FOUND; NO_PRICE if too few of the days have one
     */
    public VolatilityOfPrices of(
            ReportingEntity entity, String asset, String market, LocalDate asOf, int days, BigDecimal fading) {
        currentUser.requireSignedIn();
        LocalDate ended = entity.dayOf(clock.instant()).minusDays(1);
        LocalDate last = asOf.isAfter(ended) ? ended : asOf;
        LocalDate first = last.minusDays(days - 1L);
        Market known = markets.byCode(market);
        List<PriceBar> bars = prices.inForce(
                known.id(),
                assets.bySymbol(asset).id(),
                entity.functionalCurrency(),
                entity.startOf(first),
                entity.startOf(last.plusDays(1)));
        Map<LocalDate, UnitPrice> closes = DailyCloses.of(bars, entity.cutOffZone()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, day -> day.getValue().close()));
        return VolatilityOfPrices.of(market, closes, first, last, fading)
                .orElseThrow(() -> new Refusal(
                        RefusalCode.NO_PRICE,
                        HedgingSentence.TOO_FEW_PRICES,
                        asset,
                        market,
                        VolatilityOfPrices.FEWEST_RETURNS));
    }
}
