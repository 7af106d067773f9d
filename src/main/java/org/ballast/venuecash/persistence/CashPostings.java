package org.ballast.venuecash.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.audit.application.Seals;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.ballast.venuecash.domain.CashPart;
import org.ballast.venuecash.domain.CashParts;
import org.ballast.venuecash.domain.CashPosting;
import org.ballast.venuecash.domain.VenuecashSentence;

/** What was proposed and posted of cash at venues; the rows only grow. Call it inside a transaction. */
@ApplicationScoped
public class CashPostings {

    static final String COLUMNS =
            "id, case_id, entity_id, book_id, account_id, period_start, period_end, bank, fees, funding,"
                    + " uncovered, currency, movements, created_by, created_at";

    private static final int IDS_A_BLOCK = 50;
    private static final String STANDS =
            "NOT EXISTS (SELECT 1 FROM journal_entry m WHERE m.reverses_id = k.entry_id AND m.posted_on < ?)";
    private static final String SELECT =
            "SELECT p.id, p.case_id, p.entity_id, r.code AS entity_code, p.book_id, p.account_id,"
                    + " a.code, a.venue, p.period_start, p.period_end, p.bank, p.fees, p.funding, p.uncovered, p.currency,"
                    + " p.movements, k.status FROM venue_cash_posting p JOIN approval_case k ON k.id = p.case_id"
                    + " JOIN reporting_entity r ON r.id = p.entity_id JOIN trading_account a ON a.id = p.account_id WHERE ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** A key for one that is about to be kept. */
    public long newId() {
        return ids.take("venue_cash_posting_seq", IDS_A_BLOCK);
    }

    public void add(CashPosting made, String by, Instant at) {
        CashParts parts = made.parts();
        rows.execute(
                "INSERT INTO venue_cash_posting (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                made.id(),
                made.caseId(),
                made.entityId(),
                made.bookId(),
                made.accountId(),
                made.period().from(),
                made.period().to(),
                parts.of(CashPart.BANK),
                parts.of(CashPart.FEES),
                parts.of(CashPart.FUNDING),
                parts.of(CashPart.UNCOVERED),
                parts.currency(),
                made.movements(),
                by,
                at);
        seals.changed(SealedCashPostings.KIND, made.id());
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public CashPosting byId(long id) {
        return rows.list(SELECT + "p.id = ?", CashPostings::posting, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, VenuecashSentence.NO_POSTING, id));
    }

    /** Several, in no order. */
    public List<CashPosting> byIds(Collection<Long> wanted) {
        return rows.list(
                SELECT + "p.id IN (SELECT n.id FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS n(id))",
                CashPostings::posting,
                wanted);
    }

    /** The undecided ones of a book, in the order of their keys. */
    public List<CashPosting> live(long bookId) {
        return rows.list(
                SELECT + "p.book_id = ? AND k.live_key IS NOT NULL ORDER BY p.id", CashPostings::posting, bookId);
    }

    /** What stands posted in a book of periods that end after a day, by the key of the account: one of them of each. */
    public Map<Long, CashPosting> postedAfter(long bookId, LocalDate end) {
        Map<Long, CashPosting> found = new HashMap<>();
        rows.list(
                        SELECT + "p.book_id = ? AND p.period_end > ? AND k.status = 'POSTED' ORDER BY p.id",
                        CashPostings::posting,
                        bookId,
                        end)
                .forEach(each -> found.put(each.accountId(), each));
        return found;
    }

    /** The last that stands posted of an account in whatever book, of a period that ends after a day. */
    public Optional<CashPosting> lastPosted(long accountId, LocalDate day) {
        return rows
                .list(
                        SELECT + "p.account_id = ? AND p.period_end > ? AND k.status = 'POSTED'"
                                + " ORDER BY p.period_end DESC, p.id DESC FETCH FIRST 1 ROWS ONLY",
                        CashPostings::posting,
                        accountId,
                        day)
                .stream()
                .findFirst();
    }

    /** The newest of a book. */
    public List<CashPosting> newest(long bookId, int limit) {
        return rows.list(
                SELECT + "p.book_id = ? ORDER BY p.id DESC FETCH FIRST ? ROWS ONLY",
                CashPostings::posting,
                bookId,
                limit);
    }

    /**
     * What stands in a book of periods that ended by a day, by the key of the account.
     *
     * @param without one that counts as if it had not been posted
     */
    public Map<Long, CashParts> posted(long bookId, Currency currency, LocalDate end, OptionalLong without) {
        Map<Long, CashParts> found = new HashMap<>();
        rows.forEach(
                "SELECT p.account_id, SUM(p.bank) AS bank, SUM(p.fees) AS fees, SUM(p.funding) AS funding,"
                        + " SUM(p.uncovered) AS uncovered FROM venue_cash_posting p JOIN approval_case k ON k.id = p.case_id"
                        + " WHERE p.book_id = ? AND k.status IN ('POSTED', 'REVERSED') AND p.period_end <= ? AND p.id <> ? AND "
                        + STANDS
                        + " GROUP BY p.account_id",
                row -> found.put(row.getLong("account_id"), parts(row, currency)),
                bookId,
                end,
                without.orElse(0),
                end);
        return found;
    }

    private static CashPosting posting(ResultSet row) throws SQLException {
        return new CashPosting(
                row.getLong("id"),
                row.getLong("case_id"),
                row.getLong("entity_id"),
                row.getString("entity_code"),
                row.getLong("book_id"),
                row.getLong("account_id"),
                row.getString("code"),
                row.getString("venue"),
                new TestPeriod(
                        row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class)),
                parts(row, Currency.getInstance(row.getString("currency"))),
                row.getInt("movements"),
                CaseStatus.valueOf(row.getString("status")));
    }

    private static CashParts parts(ResultSet row, Currency currency) throws SQLException {
        Map<CashPart, Money> parts = new EnumMap<>(CashPart.class);
        parts.put(CashPart.BANK, new Money(row.getBigDecimal("bank"), currency));
        parts.put(CashPart.FEES, new Money(row.getBigDecimal("fees"), currency));
        parts.put(CashPart.FUNDING, new Money(row.getBigDecimal("funding"), currency));
        parts.put(CashPart.UNCOVERED, new Money(row.getBigDecimal("uncovered"), currency));
        return new CashParts(currency, parts);
    }
}
