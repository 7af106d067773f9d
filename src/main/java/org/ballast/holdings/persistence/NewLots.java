package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.audit.application.Seals;
import org.ballast.audit.domain.RowSealer;
import org.ballast.holdings.domain.NewLot;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.RowBytes;

/** Writes lots that come into the books. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NewLots {

    static final String COLUMNS = "id, entity_id, asset_id, wallet_id, code, acquired_at, acquired_on, day_precision, "
            + "quantity, cost, fee, currency, reference, import_id, import_line, recorded_by, "
            + "recorded_at";

    // Not under the seal: the entry that it made is
    private static final String WRITTEN = COLUMNS + ", origin";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** Who recorded the lots, when, from which file, and where the rows that are written are counted. */
    public record Origin(OptionalLong importId, String recordedBy, Instant recordedAt, JobProgress progress) {

        /** Keyed in. */
        public static Origin byHand(String recordedBy, Instant recordedAt) {
            return new Origin(OptionalLong.empty(), recordedBy, recordedAt, new JobProgress());
        }
    }

    /** The codes that an entity's lots in force have taken; a withdrawn lot has given its code free. */
    public Set<String> codes(long entityId) {
        return new HashSet<>(em.createQuery(
                        "SELECT l.code FROM LotRow l WHERE l.entityId = :entity AND l.withdrawn = FALSE", String.class)
                .setParameter("entity", entityId)
                .getResultList());
    }

    /**
     * Keeps the lots. Their keys ascend as the lots were acquired, those of one moment as they come: so what is written of lots
     * in that order, as their events and tests, lies side by side in each index.
     *
     * @param meanwhile takes the keys, in the order of the lots, while the database is still writing: it is asked for nothing
     */
    public void add(long entityId, List<NewLot> lots, Origin origin, Consumer<List<Long>> meanwhile) {
        Long[] keys = new Long[lots.size()];
        PrimitiveIterator.OfLong next = ids.take("lot_seq", 1_000, keys.length).iterator();
        RowSealer seal = seals.open(SealedLots.KIND);
        try (BatchInsert rows = batches.streamInto("lot", WRITTEN)) {
            for (int at : asAcquired(lots)) {
                keys[at] = next.next();
                Object[] row = row(entityId, lots.get(at), keys[at], origin);
                Object[] whole = Arrays.copyOf(row, row.length + 1);
                whole[row.length] = lots.get(at).origin();
                rows.add(whole);
                seal.row(keys[at], RowBytes.of(row));
                origin.progress().countWritten();
            }
            meanwhile.accept(List.of(keys));
        }
        seals.add(seal);
    }

    /** Where the lots stand in the list, the first acquired first: many lots share few instants. */
    private static List<Integer> asAcquired(List<NewLot> lots) {
        Map<Instant, List<Integer>> byInstant = IntStream.range(0, lots.size())
                .boxed()
                .collect(Collectors.groupingBy(at -> lots.get(at).acquiredAt()));
        return byInstant.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    private static Object[] row(long entityId, NewLot lot, long key, Origin origin) {
        return new Object[] {
            key,
            entityId,
            lot.assetId(),
            lot.walletId(),
            lot.code(),
            lot.acquiredAt(),
            lot.acquiredOn(),
            lot.dayPrecision(),
            lot.quantity(),
            lot.cost(),
            lot.fee(),
            lot.cost().currency(),
            lot.reference(),
            origin.importId(),
            lot.importLine(),
            origin.recordedBy(),
            origin.recordedAt()
        };
    }
}
