package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.holdings.domain.DisposalInBook;
import org.ballast.holdings.domain.DisposalPlan.Planned;
import org.ballast.holdings.domain.DisposalRequest;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.PendingDisposal;
import org.ballast.holdings.domain.Place;
import org.ballast.holdings.domain.PostedDisposal;
import org.ballast.measurement.domain.Amounts;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Writes disposals that come into the books, posted or waiting for their test. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NewDisposals {

    private static final String DISPOSAL_COLUMNS =
            "id, entity_id, asset_id, reference, disposed_at, disposed_on, quantity, "
                    + "proceeds, fee, currency, import_id, import_line, recorded_by, recorded_at, wallet_id, kind, note";
    private static final String POSTING_COLUMNS =
            "book_id, disposal_id, cost_method, status, proceeds, fee, rate_id, entry_id";
    private static final String PART_COLUMNS =
            "book_id, disposal_id, lot_id, quantity, relieved_cost, relieved_reduction, relieved_value_change";
    private static final String PLACE_COLUMNS = "book_id, disposal_id, lot_id, wallet_id, quantity";
    private static final String COUNTED_COLUMNS = "book_id, disposal_id, lot_id, quantity";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    @Inject
    private SqlRows sql;

    /** The references that an entity's disposals have taken; a withdrawn one has given its reference free. */
    public Set<String> references(long entityId) {
        return new HashSet<>(em.createQuery(
                        "SELECT d.reference FROM DisposalRow d WHERE d.entityId = :entity AND d.withdrawn = FALSE",
                        String.class)
                .setParameter("entity", entityId)
                .getResultList());
    }

    /** Keeps the disposals; their keys, in the same order. */
    public List<Long> add(long entityId, List<DisposalRequest> disposals, NewLots.Origin origin) {
        List<Long> keys = new ArrayList<>(disposals.size());
        ids.take("disposal_seq", 50, disposals.size()).forEach(keys::add);
        try (BatchInsert rows = batches.streamInto("disposal", DISPOSAL_COLUMNS)) {
            for (int at = 0; at < disposals.size(); at++) {
                write(rows, keys.get(at), entityId, disposals.get(at), origin);
                origin.progress().countWritten();
            }
        }
        return keys;
    }

    /**
     * Notes them in a book with the lots that they take there.
     *
     * @param posted those among them that are posted; the others wait
     */
    public void keep(long bookId, List<DisposalInBook> disposals, List<PostedDisposal> posted) {
        Map<Long, PostedDisposal> byId = posted.stream().collect(Collectors.toMap(PostedDisposal::id, each -> each));
        try (BatchInsert rows = batches.streamInto("disposal_posting", POSTING_COLUMNS)) {
            for (DisposalInBook each : disposals) {
                PendingDisposal told = each.disposal();
                Optional<PostedDisposal> done = Optional.ofNullable(byId.get(told.id()));
                rows.add(
                        bookId,
                        told.id(),
                        each.method(),
                        done.isPresent() ? DisposalStatus.POSTED : DisposalStatus.AWAITING_TEST,
                        told.proceeds(),
                        told.fee(),
                        each.rate().map(ExchangeRate::id),
                        done.map(PostedDisposal::entryId));
            }
        }
        take(
                bookId,
                disposals.stream()
                        .map(each ->
                                new Take(each.disposal().id(), each.disposal().parts(), each.counted(), each.away()))
                        .toList(),
                byId);
    }

    /** Gives waiting disposals other lots in a book, as its policy tells their cost otherwise than when they were recorded. */
    public void takeAnew(long bookId, List<Long> keys, List<Planned> planned) {
        for (int at = 0; at < planned.size(); at++) {
            sql.execute("DELETE FROM disposal_lot WHERE book_id = ? AND disposal_id = ?", bookId, keys.get(at));
            sql.execute("DELETE FROM disposal_place WHERE book_id = ? AND disposal_id = ?", bookId, keys.get(at));
            sql.execute(
                    "UPDATE disposal_posting SET cost_method = ? WHERE book_id = ? AND disposal_id = ? AND status = ?",
                    planned.get(at).method(),
                    bookId,
                    keys.get(at),
                    DisposalStatus.AWAITING_TEST);
        }
        take(
                bookId,
                IntStream.range(0, keys.size())
                        .mapToObj(at -> new Take(
                                keys.get(at),
                                planned.get(at).parts(),
                                planned.get(at).counted(),
                                planned.get(at).away()))
                        .toList(),
                Map.of());
    }

    /**
     * What a disposal takes: parts of lots, or one of a pool with the units of the lots that it is made of.
     *
     * @param away what of the lots it takes in wallets that they were moved to
     */
    private record Take(
            long disposal, List<PendingDisposal.Part> parts, List<PendingDisposal.Part> counted, List<Place> away) {}

    private void take(long bookId, List<Take> takes, Map<Long, PostedDisposal> posted) {
        try (BatchInsert rows = batches.streamInto("disposal_lot", PART_COLUMNS)) {
            takes.forEach(each -> writeParts(rows, bookId, each, Optional.ofNullable(posted.get(each.disposal()))));
        }
        if (takes.stream().anyMatch(each -> !each.away().isEmpty())) {
            try (BatchInsert rows = batches.copyInto("disposal_place", PLACE_COLUMNS)) {
                takes.forEach(each -> each.away()
                        .forEach(place ->
                                rows.add(bookId, each.disposal(), place.lotId(), place.walletId(), place.quantity())));
            }
        }
        if (takes.stream().allMatch(each -> each.counted().isEmpty())) {
            return;
        }
        try (BatchInsert rows = batches.streamInto("pooled_units", COUNTED_COLUMNS)) {
            takes.forEach(each ->
                    each.counted().forEach(part -> rows.add(bookId, each.disposal(), part.lotId(), part.quantity())));
        }
    }

    private static void writeParts(BatchInsert rows, long bookId, Take take, Optional<PostedDisposal> posted) {
        for (int at = 0; at < take.parts().size(); at++) {
            int part = at;
            Optional<Amounts> relieved =
                    posted.map(done -> done.takings().get(part).relief().amounts());
            rows.add(
                    bookId,
                    take.disposal(),
                    take.parts().get(at).lotId(),
                    take.parts().get(at).quantity(),
                    relieved.map(Amounts::cost),
                    relieved.map(Amounts::reduction),
                    relieved.map(Amounts::valueChange));
        }
    }

    private static void write(
            BatchInsert rows, long key, long entityId, DisposalRequest request, NewLots.Origin origin) {
        rows.add(
                key,
                entityId,
                request.assetId(),
                request.reference(),
                request.disposedAt(),
                request.disposedOn(),
                request.quantity(),
                request.proceeds(),
                request.fee(),
                request.proceeds().currency(),
                origin.importId(),
                request.importLine(),
                origin.recordedBy(),
                origin.recordedAt(),
                request.walletId(),
                request.kind(),
                request.note());
    }
}
