package org.ballast.centralbank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.audit.application.Seals;
import org.ballast.centralbank.domain.Operation;
import org.ballast.centralbank.domain.OperationKind;
import org.ballast.centralbank.domain.OperationLeg;
import org.ballast.centralbank.domain.RecordedOperation;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Operations of central banks; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class Operations {

    static final String COLUMNS =
            "id, entity_id, book_id, currency, kind, leg, posted_on, amount, result, counterparty,"
                    + " reference, case_id, asked_by, asked_at";

    private static final int KEYS_A_BLOCK = 50;
    private static final String FOUND =
            "SELECT o.*, c.status FROM central_bank_operation o JOIN approval_case c ON c.id = o.case_id WHERE ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    public long newId() {
        return ids.take("central_bank_operation_seq", KEYS_A_BLOCK);
    }

    public void add(RecordedOperation kept) {
        Operation operation = kept.operation();
        rows.execute(
                "INSERT INTO central_bank_operation (" + COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                kept.id(),
                kept.entityId(),
                kept.bookId(),
                operation.amount().currency(),
                operation.kind(),
                operation.leg(),
                operation.on(),
                operation.amount(),
                operation.result(),
                kept.counterparty(),
                kept.reference(),
                kept.caseId(),
                kept.askedBy(),
                kept.askedAt());
        seals.changed(SealedOperations.KIND, kept.id());
    }

    /** Those of a book before a key, the newest first. */
    public List<RecordedOperation> before(long bookId, long id, int limit) {
        return rows.list(
                FOUND + "o.book_id = ? AND o.id < ? ORDER BY o.id DESC FETCH FIRST ? ROWS ONLY",
                Operations::operation,
                bookId,
                id,
                limit);
    }

    /** Those of a book that wait for a decision, or for their day. */
    public List<RecordedOperation> undecided(long bookId) {
        return rows.list(
                FOUND + "o.book_id = ? AND c.live_key IS NOT NULL ORDER BY o.id", Operations::operation, bookId);
    }

    /** The latest under a reference. */
    public Optional<RecordedOperation> latest(long bookId, String reference) {
        return rows
                .list(
                        FOUND + "o.book_id = ? AND o.reference = ? ORDER BY o.id DESC FETCH FIRST 1 ROWS ONLY",
                        Operations::operation,
                        bookId,
                        reference)
                .stream()
                .findFirst();
    }

    public Optional<RecordedOperation> byCase(long caseId) {
        return rows.list(FOUND + "o.case_id = ?", Operations::operation, caseId).stream()
                .findFirst();
    }

    private static RecordedOperation operation(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new RecordedOperation(
                row.getLong("id"),
                row.getLong("entity_id"),
                row.getLong("book_id"),
                new Operation(
                        OperationKind.valueOf(row.getString("kind")),
                        OperationLeg.valueOf(row.getString("leg")),
                        row.getObject("posted_on", LocalDate.class),
                        new Money(row.getBigDecimal("amount"), currency),
                        new Money(row.getBigDecimal("result"), currency)),
                row.getString("counterparty"),
                row.getString("reference"),
                row.getLong("case_id"),
                CaseStatus.valueOf(row.getString("status")),
                row.getString("asked_by"),
                SqlRows.instant(row, "asked_at"));
    }
}
