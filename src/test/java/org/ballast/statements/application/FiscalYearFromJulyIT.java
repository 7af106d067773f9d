package org.ballast.statements.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.IncomeStatement;
import org.ballast.statements.domain.StatementLine;
import org.ballast.writedowns.application.BookedCompany;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A book at fair value whose year begins in July: 1 BTC for 100.00 of August 2023 is worth 130.00 on June 30, 2024; half of it
 * is sold for 80.00 in September, when the rest closes at 140.
 */
@InPortal
class FiscalYearFromJulyIT {

    private static final LocalDate YEAR_END = LocalDate.of(2024, 6, 30);
    private static final LocalDate SEPTEMBER_END = LocalDate.of(2024, 9, 30);

    @Inject
    private TestedCompany company;

    @Inject
    private BookedCompany books;

    @Inject
    private PrepareBalanceSheet prepareBalanceSheet;

    @Inject
    private PrepareIncomeStatement prepareIncomeStatement;

    private ReportingEntity entity;

    @BeforeEach
    void twoYears() {
        entity = books.found(Month.JULY);
        books.policy(entity, "US_FAIR_VALUE_NI", "", "2023-07-01");
        books.prices(
                entity,
                LocalDate.of(2023, 8, 1),
                LocalDate.of(2024, 10, 1),
                Map.of(),
                Map.of("2024-06-30", "130", "2024-09-30", "140"));
        company.lots(entity.code(), "L1,BTC,2023-08-01,1,100.00,USD");
        books.post(entity, "2023-07-01", "2024-07-01");
        company.disposals(entity.code(), "S1,BTC,2024-09-15,0.5,80.00,USD,");
        books.post(entity, "2024-07-01", "2024-10-01");
    }

    @Test
    void theYearThatEndedInJuneIsRetainedEarningsFromJulyOn() {
        BalanceSheet june = sheet(YEAR_END);
        BalanceSheet july = sheet(YEAR_END.plusDays(1));

        assertThat(equity(june, "retainedEarnings")).isEqualTo(usd("0.00"));
        assertThat(equity(june, "netIncome")).isEqualTo(usd("30.00"));
        assertThat(equity(july, "retainedEarnings")).isEqualTo(usd("30.00"));
        assertThat(equity(july, "netIncome")).isEqualTo(usd("0.00"));
        assertThat(june.totalAssets().getFirst()).as("130.00 less 100.00 paid").isEqualTo(usd("30.00"));
    }

    @Test
    void theBalanceSheetStandsBesideTheLastYearsAndTheLastQuartersEnd() {
        BalanceSheet september = sheet(SEPTEMBER_END);

        assertThat(september.header().asOf()).isEqualTo(SEPTEMBER_END);
        assertThat(september.totalAssets().getFirst())
                .as("70.00, and 20.00 paid net")
                .isEqualTo(usd("50.00"));
        assertThat(september.totalAssets().subList(1, september.totalAssets().size()))
                .as("June 30 is the end of the last year, and of the last quarter too")
                .isNotEmpty()
                .containsOnly(usd("30.00"));
        assertThat(equity(september, "retainedEarnings")).isEqualTo(usd("30.00"));
        assertThat(equity(september, "netIncome"))
                .as("65.00 to 80.00 on what was sold, 65.00 to 70.00 on what is held")
                .isEqualTo(usd("20.00"));
    }

    @Test
    void theFirstQuarterOfTheYearIsComparedWithTheSameOneBefore() {
        IncomeStatement quarter = company.as(
                "auditor",
                Role.AUDITOR,
                () -> prepareIncomeStatement.between(entity.code(), YEAR_END.plusDays(1), SEPTEMBER_END));
        IncomeStatement year = company.as(
                "auditor",
                Role.AUDITOR,
                () -> prepareIncomeStatement.between(entity.code(), LocalDate.of(2023, 7, 1), YEAR_END));

        assertThat(quarter.netIncome())
                .as("beside Q3 2023 and the quarter to June")
                .containsExactly(usd("20.00"), usd("0.00"), usd("30.00"));
        assertThat(quarter.periods().get(1).from()).isEqualTo(LocalDate.of(2023, 7, 1));
        assertThat(year.netIncome().getFirst()).isEqualTo(usd("30.00"));
        assertThat(quarter.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .map(StatementLine::accounts)
                        .toList())
                .isEqualTo(List.of(List.of("4110")));
    }

    private BalanceSheet sheet(LocalDate day) {
        return company.as("auditor", Role.AUDITOR, () -> prepareBalanceSheet.asOf(entity.code(), day));
    }

    private static Money equity(BalanceSheet sheet, String key) {
        return sheet.equity().lines().stream()
                .filter(line -> line.key().equals(key))
                .map(line -> line.amounts().getFirst())
                .findFirst()
                .orElse(usd("0.00"));
    }

    private static Money usd(String amount) {
        return Money.of(amount, Currency.getInstance("USD"));
    }
}
