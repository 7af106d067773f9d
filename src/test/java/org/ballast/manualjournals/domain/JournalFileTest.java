package org.ballast.manualjournals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.MonthLocks;
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.domain.UnitOfAccount;
import org.junit.jupiter.api.Test;

class JournalFileTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final List<String> HEADER = List.of(
            "external_id",
            "posted_on",
            "description",
            "account",
            "debit",
            "credit",
            "currency",
            "purpose",
            "memo",
            "reverses_on",
            "repeats_until");

    private final ImportErrors errors = new ImportErrors();
    private final JournalFile file = new JournalFile(new BookTerms(
            Book.primary(Framework.US_GAAP, USD, Month.JANUARY),
            chart(),
            new MonthLocks(new TreeMap<>(Map.of(YearMonth.of(2023, 6), PeriodState.SOFT_LOCKED)))));
    private long line = 1;

    @Test
    void rowsWithTheSameIdAreOneJournalWhereverTheyStand() {
        read("A,2024-01-31,Rent,6000,50.00,,USD,,,,");
        read("B,2024-02-29,Fees,6000,1.00,,USD,ADJUSTING,memo,2024-03-01,");
        read("A,2024-01-31,Rent,1000,,50.00,USD,,,,");
        read("B,2024-02-29,Fees,1000,0.00,1.00,USD,ADJUSTING,,2024-03-01,");

        List<JournalFile.Read> journals = file.journals(errors);

        assertThat(errors.first()).isEmpty();
        assertThat(journals)
                .extracting(each -> each.line() + " " + each.journal().head().externalId() + " "
                        + each.journal().total() + " " + each.journal().lines().size())
                .containsExactly("2 A 50.00 USD 2", "3 B 1.00 USD 2");
        assertThat(journals.getLast().journal().head().purpose()).isEqualTo(JournalHead.ManualPurpose.ADJUSTING);
    }

    @Test
    void eachFaultIsToldByLineAndField() {
        read("A,2024-01-31,Rent,1500,50.00,,USD,,,,");
        read("A,2024-01-31,Rent,9999,,50.00,EUR,,,,");
        read("B,2024-02-29,Fees,6000,1.00,1.00,USD,,,,");
        read("B,2024-03-01,Fees,1000,,1.001,USD,,,,");
        read("C,2023-06-30,Locked,6000,1.00,,USD,,,,");
        read("C,2023-06-30,Locked,1000,,2.00,USD,,,,");
        read("D,2024-01-31,Alone,6000,-1.00,,USD,OTHER,,,");
        read("E,2024-01-31,Both,6000,1.00,,USD,,,2024-01-31,2024-02-01");

        file.journals(errors);

        assertThat(errors.first())
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly(
                        "2 account",
                        "3 account",
                        "3 currency",
                        "4 debit",
                        "5 posted_on",
                        "5 credit",
                        "6 posted_on",
                        "6 debit",
                        "8 purpose",
                        "8 debit",
                        "9 reverses_on",
                        "9 repeats_until",
                        "9 external_id");
    }

    @Test
    void anAccountThatIsKeptByLotIsRefusedWithTheReason() {
        read("A,2024-01-31,Rent,1500,50.00,,USD,,,,");
        assertThat(errors.first().getFirst().message()).contains("Digital assets at cost", "lots, disposals");
    }

    @Test
    void neitherAJournalNorItsCopiesMayFallIntoALockedMonthOrBeforeOne() {
        read("A,2023-05-15,Rent,6000,50.00,,USD,,,,2023-07-15");
        read("A,2023-05-15,Rent,1000,,50.00,USD,,,,2023-07-15");
        assertThat(errors.first())
                .extracting(error -> error.line() + " " + error.field() + " " + error.message())
                .containsExactly(
                        "2 posted_on the month 2023-05 stands in the balance sheet of 2023-06, which is locked: ask to open"
                                + " 2023-06 again first",
                        "2 repeats_until the month 2023-06 is locked");
    }

    private void read(String row) {
        line++;
        file.read(new ImportRow(line, HEADER, row.split(",", -1), errors));
    }

    private static Chart chart() {
        return new Chart(
                "BASIC",
                List.of(
                        account("1000", "Cash", Optional.empty()),
                        account("1500", "Digital assets at cost", Optional.of(UnitOfAccount.Kind.LOT)),
                        account("6000", "Operating expense", Optional.empty())),
                Map.of());
    }

    private static ChartAccount account(String number, String name, Optional<UnitOfAccount.Kind> keptBy) {
        return new ChartAccount(
                number,
                name,
                ChartAccount.Type.ASSET,
                ChartAccount.Side.DEBIT,
                ChartAccount.Term.CURRENT,
                ChartAccount.Category.NONE,
                keptBy,
                LocalDate.of(1900, 1, 1),
                Optional.empty());
    }
}
