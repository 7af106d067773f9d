package org.ballast.operations;

import java.util.Map;

/** Rows of trading that are whole but for the amount {@code #}, by table. */
final class HalfAYenOfTrading {

    private static final String NOW = "TIMESTAMP WITH TIME ZONE '2024-01-01 00:00:00+00'";
    private static final String DAY = "DATE '2024-01-01'";

    static final Map<String, String> ROWS = Map.of(
            "mark_run",
            "(id, book_id, period_start, period_end, positions, total_loss, in_income, currency, input_hash, run_by, run_at)"
                    + " VALUES (-7, -1, " + DAY + ", DATE '2024-02-01', 1, #, 0, 'JPY', 'x', 'x', " + NOW + ")",
            "mark_proposal",
            "(id, case_id, run_id, book_id, account_id, kind, period_start, period_end, amount, in_income, currency,"
                    + " positions, on_hold, fair_level, evidence_hash, narrative, created_by, created_at) VALUES (-7, -1, -1,"
                    + " -1, -1, 'LOSS', " + DAY + ", DATE '2024-02-01', #, -#, 'JPY', 1, 0, 2, 'x', '', 'x', " + NOW
                    + ")",
            "mark_line",
            "(id, run_id, account_id, position_id, instrument_id, open_quantity, on_hold, fair_value, carrying_before,"
                    + " premium, result, settled, currency) VALUES (-7, -1, -1, -1, -1, 0, FALSE, #, 0, #, 0, 0, 'JPY')",
            "mark_movement",
            "(id, proposal_id, position_id, kind, amount, current_asset, later_asset, current_liability,"
                    + " later_liability, currency) VALUES (-7, -1, -1, 'PREMIUM', #, #, 0, 0, 0, 'JPY')",
            "opening_position",
            "(id, book_id, position_id, premium, result, settled, current_asset, later_asset, current_liability,"
                    + " later_liability, currency) VALUES (-7, -1, -1, #, 0, 0, #, 0, 0, 0, 'JPY')",
            "collateral_transfer",
            "(id, call_id, entity_id, book_id, amount, paid, currency, paid_on, reference, case_id, wanted_by,"
                    + " wanted_at) VALUES (-7, -1, -1, -1, 1, #, 'JPY', " + DAY + ", 'x', -1, 'x', " + NOW + ")",
            "venue_cash_posting",
            "(id, case_id, entity_id, book_id, account_id, period_start, period_end, bank, fees, funding, uncovered,"
                    + " currency, movements, created_by, created_at) VALUES (-7, -1, -1, -1, -1, " + DAY
                    + ", DATE '2024-02-01', #, 0, 0, 0, 'JPY', 1, 'x', " + NOW + ")",
            "position_limit",
            "(id, entity_id, asset_id, valid_from, most, currency, reason, wanted_by, wanted_at, case_id)"
                    + " VALUES (-7, -1, 1, " + DAY + ", #, 'JPY', 'For a test', 'x', " + NOW + ", -1)",
            "position_advice",
            "(id, entity_id, asset_id, as_of, method, inputs, inputs_hash, weight, advised, currency, price,"
                    + " units_then, status, advised_by, advised_at) VALUES (-7, -1, 1, " + DAY
                    + ", 'KELLY', '', 'x', 0, #, 'JPY', 1, 1, 'OK', 'x', " + NOW + ")",
            "live_seal",
            "(id, book_id, at_minute, as_of, status, currency, digital_assets, total_assets, total_liabilities,"
                    + " equity, inputs, inputs_hash, price_set, previous_hash, seal_hash) VALUES (-7, -1, " + NOW + ", "
                    + NOW
                    + ", 'LIVE', 'JPY', #, #, 0, #, '', 'x', 'x', '', 'x')");

    private HalfAYenOfTrading() {}
}
