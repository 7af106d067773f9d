package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.amounts.Money;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.application.ClosedBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.HoldingPostings;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.holdings.domain.LotOrigin;
import org.ballast.holdings.domain.NewLot;
import org.ballast.holdings.domain.PolicyHistory;
import org.ballast.holdings.domain.Traded;
import org.ballast.holdings.persistence.LotEvents;
import org.ballast.holdings.persistence.NewLots;
import org.ballast.holdings.persistence.Policies;
import org.ballast.journal.application.PostEntries;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.PurchaseFeePolicy;
import org.ballast.prices.application.TranslateFacts;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.prices.domain.RatesIntoBook;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Brings lots into the books: in each one entry a day and asset, an event for each lot. Part of a larger use case. */
@ApplicationScoped
class AcquireLots {

    @Inject
    private Entities entities;

    @Inject
    private NewLots newLots;

    @Inject
    private LotEvents events;

    @Inject
    private TranslateFacts translateFacts;

    @Inject
    private Policies policies;

    @Inject
    private Assets assets;

    @Inject
    private PostEntries postEntries;

    @Inject
    private PoolLots poolLots;

    @Inject
    private TieOut tieOut;

    private record DayAndAsset(LocalDate acquiredOn, long assetId, LotOrigin origin)
            implements Comparable<DayAndAsset> {

        @Override
        public int compareTo(DayAndAsset other) {
            return Comparator.comparing(DayAndAsset::acquiredOn)
                    .thenComparingLong(DayAndAsset::assetId)
                    .thenComparing(DayAndAsset::origin)
                    .compare(this, other);
        }
    }

    /** A lot with what became of its fee in the book, and the rate at which both came into it. */
    private record Acquired(LotPosition lot, Money expensedFee, Optional<ExchangeRate> rate, LotOrigin origin) {}

    /** The lots as they came into the book through which the entity is seen, in the same order; they are in every book. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<LotPosition> acquire(ReportingEntity entity, List<NewLot> lots, NewLots.Origin origin) {
        ClosedBook.refuse(entity);
        List<Long> keys = newLots.add(entity.id(), lots, origin);
        List<LotPosition> seen = List.of();
        for (ReportingEntity each : entities.inEveryBook(entity)) {
            List<LotPosition> positions = post(each, lots, keys);
            seen = each.book().id() == entity.book().id() ? positions : seen;
        }
        return seen;
    }

    /**
     * Posts recorded lots in one book.
     *
     * @param keys of the lots, in the same order
     * @throws Refusal NO_RATE where a cost cannot be translated; MODEL_NOT_ALLOWED where a lot would pass from fair value to
     *     cost, or from lots to a pool or back; PERIOD_LOCKED, as where the book began after a lot was acquired
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<LotPosition> post(ReportingEntity entity, List<NewLot> lots, List<Long> keys) {
        if (lots.isEmpty()) {
            return List.of();
        }
        PolicyHistory decided = policies.history(entity.book().id());
        RatesIntoBook rates =
                translateFacts.into(entity, lots.stream().map(Traded::of).toList());
        List<Acquired> acquired = IntStream.range(0, lots.size())
                .mapToObj(at -> acquired(decided, rates, lots.get(at), keys.get(at)))
                .toList();
        enter(entity, decided, acquired);
        tieOut.check(entity);
        return acquired.stream().map(Acquired::lot).toList();
    }

    /** Each lot as a unit of account of its own, or into the pool of its asset. */
    private void enter(ReportingEntity entity, PolicyHistory decided, List<Acquired> acquired) {
        Map<DayAndAsset, List<Acquired>> groups = acquired.stream()
                .collect(Collectors.groupingBy(
                        each -> new DayAndAsset(
                                entity.dayOf(each.lot().acquiredAt()),
                                each.lot().assetId(),
                                each.origin()),
                        TreeMap::new,
                        Collectors.toList()));
        Map<Long, String> symbols = assets.all().stream().collect(Collectors.toMap(Asset::id, Asset::symbol));
        List<JournalEntry> entries = groups.entrySet().stream()
                .map(group -> entry(
                        entity,
                        decided,
                        String.valueOf(symbols.get(group.getKey().assetId())),
                        group.getValue()))
                .toList();
        List<LotEvents.Acquired> steps = steps(List.copyOf(groups.values()), postEntries.post(entries));
        Map<Boolean, List<LotEvents.Acquired>> pooled =
                steps.stream().collect(Collectors.partitioningBy(each -> isPooled(entity, decided, each.lot())));
        events.acquired(entity, LotEventKind.ACQUIRE, pooled.getOrDefault(false, List.of()));
        poolLots.acquired(entity, pooled.getOrDefault(true, List.of()));
    }

    private static boolean isPooled(ReportingEntity entity, PolicyHistory decided, LotPosition lot) {
        return decided.isPooled(lot.assetId(), entity.dayOf(lot.acquiredAt()));
    }

    private static Acquired acquired(PolicyHistory decided, RatesIntoBook rates, NewLot told, long key) {
        decided.leavesFairValueAfter(told.assetId(), told.acquiredOn()).ifPresent(policy -> {
            throw new Refusal(
                    RefusalCode.MODEL_NOT_ALLOWED,
                    HoldingsSentence.LOT_LEAVES_FAIR_VALUE,
                    told.code(),
                    told.acquiredOn(),
                    policy.validFrom());
        });
        decided.otherMethodAfter(told.assetId(), told.acquiredOn()).ifPresent(policy -> {
            throw new Refusal(
                    RefusalCode.MODEL_NOT_ALLOWED,
                    policy.costMethod().pools() ? HoldingsSentence.LOT_BEFORE_POOL : HoldingsSentence.LOT_LEAVES_POOL,
                    told.code(),
                    told.acquiredOn(),
                    policy.validFrom());
        });
        Optional<ExchangeRate> rate = rates.of(told.cost().currency(), told.acquiredOn());
        NewLot lot = rate.map(told::translated).orElse(told);
        PurchaseFeePolicy fees = decided.inForce(lot.assetId(), lot.acquiredOn())
                .map(AccountingPolicy::purchaseFees)
                .orElse(PurchaseFeePolicy.CAPITALISE);
        return new Acquired(lot.position(key, fees), fees.expensed(lot.fee()), rate, lot.origin());
    }

    private JournalEntry entry(ReportingEntity entity, PolicyHistory decided, String asset, List<Acquired> group) {
        LotPosition first = group.get(0).lot();
        return HoldingPostings.acquisition(
                entity,
                asset,
                decided.modelOf(entity, first.assetId(), first.acquiredAt()),
                group.stream().map(Acquired::lot).toList(),
                isPooled(entity, decided, first)
                        ? Optional.of(poolLots.unit(entity, first.assetId(), first.acquiredAt()))
                        : Optional.empty(),
                Money.sum(group.stream().map(Acquired::expensedFee).toList(), entity.functionalCurrency()),
                group.getFirst().origin());
    }

    private static List<LotEvents.Acquired> steps(List<List<Acquired>> groups, List<PostedEntry> posted) {
        List<LotEvents.Acquired> events = new ArrayList<>();
        for (int at = 0; at < groups.size(); at++) {
            PostedEntry entry = posted.get(at);
            groups.get(at)
                    .forEach(each ->
                            events.add(new LotEvents.Acquired(each.lot(), entry.postedOn(), entry.id(), each.rate())));
        }
        return events;
    }
}
