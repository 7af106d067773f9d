package org.ballast.livesheet.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.UnitPrice;
import org.ballast.hedging.application.ReadLimitedAssets.Limited;
import org.ballast.livesheet.domain.HeldAsset;
import org.ballast.livesheet.domain.LiveAccount;
import org.ballast.livesheet.domain.LiveAlerts;
import org.ballast.livesheet.domain.LiveLimit;
import org.ballast.livesheet.domain.LiveLoan;
import org.ballast.livesheet.domain.PostedSheet;
import org.ballast.margin.domain.AccountAt;
import org.ballast.margin.domain.CoinPrices;
import org.ballast.trading.domain.Instrument;

/**
 * Margin, limits and loans at the prices of now, for everyone who may read. They are computed again whenever a price came, but never
 * take more than a fifth of a processor: ten thousand accounts move less often than ten.
 */
@ApplicationScoped
public class ReadLiveAlerts {

    private static final Duration AT_LEAST = Duration.ofSeconds(1);
    private static final int PAUSE_FOR_WORK = 4;
    private static final Currency OF_INSTRUMENTS = Currency.getInstance(Instrument.USUAL_CURRENCY);

    private final Map<Long, Computed> known = new ConcurrentHashMap<>();

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private KnownAlertFacts knownFacts;

    @Inject
    private PostedSheets postedSheets;

    @Inject
    private TickBoard board;

    @Inject
    private LiveSettings settings;

    /**
     * @param readAt when the facts behind them were read
     * @param version of the ticks
     * @param again from when on it is worth the work to compute them again
     */
    private record Computed(LiveAlerts alerts, Instant readAt, long version, Instant again) {

        /** Whether they are as they would be computed now, or it is too early for the work. */
        boolean isStill(AlertFacts facts, long newest, Instant now) {
            return isNew(facts, newest, now) || (facts.readAt().equals(readAt) && now.isBefore(again));
        }

        boolean isNew(AlertFacts facts, long newest, Instant now) {
            return facts.readAt().equals(readAt)
                    && version == newest
                    && now.isBefore(alerts.asOf().plus(AT_LEAST));
        }
    }

    /**
     * Those of an entity at the ticks of now, of accounts and limits as they were read ten seconds ago at most.
     *
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public LiveAlerts now(String entityCode) {
        currentUser.requireSignedIn();
        AlertFacts facts = knownFacts.of(entityCode);
        return Optional.ofNullable(known.get(facts.bookId()))
                .filter(before -> before.isNew(facts, board.version(), clock.instant()))
                .map(Computed::alerts)
                .orElseGet(() -> recomputed(facts));
    }

    /** Those of the entity of a book as it was read last, at the ticks of now: it asks no database. None where it was never read. */
    public LiveAlerts remembered(long bookId) {
        currentUser.requireSignedIn();
        return knownFacts.remembered(bookId).map(this::of).orElseGet(() -> LiveAlerts.none(clock.instant()));
    }

    private LiveAlerts of(AlertFacts facts) {
        return Optional.ofNullable(known.get(facts.bookId()))
                .filter(before -> before.isStill(facts, board.version(), clock.instant()))
                .map(Computed::alerts)
                .orElseGet(() -> recomputed(facts));
    }

    private LiveAlerts recomputed(AlertFacts facts) {
        Instant now = clock.instant();
        long version = board.version();
        long began = System.nanoTime();
        LiveAlerts alerts = computed(facts, now);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        known.put(
                facts.bookId(),
                new Computed(alerts, facts.readAt(), version, now.plus(took.multipliedBy(PAUSE_FOR_WORK))));
        return alerts;
    }

    private LiveAlerts computed(AlertFacts facts, Instant now) {
        Optional<PostedSheet> posted =
                postedSheets.remembered(facts.entity().book().id());
        List<LiveLimit> limits = facts.limits().stream()
                .map(limited -> limit(limited, spot(posted, limited.limit().asset()), quotes(facts, now)))
                .toList();
        List<LiveAccount> accounts = facts.accounts().stream()
                .map(account -> account(account, quotes(facts, now), now))
                .toList();
        List<LiveLoan> loans = facts.loans().stream()
                .map(loan -> loan(loan, facts, quotes(facts, now)))
                .toList();
        return LiveAlerts.of(now, accounts, limits, loans);
    }

    /** At the price in the currency of the books by the rate of the day, else at one in the currency of the loan. */
    private static LiveLoan loan(LoanAt loan, AlertFacts facts, LiveQuotes quotes) {
        String asset = loan.terms().asset();
        Optional<BigDecimal> inBooks = loan.rate()
                .flatMap(rate -> quotes.price(asset, facts.entity().functionalCurrency())
                        .map(price -> price.perUnit().multiply(rate)));
        Optional<BigDecimal> unitValue = inBooks.or(
                () -> quotes.price(asset, loan.terms().owed().currency()).map(UnitPrice::perUnit));
        return new LiveLoan(loan.at(unitValue), quotes.oldest());
    }

    private LiveQuotes quotes(AlertFacts facts, Instant now) {
        return new LiveQuotes(facts, board, settings.rules(), now);
    }

    private static LiveAccount account(AccountAt account, LiveQuotes quotes, Instant now) {
        CoinPrices.Moved moved = new CoinPrices(now, quotes).of(account);
        return LiveAccount.of(moved, quotes.oldest());
    }

    private static LiveLimit limit(Limited limited, BigDecimal spot, LiveQuotes quotes) {
        String asset = limited.limit().asset();
        Optional<BigDecimal> ofInstruments = quotes.price(asset, OF_INSTRUMENTS).map(UnitPrice::perUnit);
        Optional<UnitPrice> price = quotes.price(asset, limited.limit().most().currency());
        return LiveLimit.of(
                limited.limit(),
                spot.add(limited.hedge().unitsAt(ofInstruments)),
                price,
                limited.left().size(),
                quotes.oldest());
    }

    private static BigDecimal spot(Optional<PostedSheet> posted, String asset) {
        return posted.stream()
                .flatMap(sheet -> sheet.held().stream())
                .filter(held -> held.asset().equals(asset))
                .map(HeldAsset::units)
                .map(units -> units.units())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
