package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.application.KeepEntities;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.sql.SqlRows;

/** Companies without lots, and entries in their books. */
@ApplicationScoped
public class EmptyBooks {

    private static final Currency USD = Currency.getInstance("USD");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private KeepEntities keepEntities;

    @Inject
    private PostEntries postEntries;

    @Inject
    private SqlRows rows;

    /** A company without lots: nothing is in the way of a lock. */
    public ReportingEntity found() {
        String code = "PE" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        return currentUser.actingAs(
                "admin",
                Role.ADMIN,
                () -> keepEntities.create(
                        new ReportingEntity(
                                0,
                                code,
                                "Periods " + code,
                                Book.primary(Framework.US_GAAP, USD, Month.JANUARY),
                                ZoneOffset.UTC,
                                LowPricePolicy.INTRADAY_LOW,
                                AcquisitionDayPolicy.EXCLUDE_DAY,
                                ""),
                        EntityType.CORPORATE));
    }

    /** Capital of 10.00. */
    public static JournalEntry entry(ReportingEntity entity, LocalDate day) {
        Money money = Money.of("10.00", USD);
        return new JournalEntry(
                entity.book().id(),
                day,
                JournalEntry.Kind.CAPITAL,
                "Contribution",
                "TEST",
                "1",
                Sha256.hex(UUID.randomUUID().toString()),
                List.of(
                        JournalLine.debit(LedgerRole.CASH, money),
                        JournalLine.credit(LedgerRole.ADDITIONAL_PAID_IN_CAPITAL, money)));
    }

    /** Joins the transaction. */
    public List<PostedEntry> post(JournalEntry... entries) {
        return currentUser.actingAs("preparer", Role.PREPARER, () -> postEntries.post(List.of(entries)));
    }

    /** An entry past the code. */
    public int insert(ReportingEntity entity, LocalDate day, String purpose) {
        long id = -UUID.randomUUID().getMostSignificantBits() >>> 1;
        for (int line = 1; line <= 2; line++) {
            rows.execute(
                    "INSERT INTO journal_line (entry_id, line_no, book_id, posted_on, account, currency, debit, credit)"
                            + " VALUES (?, ?, ?, ?, ?, 'USD', ?, ?)",
                    id,
                    line,
                    entity.book().id(),
                    day,
                    line == 1 ? "1000" : "3100",
                    new BigDecimal(line == 1 ? "1.00" : "0.00"),
                    new BigDecimal(line == 1 ? "0.00" : "1.00"));
        }
        int next = rows.list(
                        "SELECT COALESCE(MAX(seq), 0) + 1 FROM journal_entry WHERE book_id = ? AND fiscal_year = ?",
                        row -> row.getInt(1),
                        entity.book().id(),
                        day.getYear())
                .getFirst();
        return rows.execute(
                "INSERT INTO journal_entry (id, book_id, fiscal_year, seq, posted_on, kind, purpose, reason, description,"
                        + " currency, total, line_count, source_type, source_id, posting_key, recorded_by, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, 'CAPITAL', ?, ?, '', 'USD', 1.00, 2, 'TEST', '1', ?, 'test',"
                        + " CURRENT_TIMESTAMP)",
                id,
                entity.book().id(),
                day.getYear(),
                next,
                day,
                purpose,
                purpose.equals("ADJUSTING") ? "past the code" : null,
                Sha256.hex(UUID.randomUUID().toString()));
    }
}
