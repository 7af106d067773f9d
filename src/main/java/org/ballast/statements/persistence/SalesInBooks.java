package org.ballast.statements.persistence;

/**
 * What counts as sold in a book, and on which day: each sale once, and one that was undone once more with its sign turned, on the
 * day of its mirror. Whoever reads a closed period finds there what it was closed with.
 */
final class SalesInBooks {

    /** With {@code counted}, 1 or -1, and {@code counted_on}. */
    static final String SQL =
            "(SELECT p.book_id, p.disposal_id, p.proceeds, p.fee, 1 AS counted, f.disposed_on AS counted_on"
                    + " FROM disposal_posting p JOIN disposal f ON f.id = p.disposal_id WHERE p.status IN ('POSTED', 'REVERSED')"
                    + " UNION ALL SELECT p.book_id, p.disposal_id, p.proceeds, p.fee, -1, p.reversed_on FROM disposal_posting p"
                    + " WHERE p.status = 'REVERSED')";

    private SalesInBooks() {}
}
