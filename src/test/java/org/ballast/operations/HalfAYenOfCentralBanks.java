package org.ballast.operations;

import java.util.Map;

/** Rows of central banks that are whole but for the amount {@code #}, by table. */
final class HalfAYenOfCentralBanks {

    static final Map<String, String> ROWS = Map.of(
            "central_bank_operation",
            "(id, entity_id, book_id, currency, kind, leg, posted_on, amount, result, counterparty, reference, case_id,"
                    + " asked_by, asked_at) VALUES (-7, -1, -1, 'JPY', 'REPO', 'END', DATE '2024-01-01', #, #, '', 'x', -1,"
                    + " 'x', TIMESTAMP WITH TIME ZONE '2024-01-01 00:00:00+00')");

    private HalfAYenOfCentralBanks() {}
}
