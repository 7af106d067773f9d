package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import org.ballast.audit.application.Seals;
import org.ballast.audit.domain.RowSealer;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.RowBytes;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.Collateral;

/** What venues said of accounts is kept here and never changes. Call it inside a transaction, with the account held. */
@ApplicationScoped
public class Snapshots {

    static final String COLUMNS = "id, account_id, taken_at, revision, withdrawn, settled_cash, cash_reserved,"
            + " open_order_cash, unrealised_futures, option_value_long, option_value_short, initial_margin,"
            + " open_order_margin, maintenance_margin, source, import_id, recorded_by, recorded_at, reason";
    static final String COLLATERAL_COLUMNS = "id, snapshot_id, asset, quantity, price, haircut";
    static final String PRINTED_COLUMNS = "id, snapshot_id, name, amount";

    private static final int BLOCK = 50;

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /**
     * One that is to be kept.
     *
     * @param origin as {@link org.ballast.trading.domain.DatedSnapshot#source}
     */
    public record New(
            long accountId,
            Instant at,
            int revision,
            boolean withdrawn,
            AccountSnapshot snapshot,
            SortedMap<String, BigDecimal> printed,
            String origin) {}

    /** Keeps one with what is pledged and printed, and gives its key. */
    public long add(New each, FactSource source) {
        long id = ids.take("account_snapshot_seq", BLOCK);
        AccountSnapshot said = each.snapshot();
        rows.execute(
                "INSERT INTO account_snapshot (" + COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                each.accountId(),
                each.at(),
                each.revision(),
                each.withdrawn(),
                said.settledCash(),
                said.cashReservedForWithdrawal(),
                said.openOrderCash(),
                said.unrealisedFutures(),
                said.optionValueLong(),
                said.optionValueShort(),
                said.initialMargin(),
                said.openOrderMargin(),
                said.maintenanceMargin(),
                each.origin(),
                source.importId(),
                source.by(),
                source.at(),
                source.reasonOf(each.revision()));
        seals.changed(SealedSnapshots.KIND, id);
        pledge(id, said);
        print(id, each.printed());
        return id;
    }

    private void pledge(long snapshotId, AccountSnapshot said) {
        if (said.collateral().isEmpty()) {
            return;
        }
        var keys = ids.take("snapshot_collateral_seq", BLOCK, said.collateral().size())
                .iterator();
        RowSealer seal = seals.open(SealedCollateral.KIND);
        try (BatchInsert inserts = batches.copyInto("snapshot_collateral", COLLATERAL_COLUMNS)) {
            for (Collateral pledged : said.collateral()) {
                long key = keys.nextLong();
                Object[] row = {key, snapshotId, pledged.asset(), pledged.quantity(), pledged.price(), pledged.haircut()
                };
                inserts.add(row);
                seal.row(key, RowBytes.of(row));
            }
        }
        seals.add(seal);
    }

    private void print(long snapshotId, SortedMap<String, BigDecimal> printed) {
        if (printed.isEmpty()) {
            return;
        }
        var keys = ids.take("printed_figure_seq", BLOCK, printed.size()).iterator();
        RowSealer seal = seals.open(SealedPrintedFigures.KIND);
        try (BatchInsert inserts = batches.copyInto("printed_figure", PRINTED_COLUMNS)) {
            for (Map.Entry<String, BigDecimal> figure : printed.entrySet()) {
                long key = keys.nextLong();
                Object[] row = {key, snapshotId, figure.getKey(), figure.getValue()};
                inserts.add(row);
                seal.row(key, RowBytes.of(row));
            }
        }
        seals.add(seal);
    }
}
