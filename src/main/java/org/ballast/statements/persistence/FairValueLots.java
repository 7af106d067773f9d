package org.ballast.statements.persistence;

/** Which lots a book keeps at fair value, in SQL: those that were acquired under that model and those that passed to it. */
final class FairValueLots {

    /** Of a lot {@code l} in the book of its event {@code e}. */
    static final String ACQUIRED_AT_IT = inForce("e.book_id", "l.asset_id", "l.acquired_on");

    /** Of a pool {@code o} in its book. */
    static final String POOLED_AT_IT = inForce("o.pool_of_book_id", "o.asset_id", "o.acquired_on");

    /** The rest of a condition that takes only events {@code o} of a measurement that is not undone. */
    static final String AND_NOT_UNDONE = " AND o.source_type = 'PROPOSAL' AND NOT EXISTS (SELECT 1 FROM undone_source n"
            + " WHERE n.book_id = o.book_id AND n.source_type = o.source_type AND n.source_id = o.source_id)";

    /** The rest of a condition that takes only lots {@code l} that are at cost before a day, its one value. */
    static final String AND_AT_COST = " AND COALESCE(" + ACQUIRED_AT_IT + ", FALSE) = FALSE"
            + " AND NOT EXISTS (SELECT 1 FROM lot_event o WHERE o.lot_id = l.id AND o.book_id = e.book_id"
            + " AND o.kind = 'ADOPT' AND o.posted_on < ?" + AND_NOT_UNDONE + ")";

    /** The same for lots that were at cost when a day was over, its one value: they may have passed to fair value later. */
    static final String AND_BEGAN_AT_COST =
            " AND COALESCE(" + ACQUIRED_AT_IT + ", FALSE) = FALSE" + " AND (a.adopted_on IS NULL OR a.adopted_on > ?)";

    /** Of a disposal {@code d} in the book of its posting {@code s}. */
    static final String SOLD_AT_IT = inForce("s.book_id", "d.asset_id", "d.disposed_on");

    /** The rest of a condition that takes only disposals that were none. */
    static final String AND_SOLD_AT_COST = " AND COALESCE(" + SOLD_AT_IT + ", FALSE) = FALSE";

    private FairValueLots() {}

    private static String inForce(String book, String asset, String day) {
        return "(SELECT p.model FROM accounting_policy p WHERE p.book_id = " + book + " AND p.asset_id = " + asset
                + " AND p.valid_from = (SELECT MAX(q.valid_from) FROM accounting_policy q WHERE q.book_id = p.book_id"
                + " AND q.asset_id = p.asset_id AND q.valid_from <= " + day + ")) = 'US_FAIR_VALUE_NI'";
    }
}
