package org.ballast.operations;

import java.util.Map;

/** Rows of what falls due that are whole but for the amount {@code #}, by table. */
final class HalfAYenOfSolvency {

    private static final String NOW = "TIMESTAMP WITH TIME ZONE '2024-01-01 00:00:00+00'";

    static final Map<String, String> ROWS = Map.of(
            "due_item",
            "(id, entity_id, reference, revision, withdrawn, kind, due_on, amount, currency, counterparty, recorded_by,"
                    + " recorded_at, reason) VALUES (-7, -1, 'x', 1, FALSE, 'LOAN', DATE '2024-01-01', #, 'JPY', '', 'x', "
                    + NOW + ", '')");

    private HalfAYenOfSolvency() {}
}
