package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.Contribution;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Capital that owners paid in, and where each book posted it. Both only grow. */
@ApplicationScoped
public class Contributions {

    private static final int BLOCK = 50;
    private static final String SELECT =
            "SELECT c.id, c.reference, c.paid_on, c.amount, c.currency FROM contribution c";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    /** What is recorded under a reference. */
    public Optional<Contribution> find(long entityId, String reference) {
        return rows
                .list(
                        SELECT + " WHERE c.entity_id = ? AND c.reference = ?",
                        Contributions::contribution,
                        entityId,
                        reference)
                .stream()
                .findFirst();
    }

    /** What a book has not posted, in the order of the days. */
    public List<Contribution> notPosted(ReportingEntity entity) {
        return rows.list(
                SELECT + " WHERE c.entity_id = ? AND NOT EXISTS (SELECT 1 FROM contribution_posting p"
                        + " WHERE p.book_id = ? AND p.contribution_id = c.id) ORDER BY c.paid_on, c.id",
                Contributions::contribution,
                entity.id(),
                entity.book().id());
    }

    /** The entry by which a book posted it, or took it over. */
    public Optional<PostedEntry> posted(Book book, Contribution contribution) {
        return rows
                .list(
                        "SELECT e.id, e.fiscal_year, e.seq, e.posted_on FROM contribution_posting p"
                                + " JOIN journal_entry e ON e.id = p.entry_id WHERE p.book_id = ? AND p.contribution_id = ?",
                        row -> new PostedEntry(
                                row.getLong("id"),
                                row.getInt("fiscal_year"),
                                row.getLong("seq"),
                                row.getObject("posted_on", LocalDate.class)),
                        book.id(),
                        contribution.id())
                .stream()
                .findFirst();
    }

    /** Keeps a new one, under a key of its own. */
    public Contribution add(ReportingEntity entity, Contribution paidIn, String by, Instant at) {
        long id = ids.take("contribution_seq", BLOCK);
        rows.execute(
                "INSERT INTO contribution (id, entity_id, reference, paid_on, amount, currency, recorded_by, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                entity.id(),
                paidIn.reference(),
                paidIn.on(),
                paidIn.amount(),
                paidIn.amount().currency(),
                by,
                at);
        return new Contribution(id, paidIn.reference(), paidIn.on(), paidIn.amount());
    }

    /**
     * @param amount in the currency of the book
     * @param rate by which it was translated; none where it was paid in that currency
     */
    public void addPosting(
            ReportingEntity entity, Contribution paidIn, Money amount, PostedEntry entry, Optional<ExchangeRate> rate) {
        rows.execute(
                "INSERT INTO contribution_posting (book_id, contribution_id, entity_id, amount, currency, entry_id, rate_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                entity.book().id(),
                paidIn.id(),
                entity.id(),
                amount,
                amount.currency(),
                entry.id(),
                rate.map(ExchangeRate::id).orElse(null));
    }

    /**
     * Notes that a book began with what another one had posted before.
     *
     * @param opening the entry with which it began
     */
    public void takeOver(Book opened, Book from, PostedEntry opening) {
        rows.execute(
                "INSERT INTO contribution_posting (book_id, contribution_id, entity_id, amount, currency, entry_id, rate_id)"
                        + " SELECT ?, p.contribution_id, p.entity_id, p.amount, p.currency, ?, p.rate_id"
                        + " FROM contribution_posting p JOIN journal_entry e ON e.id = p.entry_id"
                        + " WHERE p.book_id = ? AND e.posted_on < ?",
                opened.id(),
                opening.id(),
                from.id(),
                opened.openedOn());
    }

    private static Contribution contribution(ResultSet row) throws SQLException {
        return new Contribution(
                row.getLong("id"),
                row.getString("reference"),
                row.getObject("paid_on", LocalDate.class),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))));
    }
}
