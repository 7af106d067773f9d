package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.CurrencyText;
import org.ballast.amounts.Money;
import org.ballast.assets.application.ReadAssets;
import org.ballast.assets.domain.Asset;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.margin.domain.AccountAt;
import org.ballast.margin.domain.AccountMargin;
import org.ballast.margin.domain.LadderCost;
import org.ballast.margin.domain.MarginBasis;
import org.ballast.margin.domain.MarginLadder;
import org.ballast.margin.domain.MarginSentence;
import org.ballast.margin.domain.MarkedPosition;
import org.ballast.margin.domain.MarketMove;
import org.ballast.margin.domain.Obstacle;
import org.ballast.margin.domain.Rung;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.TradingAccount;

/** At which fall of the market each account comes into a margin call, and what meeting the calls would take; stores nothing. */
@ApplicationScoped
@Transactional
public class ReadLadder {

    /** Falls that are shown where nobody asks for others: none, and by 5 % up to 60 %. */
    public static final List<BigDecimal> USUAL_FALLS = Stream.iterate(
                    0, percent -> percent <= 60, percent -> percent + 5)
            .map(percent -> BigDecimal.valueOf(percent, 2))
            .toList();

    private static final int MOST_FALLS = 50;
    private static final BigDecimal LARGEST_FALL = new BigDecimal("0.99");
    private static final BigDecimal LARGEST_RISE = new BigDecimal("-5");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private GatherAccounts gather;

    @Inject
    private ReadAssets assets;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /**
     * An account and what brings it into a call.
     *
     * @param fall as 0.1234; zero where it is in one now, empty where none up to 90 % does
     * @param rise the same of a rise, up to 200 %
     */
    public record FirstCall(AccountMargin now, Optional<BigDecimal> fall, Optional<BigDecimal> rise) {

        /**
         * Whether the positions move with the market: of an account that stands by what its venue printed, that no fall brings a
         * call is not known, unless nothing is open.
         */
        public boolean isKnown() {
            return now.basis() == MarginBasis.POSITIONS
                    || now.obstacles().stream().anyMatch(each -> each.kind() == Obstacle.Kind.NO_POSITIONS);
        }
    }

    /** One step with what it takes to meet its calls. */
    public record CostedRung(Rung rung, LadderCost cost) {}

    /**
     * The ladder of an entity.
     *
     * @param cash of the book on the day
     * @param silent accounts of which no venue has said anything: they are in no sum
     * @param first by account, in the order of the rungs' accounts
     */
    public record Ladder(
            ReportingEntity entity,
            Instant at,
            Money cash,
            List<FirstCall> first,
            List<TradingAccount> silent,
            List<CostedRung> rungs) {

        /** Whether what meeting the calls would take is known of every account at every fall. */
        public boolean isKnown() {
            return silent.isEmpty()
                    && first.stream().allMatch(FirstCall::isKnown)
                    && rungs.stream().allMatch(each -> each.cost().left().isPresent());
        }
    }

    /**
     * @param at empty for now
     * @param falls as 0.20 for a fall by a fifth, below zero for rises; empty for the usual ones
     * @throws Refusal NOT_FOUND, INVALID_INPUT
     */
    public Ladder of(String entityCode, Optional<Instant> at, List<BigDecimal> falls) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        Instant meant = at.orElseGet(clock::instant);
        requireSome(falls);
        List<BigDecimal> moves = (falls.isEmpty() ? USUAL_FALLS : falls)
                .stream().map(BigDecimal::negate).toList();
        GatherAccounts.Gathered gathered = gather.at(entity, meant);
        List<AccountAt> known = gathered.known();
        MarginLadder ladder = new MarginLadder(new MarketMove(meant, steady(known)));
        Money cash = cash(entity, meant);
        Map<String, BigDecimal> coins = coins(known);
        List<FirstCall> first = known.stream()
                .map(account ->
                        new FirstCall(AccountMargin.of(account), ladder.firstFall(account), ladder.firstRise(account)))
                .toList();
        List<CostedRung> rungs = ladder.rungs(known, moves).stream()
                .map(rung -> new CostedRung(rung, LadderCost.of(rung, coins, cash)))
                .toList();
        return new Ladder(entity, meant, cash, first, gathered.unknown(), rungs);
    }

    private static void requireSome(List<BigDecimal> falls) {
        if (falls.size() > MOST_FALLS) {
            throw Refusal.ofField("falls", "", MarginSentence.MANY_MOVES, MOST_FALLS);
        }
        falls.stream()
                .filter(fall -> fall.compareTo(LARGEST_FALL) > 0 || fall.compareTo(LARGEST_RISE) < 0)
                .findFirst()
                .ifPresent(fall -> {
                    throw Refusal.ofField(
                            "falls", fall.toPlainString(), MarginSentence.MOVE_FORM, LARGEST_RISE, LARGEST_FALL);
                });
    }

    private Money cash(ReportingEntity entity, Instant at) {
        long book = entity.book().id();
        ChartAccount cash = ledger.chart(book).account(LedgerRole.CASH);
        return ledger.balances(book, entity.dayOf(at)).stream()
                .filter(balance -> balance.account().number().equals(cash.number()))
                .map(AccountBalance::net)
                .reduce(Money.zero(entity.functionalCurrency()), Money::plus);
    }

    /** Currencies, and coins that can be redeemed. */
    private Set<String> steady(List<AccountAt> accounts) {
        Set<String> redeemable = assets.all().stream()
                .filter(asset -> !asset.scope().noEnforceableRights())
                .map(Asset::symbol)
                .collect(Collectors.toSet());
        Set<String> currencies = Set.copyOf(CurrencyText.codes());
        return accounts.stream()
                .flatMap(account -> Stream.concat(
                        Stream.of(account.snapshot().unit().code()),
                        account.snapshot().collateral().stream().map(pledged -> pledged.asset())))
                .filter(code -> currencies.contains(code) || redeemable.contains(code))
                .collect(Collectors.toSet());
    }

    private static Map<String, BigDecimal> coins(List<AccountAt> accounts) {
        return accounts.stream()
                .flatMap(account -> account.positions().stream())
                .collect(Collectors.toMap(
                        position -> position.instrument().underlying(), MarkedPosition::index, (one, other) -> one));
    }
}
