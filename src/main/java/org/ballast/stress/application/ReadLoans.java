package org.ballast.stress.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.ReadFalls;
import org.ballast.holdings.domain.AssetHolding;
import org.ballast.holdings.domain.CloseAge;
import org.ballast.holdings.domain.LoanStanding;
import org.ballast.holdings.domain.LoanTerms;
import org.ballast.holdings.domain.MarketOfAsset;
import org.ballast.holdings.domain.RecordedTerms;
import org.ballast.holdings.persistence.AssetHoldings;
import org.ballast.holdings.persistence.PledgedLoans;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.prices.persistence.ExchangeRates;
import org.ballast.stress.domain.PledgedUnits;

/** Loans for which coins are pledged, beside what the pledge is worth. Nothing is stored. */
@ApplicationScoped
@Transactional
public class ReadLoans {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PledgedLoans loans;

    @Inject
    private Assets assets;

    @Inject
    private ReadFalls readFalls;

    @Inject
    private ExchangeRates rates;

    @Inject
    private AssetHoldings holdings;

    @Inject
    private Clock clock;

    /** Those of which something is left at the end of a day, by reference, at the last close of the market of the book. */
    public List<LoanStanding> of(ReportingEntity entity, LocalDate asOf) {
        currentUser.requireSignedIn();
        List<LoanTerms> left = loans.on(entity.id(), asOf);
        if (left.isEmpty()) {
            return List.of();
        }
        Map<String, Asset> known = assets.all().stream().collect(Collectors.toMap(Asset::symbol, Function.identity()));
        CloseAge age = CloseAge.on(entity.startOf(asOf.plusDays(1)), clock.instant());
        return left.stream()
                .map(terms -> standing(entity, asOf, terms, Objects.requireNonNull(known.get(terms.asset())), age))
                .toList();
    }

    private LoanStanding standing(ReportingEntity entity, LocalDate asOf, LoanTerms terms, Asset asset, CloseAge age) {
        Optional<MarketOfAsset> market = readFalls.marketOf(entity, asset.id(), asOf);
        return new LoanStanding(
                terms,
                market.flatMap(found -> in(terms.owed().currency(), found.close(), asOf)),
                asset.decimals(),
                market.map(MarketOfAsset::closedAt),
                market.filter(found -> age.isStale(found.closedAt())).isPresent(),
                !asset.scope().noEnforceableRights());
    }

    /** The price in the currency of the loan, by the rate of the day. */
    private Optional<BigDecimal> in(Currency currency, UnitPrice price, LocalDate asOf) {
        if (currency.equals(price.currency())) {
            return Optional.of(price.perUnit());
        }
        return rates.between(price.currency(), currency, asOf, asOf).on(asOf).map(rate -> translated(rate, price));
    }

    private static BigDecimal translated(ExchangeRate rate, UnitPrice price) {
        return price.currency().equals(rate.base())
                ? price.perUnit().multiply(rate.rate())
                : price.perUnit().divide(rate.rate(), MathContext.DECIMAL128);
    }

    /** Keys of the entities of which any loan was recorded. */
    Set<Long> borrowers() {
        return loans.borrowers();
    }

    /** All that was recorded, the latest day and revision of a reference first. */
    public List<RecordedTerms> recorded(ReportingEntity entity) {
        currentUser.requireSignedIn();
        return loans.recorded(entity.id());
    }

    /** What is pledged of each asset at the end of a day beside what the books hold of it, by symbol. */
    public List<PledgedUnits> pledged(ReportingEntity entity, LocalDate asOf) {
        currentUser.requireSignedIn();
        Map<String, Quantity> pledged = new TreeMap<>();
        loans.on(entity.id(), asOf).forEach(terms -> pledged.merge(terms.asset(), terms.pledged(), Quantity::plus));
        if (pledged.isEmpty()) {
            return List.of();
        }
        Map<Long, String> symbols = assets.all().stream().collect(Collectors.toMap(Asset::id, Asset::symbol));
        Map<String, Quantity> held = holdings.asOf(entity, asOf, symbols).stream()
                .collect(Collectors.toMap(AssetHolding::asset, AssetHolding::units));
        return pledged.entrySet().stream()
                .map(each -> new PledgedUnits(
                        each.getKey(), each.getValue(), held.getOrDefault(each.getKey(), Quantity.ZERO)))
                .toList();
    }
}
