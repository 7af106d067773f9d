package org.ballast.statements.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.audit.domain.Sha256;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.CloseYear;
import org.ballast.journal.application.EmptyBooks;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.application.LockPeriod;
import org.ballast.journal.application.ReadPeriods;
import org.ballast.journal.application.ReopenPeriod;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalEntry.Kind;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.NumberedAccount;
import org.ballast.journal.domain.Purpose;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OneTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.ChangesInEquity;
import org.ballast.statements.domain.LedgerVector;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** The worked ledger of accounting.md §5.3 is posted, closed, read and opened again, on both databases. */
@InPortal
class YearEndIT {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);
    private static final YearMonth DECEMBER = YearMonth.of(2024, 12);

    @Inject
    private TestedCompany company;

    @Inject
    private EmptyBooks books;

    @Inject
    private CloseYear closeYear;

    @Inject
    private LockPeriod lockPeriod;

    @Inject
    private ReopenPeriod reopenPeriod;

    @Inject
    private ReadPeriods readPeriods;

    @Inject
    private Ledger ledger;

    @Inject
    private PrepareIncomeStatement prepareIncomeStatement;

    @Inject
    private PrepareBalanceSheet prepareBalanceSheet;

    @Inject
    private PrepareChangesInEquity prepareChangesInEquity;

    @Inject
    private SqlRows rows;

    @Inject
    private OneTransaction oneTransaction;

    @Test
    void theWorkedLedgerIsClosedAsItsFifteenthEntrySays() throws Exception {
        ReportingEntity entity = worked();
        assertRefused(RefusalCode.PERIOD_NOT_READY, () -> close(entity));
        lockByHand(entity);
        RecordedEntry closing = close(entity);
        assertThat(closing.purpose()).isEqualTo(Purpose.CLOSING);
        assertThat(closing.posted().postedOn()).isEqualTo(YEAR_END);
        assertThat(closing.lines())
                .extracting(line -> line.account() + " " + line.debit().amount() + " "
                        + line.credit().amount())
                .containsExactlyInAnyOrderElementsOf(linesOfTheFifteenth());
        assertThat(close(entity).posted()).as("once").isEqualTo(closing.posted());

        assertThat(net(entity, YEAR_END, "4000")).isEqualTo(usd("0.00"));
        assertThat(net(entity, YEAR_END, "3200")).isEqualTo(usd("-55270.51"));
        assertThat(income(entity, NEW_YEAR, YEAR_END)).isEqualTo(usd("55270.51"));
        assertThat(income(entity, NEW_YEAR.plusYears(1), YEAR_END.plusYears(1))).isEqualTo(usd("0.00"));
        for (LocalDate day : List.of(YEAR_END, YEAR_END.plusDays(1))) {
            BalanceSheet sheet = sheet(entity, day);
            assertThat(sheet.totalAssets().getFirst()).isEqualTo(usd("1386194.01"));
            assertThat(equity(sheet, "retainedEarnings")).contains(usd("55270.51"));
            assertThat(equity(sheet, "netIncome"))
                    .as("it is in retained earnings")
                    .isEmpty();
        }
    }

    @Test
    void whatHappenedToEquityIsTheSameBeforeAndAfterTheClose() throws Exception {
        ReportingEntity entity = worked();
        ChangesInEquity before = changes(entity);
        lockByHand(entity);
        close(entity);
        ChangesInEquity after = changes(entity);
        assertThat(after.rows()).isEqualTo(before.rows());
        assertThat(after.rows())
                .extracting(row -> row.name() + " " + after.total(row.amounts()))
                .containsExactly("netIncome 55270.51 USD", "issues 1000000.00 USD");
        assertThat(after.closing().getFirst()).isEqualTo(usd("1000000.00"));
        assertThat(after.closing().get(2)).isEqualTo(usd("55270.51"));
        assertThat(after.totalEquity())
                .isEqualTo(sheet(entity, YEAR_END).equity().total().getFirst());
    }

    @Test
    void aClosedYearTakesNothingUntilOneOfItsMonthsIsOpenedAgain() throws Exception {
        ReportingEntity entity = worked();
        lockByHand(entity);
        String number = close(entity).posted().number();
        JournalEntry late = EmptyBooks.entry(entity, YEAR_END).adjusting("came late");
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> oneTransaction.around(() -> books.post(late)));
        assertThatThrownBy(() -> oneTransaction.around(() -> books.insert(entity, YEAR_END, "ADJUSTING")))
                .hasStackTraceContaining("PERIOD_LOCKED: the fiscal year 2024 is closed");

        company.as("cfo", Role.CFO, () -> reopenPeriod.request(entity.code(), DECEMBER, "an invoice is missing"));
        company.as("controller", Role.CONTROLLER, () -> reopenPeriod.acknowledge(entity.code(), DECEMBER));
        assertThat(net(entity, YEAR_END, "3200")).isEqualTo(usd("0.00"));
        assertThat(net(entity, YEAR_END, "4000")).isEqualTo(usd("-120000.00"));
        assertThat(income(entity, NEW_YEAR, YEAR_END)).isEqualTo(usd("55270.51"));
        assertThat(equity(sheet(entity, YEAR_END), "netIncome")).contains(usd("55270.51"));

        oneTransaction.around(() -> books.post(late));
        lockByHand(entity);
        assertThat(close(entity).posted().number()).isNotEqualTo(number);
        assertThat(net(entity, YEAR_END, "3200")).isEqualTo(usd("-55270.51"));
        assertThat(company.as("auditor", Role.AUDITOR, () -> readPeriods.closedYears(entity.code())))
                .containsOnlyKeys(2024);
        hardLock(entity);
        JournalEntry later = EmptyBooks.entry(entity, YEAR_END).adjusting("came later");
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> oneTransaction.around(() -> books.post(later)));
    }

    @Test
    void aYearWithoutIncomeOrInAHardLockedMonthIsNotClosed() throws Exception {
        ReportingEntity entity = books.found();
        oneTransaction.around(() -> books.post(EmptyBooks.entry(entity, YEAR_END)));
        company.as("controller", Role.CONTROLLER, () -> lockPeriod.softly(entity.code(), DECEMBER, ""));
        assertRefused(RefusalCode.PERIOD_NOT_READY, () -> close(entity));
        hardLock(entity);
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> close(entity));
        assertRefused(
                RefusalCode.NOT_FOUND, () -> company.as("cfo", Role.CFO, () -> closeYear.close(entity.code(), 99)));
    }

    private void hardLock(ReportingEntity entity) throws Exception {
        oneTransaction.around(() -> rows.execute(
                "UPDATE accounting_period SET state = 'HARD_LOCKED' WHERE book_id = ? AND starts_on <= DATE '2024-12-01'",
                entity.book().id()));
    }

    /** The digital assets of the worked ledger are in no lot here, of which the checklist would tell. */
    private void lockByHand(ReportingEntity entity) throws Exception {
        oneTransaction.around(() -> {
            for (int month = 1; month <= 12; month++) {
                rows.execute(
                        "INSERT INTO accounting_period (id, book_id, starts_on, state, version)"
                                + " VALUES (?, ?, ?, 'OPEN', 1) ON CONFLICT DO NOTHING",
                        -100 * entity.book().id() - month,
                        entity.book().id(),
                        NEW_YEAR.withMonth(month));
            }
            return rows.execute(
                    "UPDATE accounting_period SET state = 'SOFT_LOCKED' WHERE book_id = ?",
                    entity.book().id());
        });
    }

    /** A company with the first fourteen entries. */
    private ReportingEntity worked() throws Exception {
        ReportingEntity entity = books.found();
        oneTransaction.around(() -> books.post(journal().stream()
                .filter(entry -> entry.getInt("no") < 15)
                .map(entry -> entry(entity, entry))
                .toArray(JournalEntry[]::new)));
        return entity;
    }

    private static List<JsonObject> journal() {
        return LedgerVector.read("10_general_ledger.json")
                .getJsonArray("journal")
                .getValuesAs(JsonObject.class);
    }

    private static JournalEntry entry(ReportingEntity entity, JsonObject told) {
        return new JournalEntry(
                entity.book().id(),
                LocalDate.parse(told.getString("date")),
                Kind.CAPITAL,
                told.getString("text"),
                "TEST",
                String.valueOf(told.getInt("no")),
                Sha256.hex(entity.code() + told.getInt("no")),
                told.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                        .map(YearEndIT::line)
                        .toList());
    }

    private static JournalLine line(JsonObject told) {
        boolean byLot = told.getString("account").startsWith("15");
        return new JournalLine(
                new NumberedAccount(told.getString("account")),
                byLot ? Optional.of(new UnitOfAccount(UnitOfAccount.Kind.LOT, -1, "L1")) : Optional.empty(),
                usd(told.getString("debit")),
                usd(told.getString("credit")));
    }

    private static List<String> linesOfTheFifteenth() {
        return journal().getLast().getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("account") + " " + line.getString("debit") + " " + line.getString("credit"))
                .toList();
    }

    private RecordedEntry close(ReportingEntity entity) {
        return company.as("cfo", Role.CFO, () -> closeYear.close(entity.code(), 2024));
    }

    private Money net(ReportingEntity entity, LocalDate day, String account) {
        return ledger.balances(entity.book().id(), day).stream()
                .filter(balance -> balance.account().number().equals(account))
                .map(AccountBalance::net)
                .findFirst()
                .orElse(usd("0.00"));
    }

    private Money income(ReportingEntity entity, LocalDate from, LocalDate to) {
        return company.as("auditor", Role.AUDITOR, () -> prepareIncomeStatement.between(entity.code(), from, to))
                .netIncome()
                .getFirst();
    }

    private BalanceSheet sheet(ReportingEntity entity, LocalDate day) {
        return company.as("auditor", Role.AUDITOR, () -> prepareBalanceSheet.asOf(entity.code(), day));
    }

    private ChangesInEquity changes(ReportingEntity entity) {
        return company.as(
                "auditor", Role.AUDITOR, () -> prepareChangesInEquity.between(entity.code(), NEW_YEAR, YEAR_END));
    }

    private static Optional<Money> equity(BalanceSheet sheet, String key) {
        return sheet.equity().lines().stream()
                .filter(line -> line.key().equals(key))
                .map(line -> line.amounts().getFirst())
                .filter(amount -> !amount.isZero())
                .findFirst();
    }

    private static Money usd(String amount) {
        return Money.of(amount, LedgerVector.USD);
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
