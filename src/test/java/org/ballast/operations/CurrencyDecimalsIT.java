package org.ballast.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** The database itself refuses an amount with more decimals than its currency has, in every table that holds amounts. */
@InPortal
class CurrencyDecimalsIT {

    private static final String NOW = "TIMESTAMP WITH TIME ZONE '2024-01-01 00:00:00+00'";
    private static final String DAY = "DATE '2024-01-01'";
    private static final String FIGURE =
            "INSERT INTO reported_figure (entity_id, caption, period_start, period_end, amount,"
                    + " currency, source) VALUES (?, 'CARRYING_AMOUNT', ?, ?, ?, ?, '')";

    /** Rows that are whole but for the amount {@code #}. */
    private static final Map<String, String> HALF_A_YEN = Map.of(
            "journal_line",
            "(entry_id, line_no, book_id, posted_on, account, currency, debit, credit)" + " VALUES (-7, 1, -1, " + DAY
                    + ", '1000', 'JPY', #, 0)",
            "account_day",
            "(book_id, account, currency, posted_on, kind, debit, credit, last_entry_id)"
                    + " VALUES (-1, '1000', 'JPY', " + DAY + ", 'CAPITAL', #, 0, -1)",
            "lot",
            "(id, entity_id, asset_id, wallet_id, code, acquired_at, acquired_on, day_precision, quantity, cost, fee,"
                    + " currency, reference, import_line, recorded_by, recorded_at) VALUES (-7, -1, 1, -1, 'X', " + NOW
                    + ", " + DAY
                    + ", TRUE, 1, #, 0, 'JPY', '', 0, 'x', " + NOW + ")",
            "disposal",
            "(id, entity_id, asset_id, reference, disposed_at, disposed_on, quantity, proceeds, fee, currency,"
                    + " import_line, recorded_by, recorded_at) VALUES (-7, -1, 1, 'X', "
                    + NOW + ", " + DAY + ", 1, 1, #, 'JPY', 0, 'x', " + NOW + ")",
            "measurement_run",
            "(id, book_id, period_start, period_end, tests, total_loss, in_income, currency, input_hash, run_by, run_at)"
                    + " VALUES (-7, -1, " + DAY + ", DATE '2024-02-01', 1, #, 0, 'JPY', 'x', 'x', " + NOW + ")",
            "proposal",
            "(id, case_id, run_id, book_id, asset_id, kind, period_start, period_end, model, market_id,"
                    + " low_price_policy, amount, in_income, currency, lots, evidence_hash, narrative, created_by, created_at)"
                    + " VALUES (-7, -1, -1, -1, 1, 'LOSS', " + DAY + ", DATE '2024-02-01', 'x', -1, 'INTRADAY_LOW',"
                    + " #, -#, 'JPY', 1, 'x', '', 'x', " + NOW + ")",
            "measurement",
            "(id, run_id, lot_id, segment, window_from, window_to, quantity, kind, basis, cost_before,"
                    + " reduction_before, value_before, cost_change, reduction_change, value_change, carrying_after,"
                    + " currency) VALUES (-7, -1, -1, 1, " + NOW + ", " + NOW
                    + ", 1, 'NONE', 'FAIR_VALUE', #, 0, 0, 0, 0, 0, #, 'JPY')",
            "contribution",
            "(id, entity_id, reference, paid_on, amount, currency, recorded_by, recorded_at)" + " VALUES (-7, -1, 'X', "
                    + DAY + ", #, 'JPY', 'x', " + NOW + ")",
            "contribution_posting",
            "(book_id, contribution_id, entity_id, amount, currency, entry_id)" + " VALUES (-1, -7, -1, #, 'JPY', -1)",
            "reported_figure",
            "(entity_id, caption, period_start, period_end, amount, currency, source)"
                    + " VALUES (-1, 'CARRYING_AMOUNT', " + DAY + ", " + DAY + ", #, 'JPY', '')");

    /** The same of what waits for an approval. */
    private static final Map<String, String> HALF_A_YEN_TO_APPROVE = Map.of(
            "approval_case",
            "(id, subject_kind, subject_id, entity_id, book_id, status, approvals_needed, amount, currency,"
                    + " evidence_hash, posts_entry, created_by, created_at, version) VALUES (-7, 'X', -7, -1, -1,"
                    + " 'WITHDRAWN', 0, #, 'JPY', 'x', FALSE, 'x', " + NOW + ", 1)",
            "approval_policy",
            "(id, entity_id, valid_from, single_from, dual_from, step_up_from, currency, second_factor, due_days,"
                    + " reason, wanted_by, wanted_at) VALUES (-7, -1, " + DAY + ", 1, #, 2, 'JPY', FALSE, 5, 'x', 'x', "
                    + NOW + ")",
            "case_weight",
            "(id, case_id, amount, together, currency, mechanical, inputs_level) VALUES (-7, -1, 0, #, 'JPY', TRUE, 1)",
            "manual_journal",
            "(id, entity_id, book_id, currency, external_id, revision, posted_on, description, purpose, line_count,"
                    + " entry_count, total, case_id, entered_by, entered_at) VALUES (-7, -1, -1, 'JPY', 'X', 1, " + DAY
                    + ", 'x', 'ORDINARY', 2, 1, #, -1, 'x', " + NOW + ")",
            "manual_journal_line",
            "(journal_id, line_no, account, currency, debit, credit, memo_text) VALUES (-7, 1, '1000', 'JPY', #, 0, '')");

    @Inject
    private BallastDatabase database;

    @Inject
    private TestedCompany company;

    @Test
    void everyCurrencyOfBooksKeepsItsSmallestUnitAndNoPartOfIt() throws SQLException {
        long entity = company.found().id();
        LocalDate day = LocalDate.of(2024, 1, 1);
        for (Currency currency : Currency.getAvailableCurrencies()) {
            int decimals = currency.getDefaultFractionDigits();
            if (decimals >= 0) {
                day = day.plusDays(1);
                figure(entity, day, BigDecimal.valueOf(1, decimals), currency);
                LocalDate next = day;
                if (decimals < 4) {
                    assertRefused(
                            currency.getCurrencyCode(),
                            () -> figure(entity, next, BigDecimal.valueOf(1, decimals + 1), currency));
                }
            }
        }
        assertThat(kept(entity, "KWD")).isEqualByComparingTo("0.001");
        update("DELETE FROM reported_figure WHERE entity_id = ?", entity);
    }

    @Test
    void noTableTakesHalfAYen() throws SQLException {
        Map<String, String> rows = new HashMap<>(HALF_A_YEN);
        rows.putAll(HALF_A_YEN_TO_APPROVE);
        rows.putAll(HalfAYenOfTrading.ROWS);
        rows.putAll(HalfAYenOfSolvency.ROWS);
        rows.putAll(HalfAYenOfCentralBanks.ROWS);
        rows.forEach((table, values) ->
                assertRefused(table, () -> update("INSERT INTO " + table + " " + values.replace("#", "1.5"))));
        List<String> others =
                List.of("lot_position", "asset_day", "lot_event", "disposal_lot", "disposal_posting", "journal_entry");
        // Sizes of markets, told in dollars and cents whatever the books are kept in
        List<String> ofMarkets = List.of("crypto_classification", "prudential_rule_set");
        assertThat(tablesWithAmounts())
                .as("an entry's total is the sum of its lines; for the others see below")
                .containsExactlyInAnyOrderElementsOf(Stream.of(rows.keySet(), others, ofMarkets)
                        .flatMap(Collection::stream)
                        .toList());
    }

    @Test
    void whatHasNoCurrencyOfItsOwnHasThatOfItsBook() throws SQLException {
        ReportingEntity yen = company.found(Currency.getInstance("JPY"));
        company.disposals(yen.code(), "S1,BTC,2024-01-15,1,150,JPY,L1:1");
        String lot = "(SELECT id FROM lot WHERE entity_id = " + yen.id() + ")";
        String sale = "(SELECT id FROM disposal WHERE entity_id = " + yen.id() + ")";
        assertRefused(
                "event of a lot in yen",
                () -> update("INSERT INTO lot_event (id, book_id, lot_id, kind, at, posted_on, quantity_change,"
                        + " cost_change, reduction_change, value_change, entry_id, source_type, source_id, recorded_at)"
                        + " VALUES (-7, " + yen.book().id() + ", " + lot + ", 'IMPAIR', " + NOW + ", " + DAY
                        + ", 0, 0, 1.5, 0, -1, 'X', '', " + NOW + ")"));
        assertRefused(
                "day of an asset in yen",
                () -> update("UPDATE asset_day SET carrying = carrying + 0.5 WHERE book_id = "
                        + yen.book().id()));
        assertRefused(
                "position in yen",
                () -> update("UPDATE lot_position SET cost = cost + 0.5 WHERE book_id = "
                        + yen.book().id()));
        assertRefused(
                "proceeds in yen",
                () -> update("INSERT INTO disposal_posting (book_id, disposal_id, cost_method, status, proceeds, fee)"
                        + " VALUES (" + yen.book().id() + ", -7, 'FIFO', 'AWAITING_TEST', 1.5, 0)"));
        assertRefused(
                "part of a sale in yen",
                () -> update("UPDATE disposal_lot SET relieved_cost = 1.5 WHERE disposal_id = " + sale));
        assertThatCode(() -> update("UPDATE disposal_lot SET relieved_cost = 15 WHERE disposal_id = " + sale))
                .doesNotThrowAnyException();
    }

    private void figure(long entity, LocalDate day, BigDecimal amount, Currency currency) throws SQLException {
        update(FIGURE, entity, day, day, amount, currency.getCurrencyCode());
    }

    private static void assertRefused(String what, ThrowingCallable insert) {
        assertThatThrownBy(insert)
                .as(what)
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(amounts_fit_their_currency|more decimals than).*");
    }

    private BigDecimal kept(long entity, String currency) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var select = connection.prepareStatement(
                        "SELECT amount FROM reported_figure WHERE entity_id = ? AND currency = ?")) {
            select.setLong(1, entity);
            select.setString(2, currency);
            try (var found = select.executeQuery()) {
                found.next();
                return found.getBigDecimal(1);
            }
        }
    }

    private List<String> tablesWithAmounts() throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var select =
                        connection.prepareStatement("SELECT DISTINCT lower(table_name) FROM information_schema.columns"
                                + " WHERE lower(table_schema) = 'public' AND numeric_scale IN (2, 4)");
                var found = select.executeQuery()) {
            List<String> tables = new ArrayList<>();
            while (found.next()) {
                tables.add(found.getString(1));
            }
            return tables;
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }
}
