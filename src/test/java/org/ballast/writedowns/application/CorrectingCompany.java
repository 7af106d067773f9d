package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.CaseLabel;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.ReadEvidence;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.corrections.application.CorrectionSubject;
import org.ballast.corrections.application.ReadCorrections;
import org.ballast.corrections.application.RequestCorrection;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.SqlRows;

/** Asks for corrections and approves them, and looks at what they left. */
@ApplicationScoped
public class CorrectingCompany {

    static final String WHY = "typed wrongly";

    @Inject
    private TestedCompany company;

    @Inject
    private RequestCorrection requestCorrection;

    @Inject
    private DecideCase decideCase;

    @Inject
    private ReadCorrections readCorrections;

    @Inject
    private ReadEvidence evidence;

    @Inject
    private CorrectionSubject subject;

    @Inject
    private SqlRows rows;

    /** The key of a disposal in force. */
    long disposal(ReportingEntity entity, String reference) {
        return key(
                "SELECT id FROM disposal WHERE entity_id = ? AND reference = ? AND withdrawn = FALSE",
                entity,
                reference);
    }

    /** The key of a lot in force. */
    long lot(ReportingEntity entity, String code) {
        return key("SELECT id FROM lot WHERE entity_id = ? AND code = ? AND withdrawn = FALSE", entity, code);
    }

    /** The key of the price of a day that is in force at the market of the same name. */
    long price(ReportingEntity entity, String day) {
        return rows.list(
                        "SELECT b.id FROM price_bar b JOIN market m ON m.id = b.market_id WHERE m.code = ?"
                                + " AND b.superseded_by IS NULL AND CAST(b.opens_at AT TIME ZONE 'UTC' AS DATE) = CAST(? AS DATE)",
                        row -> row.getLong(1),
                        entity.code(),
                        day)
                .getFirst();
    }

    private long key(String sql, ReportingEntity entity, String name) {
        return rows.list(sql, row -> row.getLong(1), entity.id(), name).getFirst();
    }

    ApprovalCase ask(ReportingEntity entity, ThingKind kind, long id, Map<String, String> replacement) {
        return company.as(
                "preparer",
                Role.PREPARER,
                () -> requestCorrection.request(entity.code(), new PostedThing(kind, id), WHY, true, replacement));
    }

    /** Approved by the CFO, and by a controller before him where it takes two. */
    ApprovalCase approve(ApprovalCase asked) {
        ApprovalCase once = approveAs("cfo", Role.CFO, asked);
        return once.status() == CaseStatus.SUBMITTED ? approveAs("controller", Role.CONTROLLER, asked) : once;
    }

    ApprovalCase approveAs(String user, Role role, ApprovalCase asked) {
        return company.as(user, role, () -> decideCase.approve(asked.id(), Seen.evidence(asked.evidenceHash()), ""));
    }

    ApprovalCase correct(ReportingEntity entity, ThingKind kind, long id, Map<String, String> replacement) {
        return approve(ask(entity, kind, id, replacement));
    }

    /** What all disposals of a book gained, posted or undone. */
    BigDecimal gain(ReportingEntity entity) {
        return rows.list(
                        "SELECT COALESCE(SUM(l.credit - l.debit), 0) FROM journal_line l WHERE l.book_id = ?"
                                + " AND l.account IN ('4100', '6200')",
                        row -> row.getBigDecimal(1),
                        entity.book().id())
                .getFirst()
                .setScale(2);
    }

    /** What became of every disposal of that reference in a book, the first one first, as {@code REVERSED, POSTED}. */
    String statuses(ReportingEntity entity, String reference) {
        return String.join(
                ", ",
                rows.list(
                        "SELECT s.status FROM disposal_posting s JOIN disposal d ON d.id = s.disposal_id"
                                + " WHERE s.book_id = ? AND d.reference = ? ORDER BY d.id",
                        row -> row.getString(1),
                        entity.book().id(),
                        reference));
    }

    /** The carrying amount that a disposal in force relieved in a book. */
    String relieved(ReportingEntity entity, String reference) {
        return rows.list(
                        "SELECT SUM(p.relieved_cost - p.relieved_reduction + p.relieved_value_change) FROM disposal_lot p"
                                + " JOIN disposal d ON d.id = p.disposal_id WHERE p.book_id = ? AND d.reference = ? AND d.withdrawn = FALSE",
                        row -> row.getBigDecimal(1).setScale(2).toPlainString(),
                        entity.book().id(),
                        reference)
                .getFirst();
    }

    /** The days of the mirrors of the disposals of that reference in a book. */
    String mirrorDays(ReportingEntity entity, String reference) {
        return String.join(
                ", ",
                rows.list(
                        "SELECT CAST(s.reversed_on AS VARCHAR(10)) FROM disposal_posting s JOIN disposal d ON d.id = s.disposal_id"
                                + " JOIN journal_entry m ON m.id = s.reversal_entry_id AND m.posted_on = s.reversed_on"
                                + " WHERE s.book_id = ? AND d.reference = ? ORDER BY d.id",
                        row -> row.getString(1),
                        entity.book().id(),
                        reference));
    }

    /** The lots that a disposal in force takes in a book, with units. */
    String parts(ReportingEntity entity, String reference) {
        return String.join(
                ", ",
                rows.list(
                        "SELECT l.code, p.quantity FROM disposal d JOIN disposal_lot p ON p.disposal_id = d.id"
                                + " JOIN lot l ON l.id = p.lot_id WHERE p.book_id = ? AND d.reference = ? AND d.withdrawn = FALSE"
                                + " ORDER BY l.acquired_at, l.id",
                        row -> row.getString(1) + ":"
                                + row.getBigDecimal(2).stripTrailingZeros().toPlainString(),
                        entity.book().id(),
                        reference));
    }

    /** Accounts and units on which entries that were undone and their mirrors are not zero together. */
    List<String> leftOfWhatWasUndone(ReportingEntity entity) {
        return rows.list(
                "SELECT l.account FROM journal_entry m JOIN journal_line l ON l.entry_id IN (m.id, m.reverses_id)"
                        + " WHERE m.reverses_id IS NOT NULL AND m.book_id = ? GROUP BY m.id, l.account, l.unit_id"
                        + " HAVING SUM(l.debit) <> SUM(l.credit)",
                row -> row.getString(1),
                entity.book().id());
    }

    /** Units and amounts of a lot as {@code units, cost, impairment}, in force or not. */
    String position(ReportingEntity entity, long lot) {
        return rows.list(
                        "SELECT quantity, cost, reduction FROM lot_position WHERE book_id = ? AND lot_id = ?",
                        row -> row.getBigDecimal(1).stripTrailingZeros().toPlainString() + ", "
                                + row.getBigDecimal(2).setScale(2).toPlainString() + ", "
                                + row.getBigDecimal(3).setScale(2).toPlainString(),
                        entity.book().id(),
                        lot)
                .getFirst();
    }

    /** The key of the lot that came in the place of another one. */
    long replacement(long lot) {
        return rows.list("SELECT replaced_by FROM lot WHERE id = ?", row -> row.getLong(1), lot)
                .getFirst();
    }

    /** What an approval binds to, as it is kept. */
    String evidence(ApprovalCase asked) {
        return company.as("auditor", Role.AUDITOR, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            evidence.copy(evidence.hash(asked.id()), out);
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    /** The case of a correction that waits, as the page of the thing names it. */
    Optional<Long> waiting(ReportingEntity entity, ThingKind kind, long id) {
        return company.as(
                "auditor",
                Role.AUDITOR,
                () -> readCorrections
                        .preview(entity.code(), new PostedThing(kind, id))
                        .waiting()
                        .map(ApprovalCase::id));
    }

    ApprovalCase withdraw(ApprovalCase asked) {
        return company.as("preparer", Role.PREPARER, () -> decideCase.withdraw(asked.id(), Seen.LATEST, WHY));
    }

    /** How cases stand in a list, by their keys. */
    @Transactional
    public Map<Long, CaseLabel> labels(List<ApprovalCase> shown) {
        return subject.labels(shown);
    }

    /** Whether a lot in force has but the day of its acquisition. */
    boolean isOfDay(ReportingEntity entity, String code) {
        return rows.list(
                        "SELECT day_precision FROM lot WHERE entity_id = ? AND code = ? AND withdrawn = FALSE",
                        row -> row.getBoolean(1),
                        entity.id(),
                        code)
                .getFirst();
    }

    /** The day of an entry. */
    LocalDate postedOn(long entry) {
        return rows.list(
                        "SELECT posted_on FROM journal_entry WHERE id = ?",
                        row -> row.getObject(1, LocalDate.class),
                        entry)
                .getFirst();
    }
}
