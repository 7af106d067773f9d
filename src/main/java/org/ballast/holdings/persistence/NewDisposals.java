package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.holdings.domain.DisposalPlan.Planned;
import org.ballast.holdings.domain.DisposalRequest;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.prices.domain.RatesIntoBook;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Writes disposals that wait for their test. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NewDisposals {

    private static final String DISPOSAL_COLUMNS =
            "id, entity_id, asset_id, reference, disposed_at, disposed_on, quantity, "
                    + "proceeds, fee, currency, import_id, import_line, recorded_by, recorded_at, wallet_id";
    private static final String POSTING_COLUMNS = "book_id, disposal_id, cost_method, status, proceeds, fee, rate_id";
    private static final String PART_COLUMNS = "book_id, disposal_id, lot_id, quantity";

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
        try (BatchInsert rows = batches.copyInto("disposal", DISPOSAL_COLUMNS)) {
            for (int at = 0; at < disposals.size(); at++) {
                write(rows, keys.get(at), entityId, disposals.get(at), origin);
                origin.progress().countWritten();
            }
        }
        return keys;
    }

    /**
     * Notes that they wait in a book, with the lots that they reserve there.
     *
     * @param keys of the disposals, in the order of the plan
     * @param rates at which their amounts come into the book
     */
    public void reserve(long bookId, List<Long> keys, List<Planned> planned, RatesIntoBook rates) {
        try (BatchInsert rows = batches.copyInto("disposal_posting", POSTING_COLUMNS)) {
            for (int at = 0; at < planned.size(); at++) {
                DisposalRequest told = planned.get(at).request();
                Optional<ExchangeRate> rate = rates.of(told.proceeds().currency(), told.disposedOn());
                DisposalRequest inBook = rate.map(told::translated).orElse(told);
                rows.add(
                        bookId,
                        keys.get(at),
                        planned.get(at).method(),
                        DisposalStatus.AWAITING_TEST,
                        inBook.proceeds(),
                        inBook.fee(),
                        rate.map(ExchangeRate::id));
            }
        }
        take(bookId, keys, planned);
    }

    /** Gives waiting disposals other lots in a book, as its policy tells their cost otherwise than when they were recorded. */
    public void takeAnew(long bookId, List<Long> keys, List<Planned> planned) {
        for (int at = 0; at < planned.size(); at++) {
            sql.execute("DELETE FROM disposal_lot WHERE book_id = ? AND disposal_id = ?", bookId, keys.get(at));
            sql.execute(
                    "UPDATE disposal_posting SET cost_method = ? WHERE book_id = ? AND disposal_id = ? AND status = ?",
                    planned.get(at).method(),
                    bookId,
                    keys.get(at),
                    DisposalStatus.AWAITING_TEST);
        }
        take(bookId, keys, planned);
    }

    private void take(long bookId, List<Long> keys, List<Planned> planned) {
        try (BatchInsert rows = batches.copyInto("disposal_lot", PART_COLUMNS)) {
            for (int at = 0; at < planned.size(); at++) {
                long key = keys.get(at);
                planned.get(at).parts().forEach(part -> rows.add(bookId, key, part.lotId(), part.quantity()));
            }
        }
        if (planned.stream().allMatch(each -> each.counted().isEmpty())) {
            return;
        }
        try (BatchInsert rows = batches.copyInto("pooled_units", PART_COLUMNS)) {
            for (int at = 0; at < planned.size(); at++) {
                long key = keys.get(at);
                planned.get(at).counted().forEach(part -> rows.add(bookId, key, part.lotId(), part.quantity()));
            }
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
                request.walletId());
    }
}
