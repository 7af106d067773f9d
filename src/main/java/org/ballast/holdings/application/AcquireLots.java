package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.HoldingPostings;
import org.ballast.holdings.domain.NewLot;
import org.ballast.holdings.persistence.LotEvents;
import org.ballast.holdings.persistence.NewLots;
import org.ballast.journal.application.PostEntries;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.measurement.domain.LotPosition;

/** Brings lots into the books: one entry a day and asset, an event for each lot. Part of a larger use case. */
@ApplicationScoped
class AcquireLots {

    @Inject
    private NewLots newLots;

    @Inject
    private LotEvents events;

    @Inject
    private Assets assets;

    @Inject
    private PostEntries postEntries;

    @Inject
    private TieOut tieOut;

    private record DayAndAsset(LocalDate acquiredOn, long assetId) implements Comparable<DayAndAsset> {
        @Override
        public int compareTo(DayAndAsset other) {
            return Comparator.comparing(DayAndAsset::acquiredOn)
                    .thenComparingLong(DayAndAsset::assetId)
                    .compare(this, other);
        }
    }

    /** The lots in the books, with their keys, in the same order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<LotPosition> acquire(ReportingEntity entity, List<NewLot> lots, NewLots.Origin origin) {
        List<LotPosition> positions = newLots.add(entity.id(), lots, origin);
        Map<DayAndAsset, List<LotPosition>> groups = positions.stream()
                .collect(Collectors.groupingBy(
                        lot -> new DayAndAsset(entity.dayOf(lot.acquiredAt()), lot.assetId()),
                        TreeMap::new,
                        Collectors.toList()));
        Map<Long, String> symbols = assets.all().stream().collect(Collectors.toMap(Asset::id, Asset::symbol));
        List<JournalEntry> entries = groups.entrySet().stream()
                .map(group -> HoldingPostings.acquisition(
                        entity, String.valueOf(symbols.get(group.getKey().assetId())), group.getValue()))
                .toList();
        events.acquired(entity, events(List.copyOf(groups.values()), postEntries.post(entries)));
        tieOut.check(entity);
        return positions;
    }

    private static List<LotEvents.Acquired> events(List<List<LotPosition>> groups, List<PostedEntry> posted) {
        List<LotEvents.Acquired> events = new ArrayList<>();
        for (int at = 0; at < groups.size(); at++) {
            PostedEntry entry = posted.get(at);
            groups.get(at).forEach(lot -> events.add(new LotEvents.Acquired(lot, entry.postedOn(), entry.id())));
        }
        return events;
    }
}
