package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.MeasuredCompany.QUARTER;
import static org.ballast.writedowns.application.MeasuredCompany.YEAR_2025;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Supplier;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.container.InPortal;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.expansion.application.PrepareExpansion;
import org.ballast.expansion.application.PrintExpansion;
import org.ballast.expansion.domain.Expansion;
import org.ballast.expansion.domain.Leg;
import org.ballast.expansion.domain.Source;
import org.ballast.expansion.domain.Swap;
import org.ballast.statements.application.PrepareBalanceSheet;
import org.junit.jupiter.api.Test;

/** Why total assets changed, of books that people keep: accounting.md §10.2. */
@InPortal
class ExpansionIT {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate QUARTER_END = LocalDate.of(2025, 3, 31);

    @Inject
    private TestedCompany company;

    @Inject
    private MeasuredCompany measured;

    @Inject
    private PrepareExpansion expansion;

    @Inject
    private PrintExpansion print;

    @Inject
    private PrepareBalanceSheet balanceSheet;

    @Test
    void theQuarterOfAnAdoptionIsSplitToTheCent() {
        ReportingEntity entity = measured.atCostUntil2025();
        measured.tradesAtFairValue(entity);
        measured.post(measured.only(measured.run(entity, QUARTER)));
        measured.post(measured.only(measured.run(entity, QUARTER)));

        Expansion quarter = between(entity, YEAR_2025, QUARTER_END);

        assertThat(quarter.residual()).isEqualTo(usd("0.00"));
        assertThat(quarter.source(Source.ADOPTION_EQUITY)).isEqualTo(usd("499122.35"));
        assertThat(quarter.source(Source.ADOPTION_TAX)).isEqualTo(usd("166374.12"));
        assertThat(quarter.source(Source.PRICE)).isEqualTo(usd("-111562.41"));
        assertThat(quarter.leg(Swap.PURCHASES, Leg.Side.DIGITAL)).isEqualTo(usd("101552.40"));
        assertThat(quarter.leg(Swap.PURCHASES, Leg.Side.CASH)).isEqualTo(usd("-101552.40"));
        assertThat(quarter.leg(Swap.DISPOSALS, Leg.Side.DIGITAL)).isEqualTo(usd("-288300.00"));
        assertThat(quarter.leg(Swap.DISPOSALS, Leg.Side.CASH)).isEqualTo(usd("288011.70"));
        assertThat(quarter.source(Source.FEES)).isEqualTo(usd("-288.30"));
        assertThat(quarter.assets().getFirst().units0()).isEqualByComparingTo("13.75");
        assertThat(quarter.assets().getFirst().carrying0()).isEqualTo(usd("619098.66"));
        assertThat(quarter.assets().getFirst().units1()).isEqualByComparingTo("11.95");
        assertThat(quarter.assets().getFirst().carrying1()).isEqualTo(usd("986285.12"));
        assertThat(quarter.closing())
                .as("as the balance sheet says it")
                .isEqualTo(asAuditor(() -> balanceSheet.asOf(entity.code(), QUARTER_END))
                        .totalAssets()
                        .getFirst());

        assertThat(asAuditor(() -> print.print(quarter, DocumentFormat.PDF)).content())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(asAuditor(() -> print.print(quarter, DocumentFormat.XLSX)).fileName())
                .endsWith("-expansion-2025-01-01-2025-03-31.xlsx");
    }

    @Test
    void twoPeriodsTogetherAreTheWhole() {
        ReportingEntity entity = measured.atCostUntil2025();
        LocalDate first = LocalDate.of(2024, 1, 1);
        LocalDate end = LocalDate.of(2024, 12, 31);
        Expansion year = between(entity, first, end);
        Expansion half = between(entity, first, LocalDate.of(2024, 6, 30));
        Expansion other = between(entity, LocalDate.of(2024, 7, 1), end);
        for (Source source : Source.values()) {
            assertThat(half.source(source).plus(other.source(source))).isEqualTo(year.source(source));
        }
        assertThat(year.source(Source.WRITE_DOWN).isNegative()).isTrue();
        assertThat(year.assets().getFirst().units0()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(between(entity, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1))
                        .change())
                .as("before the books begin nothing changed")
                .isEqualTo(usd("0.00"));
    }

    private Expansion between(ReportingEntity entity, LocalDate from, LocalDate to) {
        return asAuditor(() -> expansion.between(entity.code(), from, to));
    }

    private <T> T asAuditor(Supplier<T> work) {
        return company.as("auditor", Role.AUDITOR, work);
    }

    private static Money usd(String amount) {
        return Money.of(amount, USD);
    }
}
