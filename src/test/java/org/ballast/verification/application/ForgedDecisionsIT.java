package org.ballast.verification.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.AttachFiles;
import org.ballast.approvals.domain.Delegation;
import org.ballast.approvals.persistence.Delegations;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.LockPeriod;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.verification.domain.Finding;
import org.ballast.writedowns.application.TestedCompany;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the owner of a PostgreSQL does, with every trigger switched off, to what people decided is found and named. */
@InPortal
@EnabledIfSystemProperty(named = "ballast.db.url", matches = "jdbc:postgresql:.*")
class ForgedDecisionsIT {

    @Inject
    private TestedCompany company;

    @Inject
    private Forgery forgery;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private LockPeriod lockPeriod;

    @Inject
    private Delegations delegations;

    @Inject
    private AttachFiles files;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    private ReportingEntity entity;
    private long paper;

    @BeforeEach
    void post() {
        entity = company.priced();
        Proposal submitted = company.submitted(entity.code());
        paper = currentUser
                .actingAs(
                        "controller",
                        Role.CONTROLLER,
                        () -> files.add(
                                submitted.caseId(),
                                "checked.txt",
                                new ByteArrayInputStream("I looked at it".getBytes(StandardCharsets.UTF_8))))
                .id();
        company.approveAs("controller", submitted);
    }

    @Test
    void aSumThatWasMovedOutOfTheIncomeStatementIsNamed() throws Exception {
        assertThat(forgery.found(
                        "UPDATE account_day SET purpose = 'CLOSING' WHERE account = '6100' AND book_id = " + book()))
                .anyMatch(each -> each.part().equals("SUMS") && each.arguments().contains("6100"));
    }

    @Test
    void aMonthThatWasOpenedWithoutASecondPersonIsNamed() throws Exception {
        currentUser.actingAs(
                "controller", Role.CONTROLLER, () -> lockPeriod.softly(entity.code(), YearMonth.of(2023, 11), ""));
        long first = number("SELECT MIN(s.id) FROM period_step s JOIN accounting_period p ON p.id = s.period_id"
                + " WHERE p.book_id = " + book());

        assertThat(forgery.found(
                        "UPDATE accounting_period SET state = 'OPEN', version = version + 1 WHERE state <> 'OPEN'"
                                + " AND book_id = " + book()))
                .anyMatch(each -> each.part().equals("PERIODS"));
        assertThat(forgery.found(
                        "UPDATE accounting_period SET state = 'OPEN' WHERE state <> 'OPEN' AND book_id = " + book(),
                        "DELETE FROM period_step WHERE period_id IN (SELECT id FROM accounting_period WHERE book_id = "
                                + book() + ")"))
                .contains(new Finding("PERIOD_STEP", "MISSING", List.of(Long.toString(first))));
    }

    @Test
    void aDelegationThatNobodyGaveIsNamed() throws Exception {
        String lender = "cfo-" + entity.code();
        LocalDate day = LocalDate.of(2024, 5, 2);
        transaction.begin();
        long lent = delegations.add(new Delegation(
                0, lender, "controller", Role.CFO, day, day, "On leave", Instant.now(), Optional.empty()));
        transaction.commit();

        assertThat(forgery.found("UPDATE delegation SET last_day = last_day + 30 WHERE id = " + lent))
                .contains(new Finding("DELEGATION", "CHANGED", List.of(lender + " > controller")));
        assertThat(forgery.found(
                        "INSERT INTO delegation (id, from_user, to_user, role, first_day, last_day, reason, made_at)"
                                + " SELECT id + 1, from_user, 'controller2', role, first_day, last_day, reason, made_at FROM delegation"
                                + " WHERE id = " + lent))
                .contains(new Finding("DELEGATION", "ADDED", List.of(lender + " > controller2")));
    }

    /** What an approver files is in no hash that an approval binds to. */
    @Test
    void aPaperOfAnApproverThatIsGoneIsNamed() throws Exception {
        assertThat(forgery.found("DELETE FROM attachment WHERE id = " + paper))
                .contains(new Finding("ATTACHMENT", "MISSING", List.of(Long.toString(paper))));
    }

    @Test
    void aWriteDownThatIsSaidToBeUndoneIsNamed() throws Exception {
        assertThat(forgery.found("INSERT INTO undone_source (book_id, source_type, source_id) SELECT DISTINCT book_id,"
                        + " source_type, source_id FROM lot_event WHERE source_type = 'PROPOSAL' AND book_id = "
                        + book()))
                .anyMatch(each -> each.part().equals("UNDONE")
                        && each.arguments().subList(0, 3).equals(List.of(entity.code(), "PRIMARY", "PROPOSAL")));
    }

    private long book() {
        return entity.book().id();
    }

    private long number(String sql) {
        return rows.list(sql, row -> row.getLong(1)).getFirst();
    }
}
