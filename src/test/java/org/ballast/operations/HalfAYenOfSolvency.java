package org.ballast.operations;

import java.util.Map;

/** Rows of solvency that are whole but for the amount {@code #}, by table. */
final class HalfAYenOfSolvency {

    private static final String NOW = "TIMESTAMP WITH TIME ZONE '2024-01-01 00:00:00+00'";

    private static final String DAY = "DATE '2024-01-01'";

    static final Map<String, String> ROWS = Map.of(
            "due_item",
            "(id, entity_id, reference, revision, withdrawn, kind, due_on, amount, currency, counterparty, recorded_by,"
                    + " recorded_at, reason) VALUES (-7, -1, 'x', 1, FALSE, 'LOAN', DATE '2024-01-01', #, 'JPY', '', 'x', "
                    + NOW + ", '')",
            "regulatory_entry",
            "(id, entity_id, book_id, kind, line, valid_from, amount, currency, reason, wanted_by, wanted_at, case_id)"
                    + " VALUES (-7, -1, -1, 'TIER2', 'x', " + DAY + ", #, 'JPY', 'For a test', 'x', " + NOW + ", -1)",
            "plan_scenario",
            "(id, book_id, name, as_of, inputs, inputs_hash, status, earns_today, earns, currency, saved_by, saved_at)"
                    + " VALUES (-7, -1, 'x', " + DAY + ", 'x', 'x', 'OPTIMAL', #, #, 'JPY', 'x', " + NOW + ")",
            "pledged_loan",
            "(id, entity_id, reference, valid_from, revision, lender, currency, owed, asset_id, pledged, restore_to, call_at,"
                    + " reason, recorded_by, recorded_at) VALUES (-7, -1, 'x', " + DAY
                    + ", 1, 'x', 'JPY', #, -1, 1, 0.5, 0.5, '', 'x', " + NOW + ")");

    private HalfAYenOfSolvency() {}
}
