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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.amounts.Money;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.application.ClosedBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.HoldingPostings;
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
import org.ballast.prices.application.TranslateFacts;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.prices.domain.RatesIntoBook;
import org.ballast.refusals.Refusal;

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

    private record DayAndAsset(LocalDate acquiredOn, long assetId, LotOrigin origin) {

        static final Comparator<DayAndAsset> IN_ORDER = Comparator.comparing(DayAndAsset::acquiredOn)
                .thenComparingLong(DayAndAsset::assetId)
                .thenComparing(DayAndAsset::origin);
    }

    /** A lot with what became of its fee in the book, and the rate at which both came into it. */
    private record Acquired(
            DayAndAsset group, LotPosition lot, Money expensedFee, Optional<ExchangeRate> rate, boolean isPooled) {}

    /** A book, with all that has to be read to bring lots into it. */
    private record Into(
            ReportingEntity entity, PolicyHistory decided, RatesIntoBook rates, Map<Long, String> symbols) {}

    /**
     * Lots on their way into a book.
     *
     * @param acquired in their order
     * @param groups the same by the entries that they make
     * @param entries one for each group; none yet where units come into a pool, which is read first
     */
    private record Made(
            Into into, List<Acquired> acquired, List<List<Acquired>> groups, Optional<List<JournalEntry>> entries) {

        List<LotPosition> positions() {
            return acquired.stream().map(Acquired::lot).toList();
        }
    }

    /** The lots as they came into the book through which the entity is seen, in the same order; they are in every book. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<LotPosition> acquire(ReportingEntity entity, List<NewLot> lots, NewLots.Origin origin) {
        ClosedBook.refuse(entity);
        if (lots.isEmpty()) {
            return List.of();
        }
        List<Into> books = entities.inEveryBook(entity).stream()
                .map(each -> into(each, lots))
                .toList();
        List<Made> made = new ArrayList<>();
        newLots.add(entity.id(), lots, origin, keys -> books.forEach(book -> made.add(make(book, lots, keys))));
        made.forEach(this::post);
        return made.stream()
                .filter(each ->
                        each.into().entity().book().id() == entity.book().id())
                .findFirst()
                .map(Made::positions)
                .orElse(List.of());
    }

    /**
     * Posts recorded lots in one book.
     *
     * @param keys of the lots, in the same order
     * @throws Refusal NO_RATE where a cost cannot be translated; MODEL_NOT_ALLOWED where a lot would pass from fair value to
     *     cost, or from lots to a pool or back; PERIOD_LOCKED, as where the book began after a lot was acquired
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(ReportingEntity entity, List<NewLot> lots, List<Long> keys) {
        if (!lots.isEmpty()) {
            post(make(into(entity, lots), lots, keys));
        }
    }

    private Into into(ReportingEntity entity, List<NewLot> lots) {
        return new Into(
                entity,
                policies.history(entity.book().id()),
                translateFacts.into(entity, lots.stream().map(Traded::of).toList()),
                assets.all().stream().collect(Collectors.toMap(Asset::id, Asset::symbol)));
    }

    /** Asks nothing of the database, which may still be writing the lots. */
    private static Made make(Into into, List<NewLot> lots, List<Long> keys) {
        LotRulings rulings = new LotRulings(into.decided());
        List<Acquired> acquired = IntStream.range(0, lots.size())
                .mapToObj(at -> acquired(rulings, into.rates(), lots.get(at), keys.get(at)))
                .toList();
        List<List<Acquired>> groups =
                acquired.stream().collect(Collectors.groupingBy(Acquired::group)).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(DayAndAsset.IN_ORDER))
                        .map(Map.Entry::getValue)
                        .toList();
        boolean isPooled = acquired.stream().anyMatch(Acquired::isPooled);
        return new Made(
                into,
                acquired,
                groups,
                isPooled
                        ? Optional.empty()
                        : Optional.of(groups.stream()
                                .map(group -> entry(into, group, Optional.empty()))
                                .toList()));
    }

    /** Each lot as a unit of account of its own, or into the pool of its asset. */
    private void post(Made made) {
        ReportingEntity entity = made.into().entity();
        List<PostedEntry> posted = postEntries.post(made.entries()
                .orElseGet(() -> made.groups().stream()
                        .map(group -> entry(made.into(), group, pool(entity, group.getFirst())))
                        .toList()));
        events.acquired(entity, LotEventKind.ACQUIRE, steps(made.groups(), posted, false));
        poolLots.acquired(entity, steps(made.groups(), posted, true));
        tieOut.check(entity);
    }

    private Optional<LotPosition> pool(ReportingEntity entity, Acquired first) {
        return first.isPooled()
                ? Optional.of(
                        poolLots.unit(entity, first.lot().assetId(), first.lot().acquiredAt()))
                : Optional.empty();
    }

    private static Acquired acquired(LotRulings rulings, RatesIntoBook rates, NewLot told, long key) {
        LotRulings.Ruling ruling = rulings.of(told);
        Optional<ExchangeRate> rate = rates.of(told.cost().currency(), told.acquiredOn());
        NewLot lot = rate.map(told::translated).orElse(told);
        return new Acquired(
                new DayAndAsset(lot.acquiredOn(), lot.assetId(), lot.origin()),
                lot.position(key, ruling.fees()),
                ruling.fees().expensed(lot.fee()),
                rate,
                ruling.isPooled());
    }

    private static JournalEntry entry(Into into, List<Acquired> group, Optional<LotPosition> pool) {
        Acquired first = group.getFirst();
        ReportingEntity entity = into.entity();
        return HoldingPostings.acquisition(
                entity,
                String.valueOf(into.symbols().get(first.lot().assetId())),
                into.decided()
                        .modelOf(entity, first.lot().assetId(), first.lot().acquiredAt()),
                group.stream().map(Acquired::lot).toList(),
                pool,
                Money.sum(group.stream().map(Acquired::expensedFee).toList(), entity.functionalCurrency()),
                first.group().origin());
    }

    /** The steps of the lots that come into a pool, or of the others. */
    private static List<LotEvents.Acquired> steps(
            List<List<Acquired>> groups, List<PostedEntry> posted, boolean pooled) {
        List<LotEvents.Acquired> events = new ArrayList<>();
        for (int at = 0; at < groups.size(); at++) {
            PostedEntry entry = posted.get(at);
            groups.get(at).stream()
                    .filter(each -> each.isPooled() == pooled)
                    .forEach(each ->
                            events.add(new LotEvents.Acquired(each.lot(), entry.postedOn(), entry.id(), each.rate())));
        }
        return events;
    }
}
