package org.ballast.statements.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.IncomeStatement;
import org.ballast.statements.domain.LedgerVector;
import org.ballast.statements.domain.StatementLine;
import org.ballast.statements.domain.StatementSection;
import org.ballast.statements.report.DraftWords;
import org.ballast.statements.report.Words;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** The income statement of real books, on both databases. */
@InPortal
class IncomeStatementIT {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate JANUARY_END = LocalDate.of(2024, 1, 31);
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    @Inject
    private TestedCompany company;

    @Inject
    private PrepareIncomeStatement prepareIncomeStatement;

    @Inject
    private PrepareBalanceSheet prepareBalanceSheet;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void aPostedWriteDownIsALossOfItsPeriodAndOfTheYear() {
        ReportingEntity entity = company.priced();
        IncomeStatement untested = income(entity, NEW_YEAR, JANUARY_END);
        assertThat(untested.header().isDraft()).isTrue();
        assertThat(new DraftWords(new Words()).reasons(untested.header()))
                .containsExactly("One lot of BTC: not tested for impairment from January 1, 2024 to January 31, 2024.");

        company.approveAs("controller", company.submitted(entity.code()));

        IncomeStatement tested = income(entity, NEW_YEAR, JANUARY_END);
        assertThat(tested.header().isDraft()).isFalse();
        assertThat(lines(tested)).containsExactly("OPERATING [6100] [-40.00 USD, 0.00 USD]");
        assertThat(income(entity, JANUARY_END.plusDays(1), YEAR_END).netIncome().getFirst())
                .isEqualTo(usd("0.00"));
        assertThat(equity(sheet(entity, JANUARY_END), "netIncome")).isEqualTo(usd("-40.00"));
        assertThat(equity(sheet(entity, YEAR_END.plusDays(1)), "retainedEarnings"))
                .isEqualTo(usd("-40.00"));
    }

    @Test
    void theWorkedLedgerGivesItsProfitsOnTheChartOfThePortal() throws Exception {
        ReportingEntity entity = company.found();
        transaction.begin();
        try {
            rows.execute(
                    "DELETE FROM account_day WHERE book_id = ?", entity.book().id());
            keepWorkedLedger(entity);
            IncomeStatement year = income(entity, NEW_YEAR, YEAR_END);
            assertThat(year.steps())
                    .extracting(step -> step.total() + " " + step.amounts().getFirst())
                    .containsExactly(
                            "operatingProfit 91694.01 USD", "profitBeforeTax 73694.01 USD", "netIncome 55270.51 USD");
            BalanceSheet sheet = sheet(entity, YEAR_END);
            assertThat(sheet.totalAssets().getFirst()).isEqualTo(usd("1386194.01"));
            assertThat(sheet.currentLiabilities().total().getFirst()).isEqualTo(usd("30923.50"));
            assertThat(equity(sheet, "netIncome")).isEqualTo(usd("55270.51"));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void anOwnAccountAppearsByItselfOnBothStatements() throws Exception {
        ReportingEntity entity = company.found();
        transaction.begin();
        try {
            rows.execute(
                    "INSERT INTO account (chart, number, name, type, normal_side, term, category, kept_by, valid_from) VALUES"
                            + " ('BASIC', '1777', 'Art', 'ASSET', 'D', 'NON_CURRENT', 'NONE', 'NONE', DATE '1900-01-01'),"
                            + " ('BASIC', '4777', 'Dividends received', 'INCOME', 'C', 'NONE', 'INVESTING', 'NONE', DATE '1900-01-01')");
            move(entity, JANUARY_END, "1777", "12.50", "0");
            move(entity, JANUARY_END, "4777", "0", "12.50");
            IncomeStatement year = income(entity, NEW_YEAR, YEAR_END);
            assertThat(lines(year)).containsExactly("INVESTING [4777] [12.50 USD, 0.00 USD]");
            assertThat(year.steps())
                    .extracting(IncomeStatement.Step::total)
                    .containsExactly("operatingProfit", "profitBeforeFinancing", "profitBeforeTax", "netIncome");
            assertThat(sheet(entity, YEAR_END).nonCurrentAssets().lines())
                    .extracting(StatementLine::name)
                    .containsExactly("Digital assets at cost", "Art");
        } finally {
            transaction.rollback();
        }
    }

    private void keepWorkedLedger(ReportingEntity entity) {
        JsonObject vector = LedgerVector.read("10_general_ledger.json");
        vector.getJsonArray("journal").getValuesAs(JsonObject.class).stream()
                .filter(entry -> entry.getInt("no") < 15)
                .forEach(entry -> entry.getJsonArray("lines")
                        .getValuesAs(JsonObject.class)
                        .forEach(line -> move(
                                entity,
                                LocalDate.parse(entry.getString("date")),
                                line.getString("account"),
                                line.getString("debit"),
                                line.getString("credit"))));
    }

    private void move(ReportingEntity entity, LocalDate day, String account, String debit, String credit) {
        BigDecimal debits = new BigDecimal(debit);
        BigDecimal credits = new BigDecimal(credit);
        int added = rows.execute(
                "UPDATE account_day SET debit = debit + ?, credit = credit + ?"
                        + " WHERE book_id = ? AND account = ? AND posted_on = ?",
                debits,
                credits,
                entity.book().id(),
                account,
                day);
        if (added == 0) {
            rows.execute(
                    "INSERT INTO account_day (book_id, account, currency, posted_on, kind, debit, credit, last_entry_id)"
                            + " VALUES (?, ?, 'USD', ?, 'CAPITAL', ?, ?, 0)",
                    entity.book().id(),
                    account,
                    day,
                    debits,
                    credits);
        }
    }

    private IncomeStatement income(ReportingEntity entity, LocalDate from, LocalDate to) {
        return company.as("auditor", Role.AUDITOR, () -> prepareIncomeStatement.between(entity.code(), from, to));
    }

    private BalanceSheet sheet(ReportingEntity entity, LocalDate day) {
        return company.as("auditor", Role.AUDITOR, () -> prepareBalanceSheet.asOf(entity.code(), day));
    }

    private static List<String> lines(IncomeStatement statement) {
        return statement.sections().stream().flatMap(IncomeStatementIT::lines).toList();
    }

    private static Stream<String> lines(StatementSection section) {
        return section.lines().stream().map(line -> section.part() + " " + line.accounts() + " " + line.amounts());
    }

    private static Money equity(BalanceSheet sheet, String key) {
        return sheet.equity().lines().stream()
                .filter(line -> line.key().equals(key))
                .map(line -> line.amounts().getFirst())
                .findFirst()
                .orElseThrow();
    }

    private static Money usd(String amount) {
        return Money.of(amount, LedgerVector.USD);
    }
}
