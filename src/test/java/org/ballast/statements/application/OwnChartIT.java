package org.ballast.statements.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.IncomeStatement;
import org.ballast.statements.domain.StatementLine;
import org.ballast.statements.domain.StatementSection;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** Books by another chart: the statements find its accounts by the roles that they play, whatever their numbers. */
@InPortal
class OwnChartIT {

    private static final LocalDate LAST_YEAR = LocalDate.of(2023, 12, 31);
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate JANUARY_END = LocalDate.of(2024, 1, 31);

    @Inject
    private TestedCompany company;

    @Inject
    private PrepareBalanceSheet prepareBalanceSheet;

    @Inject
    private PrepareIncomeStatement prepareIncomeStatement;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void statementsFollowTheRolesOfTheChart() throws Exception {
        ReportingEntity entity = company.found();
        transaction.begin();
        try {
            keepByOwnChart(entity);
            move(entity, LAST_YEAR, "010", "10", "0");
            move(entity, LAST_YEAR, "031", "0", "10");
            move(entity, JANUARY_END, "010", "1000", "205");
            move(entity, JANUARY_END, "030", "0", "1000");
            move(entity, JANUARY_END, "020", "200", "0");
            move(entity, JANUARY_END, "021", "0", "40");
            move(entity, JANUARY_END, "060", "40", "0");
            move(entity, JANUARY_END, "090", "5", "0");

            BalanceSheet sheet =
                    company.as("auditor", Role.AUDITOR, () -> prepareBalanceSheet.asOf(entity.code(), JANUARY_END));
            IncomeStatement income = company.as(
                    "auditor",
                    Role.AUDITOR,
                    () -> prepareIncomeStatement.between(entity.code(), NEW_YEAR, JANUARY_END));

            assertThat(lines(sheet.currentAssets())).containsExactly("Till [010] 805.00 USD");
            assertThat(lines(sheet.nonCurrentAssets())).containsExactly("digitalAssets [020, 021] 160.00 USD");
            assertThat(parts(sheet.nonCurrentAssets()))
                    .containsExactly("originalCost [020] 200.00 USD", "accumulatedImpairment [021] -40.00 USD");
            assertThat(lines(sheet.equity()))
                    .containsExactly(
                            "Paid in [030] 1000.00 USD",
                            "retainedEarnings [031] 10.00 USD",
                            "netIncome [060, 090] -45.00 USD");
            assertThat(sheet.totalAssets().getFirst()).hasToString("965.00 USD");
            assertThat(income.sections().stream()
                            .flatMap(section -> lines(section).map(line -> section.part() + " " + line)))
                    .containsExactly("OPERATING Written down [060] -40.00 USD", "INCOME_TAX Taxes [090] -5.00 USD");
            assertThat(income.netIncome().getFirst()).hasToString("-45.00 USD");
        } finally {
            transaction.rollback();
        }
    }

    /** 1500 is cash here and 8000 is nothing: no number of the basic chart means anything. */
    private void keepByOwnChart(ReportingEntity entity) {
        rows.execute("INSERT INTO chart (code, name) VALUES ('OWN', 'Own chart')");
        for (String account : List.of(
                "'010', 'Till', 'ASSET', 'D', 'CURRENT', 'NONE'",
                "'020', 'Coins', 'ASSET', 'D', 'NON_CURRENT', 'NONE'",
                "'021', 'Coins, impaired', 'ASSET', 'C', 'NON_CURRENT', 'NONE'",
                "'030', 'Paid in', 'EQUITY', 'C', 'NONE', 'NONE'",
                "'031', 'Kept', 'EQUITY', 'C', 'NONE', 'NONE'",
                "'060', 'Written down', 'EXPENSE', 'D', 'NONE', 'OPERATING'",
                "'090', 'Taxes', 'EXPENSE', 'D', 'NONE', 'NONE'")) {
            rows.execute(
                    "INSERT INTO account (chart, number, name, type, normal_side, term, category, kept_by, valid_from)"
                            + " VALUES ('OWN', " + account + ", 'NONE', DATE '1900-01-01')");
        }
        for (String role : List.of(
                "'CASH', '010'",
                "'DIGITAL_ASSETS_AT_COST', '020'",
                "'ACCUMULATED_IMPAIRMENT', '021'",
                "'RETAINED_EARNINGS', '031'")) {
            rows.execute("INSERT INTO account_role (chart, role, number) VALUES ('OWN', " + role + ")");
        }
        rows.execute(
                "INSERT INTO statement_account (statement, line, rule_no, type, first_number, last_number, span, chart)"
                        + " VALUES ('INCOME_STATEMENT', 'incomeTax', 9, 'EXPENSE', '090', '099', 'PERIOD', 'OWN')");
        rows.execute("UPDATE book SET chart = 'OWN' WHERE id = ?", entity.book().id());
        rows.execute("DELETE FROM account_day WHERE book_id = ?", entity.book().id());
    }

    private void move(ReportingEntity entity, LocalDate day, String account, String debit, String credit) {
        rows.execute(
                "INSERT INTO account_day (book_id, account, currency, posted_on, kind, debit, credit, last_entry_id)"
                        + " VALUES (?, ?, 'USD', ?, 'CAPITAL', ?, ?, 0)",
                entity.book().id(),
                account,
                day,
                new BigDecimal(debit),
                new BigDecimal(credit));
    }

    private static Stream<String> lines(StatementSection section) {
        return section.lines().stream().map(OwnChartIT::shown);
    }

    private static Stream<String> parts(StatementSection section) {
        return section.lines().stream().flatMap(line -> line.parts().stream()).map(OwnChartIT::shown);
    }

    private static String shown(StatementLine line) {
        return (line.key().isEmpty() ? line.name() : line.key()) + " " + line.accounts() + " "
                + line.amounts().getFirst();
    }
}
