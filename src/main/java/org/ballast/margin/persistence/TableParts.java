package org.ballast.margin.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballast.audit.application.Seals;
import org.ballast.margin.domain.BracketStep;
import org.ballast.margin.domain.ContractGroup;
import org.ballast.margin.domain.FuturesBrackets;
import org.ballast.margin.domain.VenueTable;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.MarginBracket;
import org.ballast.trading.domain.ShortOptionMargin;
import org.jspecify.annotations.Nullable;

/** The rows of margin tables. Call it inside a transaction. */
@ApplicationScoped
class TableParts {

    private static final int BRACKETS_A_BLOCK = 1_000;
    private static final int SHARES_A_BLOCK = 50;
    static final String BRACKET_COLUMNS = "id, table_id, underlying, style, step_no, floor_notional, initial_rate,"
            + " maintenance_rate, deduction, below_no, below_floor, below_rate, below_deduction";
    static final String SHARES_COLUMNS = "id, table_id, underlying, style, share, least_share, maintenance_share";
    private static final String OF_TABLES = " b JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON b.table_id = k.id";

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    void add(VenueTable table) {
        int steps = table.futures().values().stream()
                .mapToInt(brackets -> brackets.steps().size())
                .sum();
        var keys = ids.take("margin_bracket_seq", BRACKETS_A_BLOCK, steps).iterator();
        try (BatchInsert insert = batches.open("INSERT INTO margin_bracket (" + BRACKET_COLUMNS
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            table.futures().forEach((group, brackets) -> {
                @Nullable BracketStep below = null;
                int number = 0;
                for (BracketStep step : brackets.steps()) {
                    long key = keys.nextLong();
                    number++;
                    insert.add(bracket(key, table.id(), group, number, step, below));
                    seals.changed(SealedMarginBrackets.KIND, key);
                    below = step;
                }
            });
        }
        var shareKeys = ids.take(
                        "short_option_margin_seq",
                        SHARES_A_BLOCK,
                        table.options().size())
                .iterator();
        table.options().forEach((group, shares) -> addShares(shareKeys.nextLong(), table.id(), group, shares));
    }

    private static @Nullable Object[] bracket(
            long key, long table, ContractGroup group, int number, BracketStep step, @Nullable BracketStep below) {
        return new @Nullable Object[] {
            key,
            table,
            group.underlying(),
            group.style(),
            number,
            step.maintenance().floor(),
            step.initialRate(),
            step.maintenance().rate(),
            step.maintenance().deduction(),
            below == null ? null : number - 1,
            below == null ? null : below.maintenance().floor(),
            below == null ? null : below.maintenance().rate(),
            below == null ? null : below.maintenance().deduction()
        };
    }

    private void addShares(long key, long table, ContractGroup group, ShortOptionMargin shares) {
        rows.execute(
                "INSERT INTO short_option_margin (" + SHARES_COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)",
                key,
                table,
                group.underlying(),
                group.style(),
                shares.share(),
                shares.leastShare(),
                shares.maintenanceShare());
        seals.changed(SealedShortOptionMargins.KIND, key);
    }

    /** The steps of some tables, by the table. */
    Map<Long, Map<ContractGroup, FuturesBrackets>> brackets(Collection<Long> tables) {
        Map<Long, Map<ContractGroup, List<BracketStep>>> steps = new HashMap<>();
        rows.forEach(
                "SELECT b.table_id, underlying, style, floor_notional, initial_rate, maintenance_rate, deduction FROM"
                        + " margin_bracket" + OF_TABLES + " ORDER BY table_id, underlying, style, step_no",
                row -> steps.computeIfAbsent(row.getLong("table_id"), table -> new LinkedHashMap<>())
                        .computeIfAbsent(group(row), group -> new ArrayList<>())
                        .add(new BracketStep(
                                new MarginBracket(
                                        row.getBigDecimal("floor_notional"),
                                        row.getBigDecimal("maintenance_rate"),
                                        row.getBigDecimal("deduction")),
                                row.getBigDecimal("initial_rate"))),
                tables);
        return steps.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        table -> table.getValue().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, group -> new FuturesBrackets(group.getValue())))));
    }

    /** The shares of sold options of some tables, by the table. */
    Map<Long, Map<ContractGroup, ShortOptionMargin>> shares(Collection<Long> tables) {
        Map<Long, Map<ContractGroup, ShortOptionMargin>> shares = new HashMap<>();
        rows.forEach(
                "SELECT table_id, underlying, style, share, least_share, maintenance_share FROM short_option_margin"
                        + OF_TABLES,
                row -> shares.computeIfAbsent(row.getLong("table_id"), table -> new LinkedHashMap<>())
                        .put(
                                group(row),
                                new ShortOptionMargin(
                                        row.getBigDecimal("share"),
                                        row.getBigDecimal("least_share"),
                                        row.getBigDecimal("maintenance_share"))),
                tables);
        return shares;
    }

    private static ContractGroup group(ResultSet row) throws SQLException {
        return new ContractGroup(row.getString("underlying"), FuturesStyle.valueOf(row.getString("style")));
    }
}
