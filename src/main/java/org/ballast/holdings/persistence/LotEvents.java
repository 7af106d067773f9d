package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.audit.application.Seals;
import org.ballast.audit.domain.RowSealer;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.LotChange;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.RowBytes;
import org.ballast.sql.SqlRows;

/** Appends to the histories of the lots in a book and keeps each position equal to the sum of its history. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LotEvents {

    private static final int BLOCK = 1_000;
    static final String COLUMNS = "id, book_id, lot_id, kind, at, posted_on, quantity_change, cost_change, "
            + "reduction_change, value_change, entry_id, source_type, source_id, recorded_at";

    private static final String WITH_SOURCE = COLUMNS + ", from_lot_id, rate_id";
    private static final String POSITIONS = "book_id, lot_id, entity_id, quantity, cost, reduction, value_change";
    private static final String MERGE =
            "MERGE INTO lot_position p USING (SELECT lot_id, SUM(quantity_change) AS quantity,"
                    + " SUM(cost_change) AS cost, SUM(reduction_change) AS reduction, SUM(value_change) AS value_change"
                    + " FROM lot_event WHERE book_id = ? AND id BETWEEN ? AND ? GROUP BY lot_id) d"
                    + " ON (p.book_id = ? AND p.lot_id = d.lot_id)"
                    + " WHEN MATCHED THEN UPDATE SET quantity = p.quantity + d.quantity, cost = p.cost + d.cost,"
                    + " reduction = p.reduction + d.reduction, value_change = p.value_change + d.value_change";

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    @Inject
    private SqlRows sql;

    @Inject
    private AssetDays days;

    @Inject
    private Clock clock;

    /**
     * The entry that brings a lot into a book.
     *
     * @param rate at which its amounts were translated; empty where the book is in their currency, or takes them over
     */
    public record Acquired(LotPosition lot, LocalDate postedOn, long entryId, Optional<ExchangeRate> rate) {}

    /** Where steps of one book that were appended together stand in the histories; none of another transaction is between. */
    public record Keys(long first, long last) {

        static final Keys NONE = new Keys(0, -1);
    }

    /**
     * The position and the first event of each lot in a book.
     *
     * @param kind {@code ACQUIRE}, or {@code OPEN} of lots that another book hands over
     */
    public void acquired(ReportingEntity entity, LotEventKind kind, List<Acquired> lots) {
        long bookId = entity.book().id();
        try (BatchInsert rows = batches.streamInto("lot_position", POSITIONS)) {
            lots.forEach(each -> {
                Amounts amounts = each.lot().amounts();
                rows.add(
                        bookId,
                        each.lot().id(),
                        entity.id(),
                        each.lot().quantity(),
                        amounts.cost(),
                        amounts.reduction(),
                        amounts.valueChange());
            });
        }
        if (lots.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        long[] keys = ids.take("lot_event_seq", BLOCK, lots.size()).toArray();
        AssetSteps steps = new AssetSteps();
        RowSealer seal = seals.open(SealedLotEvents.KIND);
        try (BatchInsert rows = batches.streamInto("lot_event", COLUMNS + ", rate_id")) {
            for (int at = 0; at < keys.length; at++) {
                Acquired each = lots.get(at);
                LotPosition lot = each.lot();
                steps.add(lot.assetId(), each.entryId(), lot.quantity().units(), lot.carryingAmount());
                Object[] sealed = values(keys[at], bookId, kind, each, now);
                Object[] written = Arrays.copyOf(sealed, sealed.length + 1);
                written[sealed.length] = each.rate().map(ExchangeRate::id);
                rows.add(written);
                seal.row(keys[at], RowBytes.of(sealed));
            }
        }
        seals.add(seal);
        days.add(bookId, steps);
    }

    private static Object[] values(long key, long bookId, LotEventKind kind, Acquired each, Instant now) {
        LotPosition lot = each.lot();
        return new Object[] {
            key,
            bookId,
            lot.id(),
            kind,
            lot.acquiredAt(),
            each.postedOn(),
            lot.quantity(),
            lot.amounts().cost(),
            lot.amounts().reduction(),
            lot.amounts().valueChange(),
            each.entryId(),
            "LOT",
            String.valueOf(lot.id()),
            now
        };
    }

    /**
     * Appends the steps and brings the lots' positions to them. Whoever calls holds the book, so
     * that between our first and last key no step of another transaction is its.
     *
     * @param changes for each lot in the order in which they happened
     */
    Keys append(long bookId, List<LotChange> changes) {
        if (changes.isEmpty()) {
            return Keys.NONE;
        }
        return append(bookId, changes, Map.of());
    }

    /**
     * The same of lots that come into pools.
     *
     * @param rates by key of the lot that comes in: at which its amounts were translated
     */
    Keys append(long bookId, List<LotChange> changes, Map<Long, ExchangeRate> rates) {
        long[] keys = ids.take("lot_event_seq", BLOCK, changes.size()).toArray();
        Instant now = clock.instant();
        boolean pooled = changes.stream().anyMatch(change -> change.fromLot().isPresent());
        AssetSteps steps = new AssetSteps();
        RowSealer seal = seals.open(SealedLotEvents.KIND);
        try (BatchInsert rows = batches.streamInto("lot_event", pooled ? WITH_SOURCE : COLUMNS)) {
            for (int at = 0; at < keys.length; at++) {
                LotChange change = changes.get(at);
                steps.add(
                        change.before().assetId(),
                        change.entryId(),
                        change.units(),
                        change.moved().carryingAmount());
                List<Object> values = values(keys[at], bookId, change, now);
                seal.row(keys[at], RowBytes.of(values.toArray()));
                if (pooled) {
                    values.add(change.fromLot());
                    values.add(
                            change.fromLot().isPresent()
                                    ? Optional.ofNullable(
                                                    rates.get(change.fromLot().getAsLong()))
                                            .map(ExchangeRate::id)
                                    : Optional.empty());
                }
                rows.add(values.toArray());
            }
        }
        seals.add(seal);
        Keys appended = new Keys(keys[0], keys[keys.length - 1]);
        sql.execute(MERGE, bookId, appended.first(), appended.last(), bookId);
        days.add(bookId, steps);
        return appended;
    }

    private static List<Object> values(long key, long bookId, LotChange change, Instant now) {
        LotPosition before = change.before();
        Amounts moved = change.moved();
        return new ArrayList<>(List.of(
                key,
                bookId,
                before.id(),
                change.kind(),
                change.at(),
                change.postedOn(),
                change.units(),
                moved.cost(),
                moved.reduction(),
                moved.valueChange(),
                change.entryId(),
                change.sourceType(),
                change.sourceId(),
                now));
    }
}
