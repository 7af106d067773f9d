package org.ballast.livesheet.application;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.CurrencyText;
import org.ballast.amounts.UnitPrice;
import org.ballast.livesheet.domain.LiveRules;
import org.ballast.livesheet.domain.NewestTick;
import org.ballast.livesheet.domain.TickKey;
import org.ballast.margin.domain.CoinPrices;
import org.ballast.prices.domain.FeedStatus;
import org.ballast.trading.domain.Instrument;

/**
 * The newest prices that count: of the principal market where the primary book has a policy for the asset, of whichever market
 * was last where it has none. One that came so long ago that nothing is claimed of it counts as none. It is of one account or limit,
 * and remembers how old the prices were that it told.
 */
final class LiveQuotes implements CoinPrices.Quotes {

    private static final Set<String> CURRENCIES = Set.copyOf(CurrencyText.codes());

    private final AlertFacts facts;
    private final TickBoard board;
    private final LiveRules rules;
    private final Instant asOf;
    private Optional<FeedStatus> oldest = Optional.empty();

    LiveQuotes(AlertFacts facts, TickBoard board, LiveRules rules, Instant asOf) {
        this.facts = facts;
        this.board = board;
        this.rules = rules;
        this.asOf = asOf;
    }

    /** How far the least of the prices told so far can be relied on; empty while none was told. */
    Optional<FeedStatus> oldest() {
        return oldest;
    }

    @Override
    public Optional<BigDecimal> price(String asset, String in) {
        if (asset.equals(in)) {
            return Optional.of(BigDecimal.ONE);
        }
        if (CURRENCIES.contains(in)) {
            return price(asset, Currency.getInstance(in)).map(UnitPrice::perUnit);
        }
        return CURRENCIES.contains(asset)
                ? price(in, asset).map(paid -> BigDecimal.ONE.divide(paid, MathContext.DECIMAL128))
                : price(asset, Instrument.USUAL_CURRENCY)
                        .flatMap(paid -> price(in, Instrument.USUAL_CURRENCY)
                                .map(unit -> paid.divide(unit, MathContext.DECIMAL128)));
    }

    /** Of a coin in a currency. */
    Optional<UnitPrice> price(String asset, Currency currency) {
        return Optional.ofNullable(facts.assetIds().get(asset))
                .flatMap(assetId -> newest(assetId, currency))
                .filter(this::counts)
                .map(NewestTick::price);
    }

    private boolean counts(NewestTick tick) {
        FeedStatus status = rules.statusOf(tick.at(), asOf);
        if (status == FeedStatus.DOWN) {
            return false;
        }
        oldest = oldest.filter(worse -> worse.compareTo(status) > 0).or(() -> Optional.of(status));
        return true;
    }

    private Optional<NewestTick> newest(long assetId, Currency currency) {
        return Optional.ofNullable(facts.marketIds().get(assetId))
                .map(market -> board.newest(new TickKey(market, assetId, currency)))
                .orElseGet(() -> board.newestOf(assetId, currency));
    }
}
