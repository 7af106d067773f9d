package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.imports.application.Upload;
import org.ballast.journal.application.Journal;
import org.ballast.journal.domain.JournalCursor;
import org.ballast.journal.domain.JournalFilter;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.manualjournals.application.NewManualJournal;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.prices.application.ImportPrices;
import org.ballast.statements.application.PrepareBalanceSheet;
import org.ballast.statements.application.PrepareIncomeStatement;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.LedgerVector;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/**
 * The worked ledger of accounting.md §5.3 through the portal: what a page records comes from its own use case, the rest is
 * entered by hand and approved.
 */
@InPortal
class WorkedLedgerIT {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    @Inject
    private FoundCompany founding;

    @Inject
    private TestedCompany company;

    @Inject
    private EnteringJournals journals;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private ImportPrices importPrices;

    @Inject
    private DecideWriteDown decideWriteDown;

    @Inject
    private Journal journal;

    @Inject
    private PrepareIncomeStatement prepareIncomeStatement;

    @Inject
    private PrepareBalanceSheet prepareBalanceSheet;

    private final JsonObject vector = LedgerVector.read("10_general_ledger.json");

    @Test
    void itsFifteenEntriesGiveItsTrialBalanceAndItsStatements() {
        ReportingEntity entity = founding.of("GL", Framework.US_GAAP, Currency.getInstance("USD"));
        keepYear(entity);

        assertThat(journals.balances(entity, YEAR_END))
                .isEqualTo(texts(
                        vector.getJsonObject("expected").getJsonObject("trialBalanceBeforeClose(debit positive)")));
        assertThat(posted(entity)).containsExactlyInAnyOrderElementsOf(expectedEntries(14));
        assertIncomeStatement(entity);
        assertBalanceSheet(entity);

        manual(entity, 15);
        assertThat(posted(entity)).containsExactlyInAnyOrderElementsOf(expectedEntries(15));
        assertThat(journals.balances(entity, YEAR_END))
                .as("nothing is left of income and expense")
                .containsEntry("3200", "-55270.51")
                .doesNotContainKeys("4000", "4100", "6000", "6100", "6300", "7000", "8000");
        assertBalanceSheet(entity);
    }

    private void keepYear(ReportingEntity entity) {
        String code = entity.code();
        company.as(
                "cfo",
                Role.CFO,
                () -> decidePolicy.decide(
                        code,
                        new DecidePolicy.Decision(
                                "BTC", "US_COST_LESS_IMPAIRMENT", code, "SPECIFIC_ID", LocalDate.of(2023, 1, 1))));
        company.as(
                "preparer", Role.PREPARER, () -> importPrices.from(code, sample("helix-prices.csv"), Optional.empty()));
        manual(entity, 1);
        manual(entity, 2);
        company.lots(
                code, "L1,BTC,2024-01-15T14:30:00Z,10,425000.00,USD\nL2,BTC,2024-03-12T09:05:00Z,5.5,391877.75,USD");
        test(entity, NEW_YEAR);
        test(entity, NEW_YEAR.plusMonths(3));
        company.lots(code, "L3,BTC,2024-08-20T16:00:00Z,2.25,133650.90,USD");
        test(entity, NEW_YEAR.plusMonths(6));
        company.sales(code, "S1,BTC,2024-11-20T15:00:00Z,4,376000.00,USD,376.00,L1:4");
        test(entity, NEW_YEAR.plusMonths(9));
        for (int number = 10; number <= 14; number++) {
            manual(entity, number);
        }
    }

    /** A quarter, its loss approved. */
    private void test(ReportingEntity entity, LocalDate from) {
        RunResult run = company.test(entity.code(), new TestPeriod(from, from.plusMonths(3)));
        for (Proposal draft : run.proposals()) {
            Proposal submitted =
                    company.as("preparer", Role.PREPARER, () -> decideWriteDown.submit(draft.id(), Seen.LATEST, ""));
            company.approveAs("controller", submitted);
        }
    }

    private void manual(ReportingEntity entity, int number) {
        JsonObject entry = vector.getJsonArray("journal").getJsonObject(number - 1);
        List<NewManualJournal.Line> lines = entry.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> new NewManualJournal.Line(
                        line.getString("account"), line.getString("debit"), line.getString("credit"), "USD", null))
                .toList();
        ApprovalCase posted = journals.post(
                entity,
                new NewManualJournal(
                        "GL-" + number,
                        LocalDate.parse(entry.getString("date")),
                        entry.getString("text"),
                        null,
                        lines,
                        null,
                        null));
        assertThat(posted.status()).isEqualTo(CaseStatus.POSTED);
    }

    private void assertIncomeStatement(ReportingEntity entity) {
        var income = company.as(
                "auditor", Role.AUDITOR, () -> prepareIncomeStatement.between(entity.code(), NEW_YEAR, YEAR_END));
        assertThat(income.steps())
                .extracting(step -> step.total() + " " + step.amounts().getFirst())
                .contains("profitBeforeTax 73694.01 USD", "netIncome 55270.51 USD");
    }

    private void assertBalanceSheet(ReportingEntity entity) {
        BalanceSheet sheet =
                company.as("auditor", Role.AUDITOR, () -> prepareBalanceSheet.asOf(entity.code(), YEAR_END));
        assertThat(sheet.totalAssets().getFirst()).hasToString("1386194.01 USD");
        assertThat(sheet.currentLiabilities().total().getFirst()).hasToString("30923.50 USD");
        assertThat(sheet.equity().total().getFirst()).hasToString("1055270.51 USD");
    }

    /** Each entry as its day and what it moves on each account. */
    private List<String> posted(ReportingEntity entity) {
        List<RecordedEntry> entries = company.as(
                "auditor",
                Role.AUDITOR,
                () -> journal.after(JournalFilter.all(entity.book().id()), JournalCursor.START, 100));
        return entries.stream()
                .map(entry -> moved(
                        entry.posted().postedOn().toString(),
                        add -> entry.lines()
                                .forEach(line -> add.accept(
                                        line.account(),
                                        line.debit()
                                                .amount()
                                                .subtract(line.credit().amount())))))
                .toList();
    }

    private List<String> expectedEntries(int count) {
        return vector.getJsonArray("journal").getValuesAs(JsonObject.class).stream()
                .limit(count)
                .map(entry -> moved(
                        entry.getString("date"),
                        add -> entry.getJsonArray("lines")
                                .getValuesAs(JsonObject.class)
                                .forEach(line -> add.accept(
                                        line.getString("account"),
                                        new BigDecimal(line.getString("debit"))
                                                .subtract(new BigDecimal(line.getString("credit")))))))
                .toList();
    }

    private static String moved(String day, Consumer<BiConsumer<String, BigDecimal>> lines) {
        Map<String, BigDecimal> moved = new TreeMap<>();
        lines.accept((account, amount) -> moved.merge(account, amount, BigDecimal::add));
        return day + " " + moved;
    }

    private static Map<String, String> texts(JsonObject values) {
        Map<String, String> texts = new HashMap<>();
        values.keySet().forEach(key -> texts.put(key, values.getString(key)));
        return texts;
    }

    private static Upload sample(String name) {
        try (InputStream in =
                Objects.requireNonNull(WorkedLedgerIT.class.getResourceAsStream("/sample/" + name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Upload.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
