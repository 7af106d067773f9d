package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.SortedMap;
import org.ballast.audit.application.SealedInserts;
import org.ballast.audit.application.SealedInserts.Table;
import org.ballast.audit.application.Seals;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.AccountSnapshot;

/** What venues said of accounts is kept here and never changes. Call it inside a transaction, with the account held. */
@ApplicationScoped
public class Snapshots {

    static final String COLUMNS = "id, account_id, taken_at, revision, withdrawn, settled_cash, cash_reserved,"
            + " open_order_cash, unrealised_futures, option_value_long, option_value_short, initial_margin,"
            + " open_order_margin, maintenance_margin, source, import_id, recorded_by, recorded_at, reason";
    static final String COLLATERAL_COLUMNS = "id, snapshot_id, asset, quantity, price, haircut";
    static final String PRINTED_COLUMNS = "id, snapshot_id, name, amount";

    private static final int BLOCK = 50;
    private static final Table COLLATERAL = new Table(
            SealedCollateral.KIND, "snapshot_collateral", COLLATERAL_COLUMNS, "snapshot_collateral_seq", BLOCK);
    private static final Table PRINTED =
            new Table(SealedPrintedFigures.KIND, "printed_figure", PRINTED_COLUMNS, "printed_figure_seq", BLOCK);

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    @Inject
    private SealedInserts inserts;

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
        inserts.add(COLLATERAL, said.collateral(), (key, pledged) -> new Object[] {
            key,
            snapshotId,
            pledged.asset(),
            pledged.quantity(),
            pledged.price(),
            pledged.byVenue() ? null : pledged.haircut()
        });
    }

    private void print(long snapshotId, SortedMap<String, BigDecimal> printed) {
        inserts.add(PRINTED, printed.entrySet(), (key, figure) ->
                new Object[] {key, snapshotId, figure.getKey(), figure.getValue()});
    }
}
