package org.ballast.health.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.health.domain.CashFlowTest;
import org.ballast.health.domain.CountedAccounts;
import org.ballast.health.domain.Figure;
import org.ballast.health.domain.Health;
import org.ballast.health.domain.HealthFigures;
import org.ballast.health.domain.HealthInputs;
import org.ballast.health.domain.HeldAtMarket;
import org.ballast.health.domain.Insolvency;
import org.ballast.health.domain.MaturityTable;
import org.ballast.health.domain.Measure;
import org.ballast.health.domain.Measured;
import org.ballast.health.domain.RulesInForce;
import org.ballast.health.persistence.CountedAccountRows;
import org.ballast.health.persistence.Rules;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.AssetHolding;
import org.ballast.holdings.domain.CloseAge;
import org.ballast.holdings.persistence.AssetHoldings;
import org.ballast.holdings.persistence.Policies;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.prices.application.PriceBars;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How a book stands: figures by account role, ratios and tests, on the snapshot of the balance sheet. It reads the balances that
 * are kept by account and day, never postings.
 */
@ApplicationScoped
@Transactional
public class ReadHealth {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Ledger ledger;

    @Inject
    private CountedAccountRows counted;

    @Inject
    private AssetHoldings holdings;

    @Inject
    private Assets assets;

    @Inject
    private Policies policies;

    @Inject
    private PriceBars prices;

    @Inject
    private ReadMaturities readMaturities;

    @Inject
    private Rules rules;

    @Inject
    private Clock clock;

    /**
     * The book that the address of the request names, else the primary one.
     *
     * @throws Refusal NOT_FOUND
     */
    public Health of(String entityCode, LocalDate asOf) {
        currentUser.requireSignedIn();
        return of(entities.byCode(entityCode), asOf);
    }

    /** The book that the entity is seen through, at the end of a day. */
    public Health of(ReportingEntity entity, LocalDate asOf) {
        currentUser.requireSignedIn();
        HealthFigures figures = figures(entity, List.of(asOf)).getFirst();
        List<HeldAtMarket> held = held(entity, asOf);
        RulesInForce inForce = inForce(entity, asOf);
        CashFlowTest cashFlow = CashFlowTest.of(asOf, figures.of(Figure.CASH), due(entity, asOf));
        HealthInputs inputs = inputs(figures, held, inForce, cashFlow);
        return new Health(
                entity.code(),
                entity.book().code(),
                inputs,
                measured(inputs, inForce),
                held,
                Insolvency.of(figures, held, cashFlow),
                inForce,
                ledger.position(entity.book().id(), asOf));
    }

    /** The figures of several days in one reading, in the order of the days. */
    public List<HealthFigures> figures(ReportingEntity entity, List<LocalDate> days) {
        currentUser.requireSignedIn();
        long book = entity.book().id();
        SortedMap<LocalDate, List<AccountBalance>> standing = ledger.balances(book, new TreeSet<>(days));
        TreeSet<LocalDate> edges = new TreeSet<>(days);
        days.forEach(day -> edges.add(yearBefore(day)));
        SortedMap<LocalDate, List<AccountBalance>> open = ledger.beforeClosing(book, edges);
        List<HealthFigures> figures = new ArrayList<>();
        for (LocalDate day : days) {
            CountedAccounts as = counted.on(entity.book().chart(), day);
            figures.add(HealthFigures.of(
                    day,
                    entity.functionalCurrency(),
                    as,
                    standing.getOrDefault(day, List.of()),
                    between(open.getOrDefault(yearBefore(day), List.of()), open.getOrDefault(day, List.of()))));
        }
        return figures;
    }

    /** Digital assets with units at the end of a day, by symbol. */
    public List<HeldAtMarket> held(ReportingEntity entity, LocalDate asOf) {
        currentUser.requireSignedIn();
        Map<Long, String> symbols = assets.all().stream().collect(Collectors.toMap(Asset::id, Asset::symbol));
        return holdings.asOf(entity, asOf, symbols).stream()
                .filter(holding -> !holding.units().isZero())
                .map(holding -> atMarket(entity, asOf, holding))
                .sorted(Comparator.comparing(HeldAtMarket::asset))
                .toList();
    }

    private HeldAtMarket atMarket(ReportingEntity entity, LocalDate asOf, AssetHolding holding) {
        return new HeldAtMarket(
                holding.assetId(),
                holding.asset(),
                holding.units(),
                holding.carryingAmount(),
                policies.inForce(entity.book().id(), holding.assetId(), asOf)
                        .flatMap(policy -> market(entity, asOf, holding, policy)));
    }

    private Optional<HeldAtMarket.Market> market(
            ReportingEntity entity, LocalDate asOf, AssetHolding holding, AccountingPolicy policy) {
        CloseAge age = CloseAge.on(entity.startOf(asOf.plusDays(1)), clock.instant());
        return prices.lastBefore(
                        policy.marketId(),
                        holding.assetId(),
                        entity.functionalCurrency(),
                        entity.startOf(asOf.plusDays(1)))
                .map(bar -> new HeldAtMarket.Market(
                        policy.marketCode(),
                        bar.close(),
                        bar.closesAt(),
                        holding.units().at(bar.close(), RoundingMode.HALF_UP),
                        age.isStale(bar.closesAt())));
    }

    private RulesInForce inForce(ReportingEntity entity, LocalDate asOf) {
        RulesInForce all = rules.inForce(entity.id(), asOf);
        ReportingEntity primary = entities.byId(entity.id());
        return primary.functionalCurrency().equals(entity.functionalCurrency()) ? all : all.withoutAmounts();
    }

    /** In the currency of the primary book; of a book in another one nothing is known to fall due. */
    private MaturityTable due(ReportingEntity entity, LocalDate asOf) {
        ReportingEntity primary = entities.byId(entity.id());
        return primary.functionalCurrency().equals(entity.functionalCurrency())
                ? readMaturities.of(entity, asOf)
                : MaturityTable.of(List.of(), List.of());
    }

    private static HealthInputs inputs(
            HealthFigures figures, List<HeldAtMarket> held, RulesInForce inForce, CashFlowTest cashFlow) {
        return new HealthInputs(
                figures,
                inForce.shares().liquid(figures, held),
                cashFlow.withdrawals30Days(),
                held.stream().map(HeldAtMarket::carrying).toList());
    }

    static List<Measured> measured(HealthInputs inputs, RulesInForce inForce) {
        List<Measured> measured = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            measured.add(Measured.of(measure, inputs, inForce.threshold(measure)));
        }
        return measured;
    }

    private static LocalDate yearBefore(LocalDate day) {
        return day.plusDays(1).minusYears(1).minusDays(1);
    }

    private static List<AccountBalance> between(List<AccountBalance> earlier, List<AccountBalance> later) {
        Map<String, AccountBalance> before = earlier.stream()
                .collect(Collectors.toMap(balance -> balance.account().number(), balance -> balance, (a, b) -> a));
        return later.stream()
                .map(balance -> less(balance, before.get(balance.account().number())))
                .toList();
    }

    private static AccountBalance less(AccountBalance later, @Nullable AccountBalance earlier) {
        if (earlier == null) {
            return later;
        }
        Money debits = later.debits().minus(earlier.debits());
        return new AccountBalance(later.account(), debits, later.credits().minus(earlier.credits()));
    }
}
