package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.CaseDetail;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.DueCases;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.imports.application.Upload;
import org.ballast.journal.application.Ledger;
import org.ballast.manualjournals.application.EnterJournal;
import org.ballast.manualjournals.application.FollowingEntries;
import org.ballast.manualjournals.application.NewManualJournal;
import org.ballast.sql.SqlRows;

/** What tests do with manual journals: the preparer enters, a controller approves, the clock of the portal goes on. */
@ApplicationScoped
class EnteringJournals {

    @Inject
    private TestedCompany company;

    @Inject
    private EnterJournal enterJournal;

    @Inject
    private DecideCase decide;

    @Inject
    private ReadCases cases;

    @Inject
    private DueCases dueCases;

    @Inject
    private FollowingEntries followingEntries;

    @Inject
    private Ledger ledger;

    @Inject
    private SqlRows rows;

    static NewManualJournal.Line debit(String account, String amount) {
        return new NewManualJournal.Line(account, amount, null, "USD", null);
    }

    static NewManualJournal.Line credit(String account, String amount) {
        return new NewManualJournal.Line(account, null, amount, "USD", null);
    }

    /** Rent of so much, paid on a day. */
    static NewManualJournal rent(String id, LocalDate day, String amount) {
        return new NewManualJournal(
                id, day, "Rent", null, List.of(debit("6000", amount), credit("1000", amount)), null, null);
    }

    ApprovalCase enter(ReportingEntity entity, NewManualJournal journal) {
        return company.as("preparer", Role.PREPARER, () -> enterJournal.enter(entity.code(), journal));
    }

    EnterJournal.Entered file(ReportingEntity entity, String csv) {
        return company.as("preparer", Role.PREPARER, () -> {
            try (Upload upload =
                    Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "journals.csv")) {
                return enterJournal.enter(entity.code(), upload);
            }
        });
    }

    ApprovalCase approve(String user, Role role, ApprovalCase waiting) {
        return company.as(user, role, () -> decide.approve(waiting.id(), Seen.evidence(waiting.evidenceHash()), ""));
    }

    /** Entered and posted with one approval. */
    ApprovalCase post(ReportingEntity entity, NewManualJournal journal) {
        return approve("controller", Role.CONTROLLER, enter(entity, journal));
    }

    /** The portal looks at what is due, as if it were that instant. */
    void postDue(Instant now) {
        company.as(Caller.PORTAL, Role.SYSTEM, () -> {
            dueCases.postDue(now);
            followingEntries.postDue(now);
            return now;
        });
    }

    CaseDetail detail(ApprovalCase any) {
        return company.as("auditor", Role.AUDITOR, () -> cases.detail(any.id()));
    }

    /** Debit above zero, credit below, by number, without accounts whose balance is nothing. */
    Map<String, String> balances(ReportingEntity entity, LocalDate day) {
        Map<String, String> balances = new TreeMap<>();
        ledger.balances(entity.book().id(), day).stream()
                .filter(balance -> !balance.net().isZero())
                .forEach(balance -> balances.put(
                        balance.account().number(), balance.net().amount().toPlainString()));
        return balances;
    }

    /** A month in a state, whatever it was; months before it in its year are locked as it is. */
    void month(ReportingEntity entity, LocalDate first, String state) {
        long book = entity.book().id();
        if (!state.equals("OPEN")) {
            rows.execute(
                    "UPDATE accounting_period SET state = ? WHERE book_id = ? AND starts_on BETWEEN ? AND ?"
                            + " AND state <> 'HARD_LOCKED'",
                    state,
                    book,
                    first.withDayOfYear(1),
                    first.minusDays(1));
        }
        if (rows.execute(
                        "UPDATE accounting_period SET state = ? WHERE book_id = ? AND starts_on = ?",
                        state,
                        book,
                        first)
                == 1) {
            return;
        }
        rows.execute(
                "INSERT INTO accounting_period (id, book_id, starts_on, state, version) VALUES (?, ?, ?, ?, 1)",
                -book * 100 - first.getMonthValue(),
                book,
                first,
                state);
    }
}
