package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.AssetHolding;
import org.ballast.holdings.persistence.AssetHoldings;
import org.ballast.holdings.persistence.Policies;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.MeasurementRole;
import org.ballast.statements.domain.BookComparison;
import org.ballast.statements.domain.BookComparison.AssetLine;
import org.ballast.statements.domain.BookComparison.Side;
import org.ballast.statements.persistence.CashOfFacts;

/** Puts two books of an entity side by side. */
@ApplicationScoped
@Transactional
public class CompareBooks {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private AssetHoldings holdings;

    @Inject
    private Policies policies;

    @Inject
    private Assets assets;

    @Inject
    private Ledger ledger;

    @Inject
    private CashOfFacts cashOfFacts;

    @Inject
    private StatementHeaders headers;

    @Inject
    private TranslateBooks translateBooks;

    /**
     * @param left code of a book
     * @param right code of another one
     * @param asOf the day at whose end they are compared
     * @throws org.ballast.refusals.Refusal NOT_FOUND; NO_RATE where the books are in two currencies and a rate is missing
     */
    public BookComparison compare(String entityCode, String left, String right, LocalDate asOf) {
        currentUser.requireSignedIn();
        ReportingEntity one = entities.byCode(entityCode, Optional.of(left));
        ReportingEntity other = entities.byCode(entityCode, Optional.of(right));
        Map<String, AssetHolding> ofOne = held(one, asOf);
        Map<String, AssetHolding> ofOther = held(other, asOf);
        Set<String> symbols = new TreeSet<>(ofOne.keySet());
        symbols.addAll(ofOther.keySet());
        List<AssetLine> lines = symbols.stream()
                .map(symbol -> new AssetLine(
                        symbol,
                        units(ofOne, symbol),
                        amounts(ofOne, symbol, one),
                        units(ofOther, symbol),
                        amounts(ofOther, symbol, other),
                        costByMethod(one, other, symbol, asOf)))
                .toList();
        CashOfFacts.Shared cash = cashOfFacts.of(one.book(), other.book(), cash(one), asOf);
        return new BookComparison(
                asOf,
                side(one, cash.left(), asOf),
                side(other, cash.right(), asOf),
                lines,
                translateBooks.rightInLeft(one, other, asOf));
    }

    /** What the left book relieved less than the right one, where they tell the cost of an asset by two methods. */
    private Money costByMethod(ReportingEntity one, ReportingEntity other, String symbol, LocalDate asOf) {
        long asset = assets.find(symbol).orElseThrow().id();
        boolean same = !one.functionalCurrency().equals(other.functionalCurrency())
                || method(one, asset, asOf).equals(method(other, asset, asOf));
        return same
                ? Money.zero(one.functionalCurrency())
                : holdings.relieved(other, asset, asOf).minus(holdings.relieved(one, asset, asOf));
    }

    private Optional<CostMethod> method(ReportingEntity entity, long asset, LocalDate asOf) {
        return policies.inForce(entity.book().id(), asset, asOf).map(AccountingPolicy::costMethod);
    }

    private Map<String, AssetHolding> held(ReportingEntity entity, LocalDate asOf) {
        Map<Long, String> symbols = assets.all().stream().collect(Collectors.toMap(Asset::id, Asset::symbol));
        return holdings.asOf(entity, asOf, symbols).stream()
                .collect(Collectors.toMap(AssetHolding::asset, Function.identity()));
    }

    private static Quantity units(Map<String, AssetHolding> held, String symbol) {
        return Optional.ofNullable(held.get(symbol)).map(AssetHolding::units).orElse(Quantity.ZERO);
    }

    private static Amounts amounts(Map<String, AssetHolding> held, String symbol, ReportingEntity entity) {
        return Optional.ofNullable(held.get(symbol))
                .map(AssetHolding::amounts)
                .orElseGet(() -> Amounts.zero(entity.functionalCurrency()));
    }

    private String cash(ReportingEntity entity) {
        return ledger.chart(entity.book().id()).account(LedgerRole.CASH).number();
    }

    private Side side(ReportingEntity entity, Money sharedCash, LocalDate asOf) {
        long bookId = entity.book().id();
        Chart chart = ledger.chart(bookId);
        Set<ChartAccount> tax = Set.of(
                chart.account(MeasurementRole.DEFERRED_TAX_ASSET),
                chart.account(MeasurementRole.DEFERRED_TAX_LIABILITY));
        List<AccountBalance> balances = ledger.balances(bookId, asOf);
        List<AccountBalance> ofTheYear = ledger.movements(bookId, entity.book().fiscalYearStart(asOf), asOf);
        return new Side(
                entity.book(),
                net(
                                entity,
                                ofTheYear.stream(),
                                account -> isIn(account, ChartAccount.Type.INCOME, ChartAccount.Type.EXPENSE))
                        .negated(),
                net(
                        entity,
                        balances.stream(),
                        account -> isIn(account, ChartAccount.Type.ASSET, ChartAccount.Type.LIABILITY)),
                net(entity, balances.stream(), tax::contains),
                sharedCash,
                headers.pending(entity, asOf));
    }

    private static boolean isIn(ChartAccount account, ChartAccount.Type one, ChartAccount.Type other) {
        return account.type() == one || account.type() == other;
    }

    /** Debits less credits. */
    private static Money net(ReportingEntity entity, Stream<AccountBalance> balances, Predicate<ChartAccount> which) {
        return Money.sum(
                balances.filter(balance -> which.test(balance.account()))
                        .map(balance -> balance.debits().minus(balance.credits()))
                        .toList(),
                entity.functionalCurrency());
    }
}
