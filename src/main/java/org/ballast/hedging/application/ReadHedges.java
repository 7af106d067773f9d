package org.ballast.hedging.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.hedging.application.OpenHedges.Open;
import org.ballast.hedging.domain.FallUnderHedge;
import org.ballast.hedging.domain.Hedge;
import org.ballast.hedging.domain.HedgedAsset;
import org.ballast.hedging.domain.HedgingSentence;
import org.ballast.hedging.domain.MarginEffect;
import org.ballast.hedging.domain.OpenHedge;
import org.ballast.hedging.domain.TriedHedge;
import org.ballast.holdings.application.ReadFalls;
import org.ballast.holdings.domain.AssetUnderFalls;
import org.ballast.holdings.domain.MarketOfAsset;
import org.ballast.measurement.domain.Amounts;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** What stands against a fall of the market, today and with a hedge that is tried out. Nothing is stored. */
@ApplicationScoped
@Transactional
public class ReadHedges {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private ReadFalls readFalls;

    @Inject
    private OpenHedges openHedges;

    @Inject
    private MarginOfAccount marginOfAccount;

    @Inject
    private Assets assets;

    @Inject
    private Clock clock;

    /**
     * A hedge beside none and today's.
     *
     * @param tried what is tried out
     * @param hedge the same as legs
     * @param falls every row of the table, 0 first
     * @param fall the one that is looked at more closely
     * @param margin of the account that was named
     */
    public record Compared(
            HedgedAsset asset,
            TriedHedge tried,
            Hedge hedge,
            List<FallUnderHedge> falls,
            BigDecimal fall,
            Optional<MarginEffect> margin) {

        /** What the puts cost that are tried out. */
        public Money premium() {
            return tried.premium(asset.spot().carryingAmount().currency());
        }

        /** The row of the fall that is looked at. */
        public FallUnderHedge looked() {
            return falls.stream()
                    .filter(row -> row.fall().compareTo(fall) == 0)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What is open at the end of a day, by symbol of the asset that the contracts follow. */
    public Map<String, OpenHedge> open(ReportingEntity entity, LocalDate asOf) {
        currentUser.requireSignedIn();
        Map<String, OpenHedge> byAsset = new HashMap<>();
        openHedges
                .of(entity, at(entity, asOf))
                .forEach((asset, open) -> byAsset.put(asset, new OpenHedge(open.hedge(), open.left())));
        return byAsset;
    }

    /** Every asset of which units are held or positions are open at the end of a day, by symbol. */
    public List<HedgedAsset> of(ReportingEntity entity, LocalDate asOf) {
        currentUser.requireSignedIn();
        Map<String, Open> open = new HashMap<>(openHedges.of(entity, at(entity, asOf)));
        List<HedgedAsset> found = new ArrayList<>();
        for (AssetUnderFalls spot : readFalls.byAsset(entity, asOf, HedgedAsset.FALLS)) {
            Open ofAsset = open.getOrDefault(spot.asset(), Open.NOTHING);
            open.remove(spot.asset());
            found.add(new HedgedAsset(spot, ofAsset.hedge(), ofAsset.left()));
        }
        open.forEach((asset, ofAsset) ->
                found.add(new HedgedAsset(withoutSpot(entity, asOf, asset), ofAsset.hedge(), ofAsset.left())));
        return found.stream()
                .sorted(Comparator.comparing(each -> each.spot().asset()))
                .toList();
    }

    /**
     * @param symbol of an asset that {@link #of} tells
     * @throws Refusal NOT_FOUND if nothing of it is held or open; NO_PRICE without a close; INVALID_INPUT with every field that
     *     is wrong
     */
    public Compared compare(ReportingEntity entity, LocalDate asOf, String symbol, HedgeToTry said) {
        currentUser.requireSignedIn();
        HedgedAsset asset = of(entity, asOf).stream()
                .filter(each -> each.spot().asset().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, HedgingSentence.NOT_HELD, symbol, entity.code()));
        return compare(entity, asOf, asset, said);
    }

    /**
     * What is held and open of one asset, also where that is nothing.
     *
     * @throws Refusal NOT_FOUND if there is no such asset
     */
    HedgedAsset ofAsset(ReportingEntity entity, LocalDate asOf, String symbol) {
        assets.bySymbol(symbol);
        return of(entity, asOf).stream()
                .filter(each -> each.spot().asset().equals(symbol))
                .findFirst()
                .orElseGet(() -> new HedgedAsset(withoutSpot(entity, asOf, symbol), Hedge.NONE, List.of()));
    }

    /** The same of what was read already. */
    public Compared compare(ReportingEntity entity, LocalDate asOf, HedgedAsset asset, HedgeToTry said) {
        currentUser.requireSignedIn();
        MarketOfAsset market = asset.spot()
                .market()
                .orElseThrow(() -> new Refusal(
                        RefusalCode.NO_PRICE,
                        HedgingSentence.NO_CLOSE,
                        asset.spot().asset(),
                        entity.book().code()));
        Fields fields = rules.of(said);
        HedgeFields hedge = new HedgeFields(said, fields, market.close(), at(entity, asOf));
        Read<BigDecimal> fall = hedge.fall();
        Read<Optional<TriedHedge.SoldFutures>> futures = hedge.futures();
        Read<Optional<TriedHedge.BoughtPuts>> puts = hedge.puts();
        Read<Optional<MarginEffect.Rates>> rates = hedge.rates();
        fields.requireAllRight();
        TriedHedge tried = new TriedHedge(futures.value(), puts.value());
        Hedge legs = tried.hedge(market.close());
        return new Compared(
                asset,
                tried,
                legs,
                asset.under(legs),
                fall.value(),
                marginOfAccount.under(entity, at(entity, asOf), said.account(), tried, rates.value(), market.close()));
    }

    /** Codes of the trading accounts that are kept in the currency of the book. */
    public List<String> accounts(ReportingEntity entity) {
        currentUser.requireSignedIn();
        return marginOfAccount.accountsIn(entity, entity.functionalCurrency().getCurrencyCode());
    }

    /** The end of the day, and no later than now. */
    Instant at(ReportingEntity entity, LocalDate asOf) {
        Instant end = entity.startOf(asOf.plusDays(1));
        Instant now = clock.instant();
        return end.isBefore(now) ? end : now;
    }

    private AssetUnderFalls withoutSpot(ReportingEntity entity, LocalDate asOf, String symbol) {
        Asset asset = assets.bySymbol(symbol);
        Optional<MarketOfAsset> market = readFalls.marketOf(entity, asset.id(), asOf);
        Money none = Money.zero(entity.functionalCurrency());
        return new AssetUnderFalls(
                asset.id(),
                symbol,
                0,
                Quantity.ZERO,
                Amounts.zero(entity.functionalCurrency()),
                market,
                Optional.empty(),
                market.isEmpty()
                        ? List.of()
                        : Stream.generate(() -> none)
                                .limit(HedgedAsset.FALLS.size())
                                .toList());
    }
}
