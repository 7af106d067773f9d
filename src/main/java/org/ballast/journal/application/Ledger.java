package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.KindMovement;
import org.ballast.journal.domain.LedgerPosition;
import org.ballast.journal.persistence.Balances;
import org.ballast.journal.persistence.ChartOfAccounts;

/** What the books say, for everyone who may read. */
@ApplicationScoped
@Transactional
public class Ledger {

    @Inject
    private Balances balances;

    @Inject
    private ChartOfAccounts charts;

    /** Every account that was ever moved, as of the end of a day, by number; at a cost of accounts and days. */
    public List<AccountBalance> balances(long bookId, LocalDate asOf) {
        return balances.asOf(bookId, asOf);
    }

    /** The same for several days at the cost of one. */
    public SortedMap<LocalDate, List<AccountBalance>> balances(long bookId, SortedSet<LocalDate> days) {
        return balances.asOf(bookId, days);
    }

    /** As of several days, without the entries that close fiscal years: income and expense stand where they were earned. */
    public SortedMap<LocalDate, List<AccountBalance>> beforeClosing(long bookId, SortedSet<LocalDate> days) {
        return balances.beforeClosing(bookId, days);
    }

    /**
     * What moved on every account from one day to another, both included, without the entries that close fiscal years.
     */
    public List<AccountBalance> movements(long bookId, LocalDate first, LocalDate last) {
        return balances.beforeClosing(bookId, first, last);
    }

    /** The same by the kind of the entries. */
    public List<KindMovement> movementsByKind(long bookId, LocalDate first, LocalDate last) {
        return balances.byKind(bookId, first, last);
    }

    /** The chart that the book is kept by. */
    public Chart chart(long bookId) {
        return charts.of(bookId);
    }

    /** The latest day that anything is posted on; empty while the books are. */
    public Optional<LocalDate> lastDay(long bookId) {
        return balances.lastDay(bookId);
    }

    /** The newest entry behind the balances of that day; empty while there is none. */
    public Optional<LedgerPosition> position(long bookId, LocalDate asOf) {
        return balances.position(bookId, asOf);
    }
}
