package org.ballast.livesheet.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.AssetHolding;
import org.ballast.holdings.domain.PolicyHistory;
import org.ballast.holdings.persistence.AssetHoldings;
import org.ballast.holdings.persistence.Policies;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.LedgerPosition;
import org.ballast.livesheet.domain.HeldAsset;
import org.ballast.livesheet.domain.PostedSheet;
import org.ballast.livesheet.domain.TickKey;
import org.ballast.measurement.domain.MeasurementModel;

/**
 * What books say, read once and remembered until something is posted, a day ends or a minute is over (for policies, which
 * post nothing). Only the newest entry is asked for each time.
 */
@ApplicationScoped
@Transactional
public class PostedSheets {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int TRIES = 3;

    private final Map<Long, Read> known = new ConcurrentHashMap<>();

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private Entities entities;

    @Inject
    private Ledger ledger;

    @Inject
    private AssetHoldings holdings;

    @Inject
    private Policies policies;

    @Inject
    private Assets assets;

    @Inject
    @Any
    private Instance<NewestProofs> proofs;

    private record Read(PostedSheet sheet, Optional<LedgerPosition> position, Instant at) {}

    /** The books of now, up to the last entry. */
    public PostedSheet of(ReportingEntity entity) {
        currentUser.requireSignedIn();
        Instant now = clock.instant();
        LocalDate day = entity.dayOf(now);
        long bookId = entity.book().id();
        Optional<LedgerPosition> position = ledger.position(bookId, day);
        Read before = known.get(bookId);
        if (before != null
                && before.sheet().day().equals(day)
                && before.position().equals(position)
                && now.isBefore(before.at().plus(REMEMBERED))) {
            return before.sheet();
        }
        Read read = read(entity, day, now);
        known.put(bookId, read);
        return read.sheet();
    }

    /** Brings what is remembered of some books up to date. */
    public void refresh(Collection<Long> books) {
        currentUser.requireSignedIn();
        books.forEach(book -> of(entities.byBook(book)));
    }

    /** As it was read last; empty where it never was. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<PostedSheet> remembered(long bookId) {
        currentUser.requireSignedIn();
        return Optional.ofNullable(known.get(bookId)).map(Read::sheet);
    }

    /** Sums and lots are two questions: they are asked again where something was posted in between. */
    private Read read(ReportingEntity entity, LocalDate day, Instant now) {
        long bookId = entity.book().id();
        proofs.forEach(room -> room.refresh(entity.code()));
        Optional<LedgerPosition> before = ledger.position(bookId, day);
        for (int tried = 1; ; tried++) {
            PostedSheet sheet = sheet(entity, day, before);
            Optional<LedgerPosition> after = ledger.position(bookId, day);
            if (tried == TRIES || after.equals(before)) {
                return new Read(sheet, before, now);
            }
            before = after;
        }
    }

    private PostedSheet sheet(ReportingEntity entity, LocalDate day, Optional<LedgerPosition> position) {
        List<AccountBalance> balances = ledger.balances(entity.book().id(), day);
        return new PostedSheet(
                entity.code(),
                entity.book().code(),
                entity.book().id(),
                day,
                entity.functionalCurrency(),
                net(entity, balances, ChartAccount.Type.ASSET),
                net(entity, balances, ChartAccount.Type.LIABILITY).negated(),
                position.map(newest -> newest.last().number()),
                held(entity, day));
    }

    private static Money net(ReportingEntity entity, List<AccountBalance> balances, ChartAccount.Type type) {
        return Money.sum(
                balances.stream()
                        .filter(balance -> balance.account().type() == type)
                        .map(AccountBalance::net)
                        .toList(),
                entity.functionalCurrency());
    }

    private List<HeldAsset> held(ReportingEntity entity, LocalDate day) {
        Map<Long, String> symbols = assets.all().stream().collect(Collectors.toMap(Asset::id, Asset::symbol));
        PolicyHistory decided = policies.history(entity.book().id());
        return holdings.asOf(entity, day, symbols).stream()
                .filter(holding -> !holding.units().isZero())
                .map(holding -> held(entity, holding, decided.inForce(holding.assetId(), day)))
                .toList();
    }

    private static HeldAsset held(ReportingEntity entity, AssetHolding holding, Optional<AccountingPolicy> policy) {
        return new HeldAsset(
                holding.asset(),
                policy.map(AccountingPolicy::marketCode),
                policy.map(decided -> new TickKey(decided.marketId(), holding.assetId(), entity.functionalCurrency())),
                policy.map(AccountingPolicy::model).orElseGet(() -> MeasurementModel.atCostUnder(entity.framework())),
                holding.units(),
                holding.carryingAmount());
    }
}
