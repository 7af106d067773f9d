package org.ballast.capital.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.capital.domain.CapitalRules.usd;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.ballast.capital.domain.CapitalPosition;
import org.ballast.capital.domain.CapitalReport;
import org.ballast.capital.domain.CapitalRules;
import org.ballast.capital.domain.CryptoGroup;
import org.ballast.capital.domain.EquityOfBook;
import org.ballast.capital.domain.NotCounted;
import org.ballast.capital.domain.RegulatoryKind;
import org.ballast.capital.domain.RegulatoryLine;
import org.ballast.charts.report.ChartRow;
import org.ballast.documents.domain.Sheet;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.junit.jupiter.api.Test;

/** The report on paper and in a spreadsheet: each figure in its column, each total in its table. */
class CapitalDocumentsTest {

    private static final CapitalReport REPORT = new CapitalReport(
            "ACME",
            "Acme Bank",
            Book.primary(Framework.US_GAAP, CapitalRules.USD, Month.JANUARY),
            LocalDate.of(2026, 3, 31),
            true,
            CapitalPosition.of(
                    CapitalRules.BCBS,
                    new EquityOfBook(
                            List.of(new EquityOfBook.Line("3000", "Share capital", usd("900.00"))),
                            usd("0"),
                            usd("9000.00"),
                            usd("8100.00")),
                    List.of(CapitalRules.exposure("BTC", CryptoGroup.GROUP_2B, Optional.empty(), "8.00", "6.00")),
                    List.of(new RegulatoryLine(RegulatoryKind.OTHER_RISK_WEIGHTED, "Credit risk", usd("7000.00")))),
            List.of(new NotCounted("BTC", "DERIBIT-BTC", "BTC-PERPETUAL", "STALE")));

    private final CapitalDocuments documents = new CapitalDocuments(REPORT, Optional.empty(), false);

    @Test
    void aReportWhoseBooksAwaitSomethingIsADraft() {
        CapitalReport whole = new CapitalReport(
                REPORT.entityCode(),
                REPORT.entityName(),
                REPORT.book(),
                REPORT.asOf(),
                true,
                REPORT.position(),
                List.of());
        assertThat(new CapitalDocuments(whole, Optional.empty(), true)
                        .printout()
                        .mark())
                .contains("Draft");
        assertThat(new CapitalDocuments(whole, Optional.empty(), false)
                        .printout()
                        .mark())
                .isEmpty();
    }

    @Test
    void figuresStandInTheirColumnsOnPaper() {
        assertThat(documents.printout().mark()).contains("Not whole");
        assertThat(documents.printout().name()).isEqualTo("ACME-capital-BCBS-2026-03-31");
        assertThat(documents.printout().parts().getFirst().rows().getFirst())
                .as("ratios beside what is asked for, as a chart")
                .isInstanceOf(ChartRow.class);
        List<CapitalRow> rows = documents.printout().parts().getFirst().rows().stream()
                .filter(CapitalRow.class::isInstance)
                .map(CapitalRow.class::cast)
                .toList();
        CapitalRow cet1 = rows.getFirst();
        assertThat(cet1.units()).isEqualTo("12.6761 %");
        assertThat(cet1.amount1()).isNull();
        assertThat(cet1.amount2()).isEqualTo(usd("900.00"));
        assertThat(cet1.amount3()).isEqualTo(usd("497.00"));
        CapitalRow bitcoin = rows.stream()
                .filter(row -> row.text().startsWith("BTC ("))
                .findFirst()
                .orElseThrow();
        assertThat(bitcoin.units()).isEqualTo("1,250.00 %");
        assertThat(bitcoin.amount3()).isEqualTo(usd("100.00"));
        assertThat(rows)
                .filteredOn(row -> row.text().equals("Credit risk"))
                .singleElement()
                .satisfies(row -> assertThat(row.amount3()).isEqualTo(usd("7000.00")));
        assertThat(rows).anyMatch(row -> row.text().contains("more than a day old"));
    }

    @Test
    void eachTableIsASheet() {
        assertThat(documents.workbook().sheets())
                .extracting(Sheet::name)
                .containsExactly("Ratios", "CAE1", "CAE2", "CET1", "Covered", "About this report");
    }
}
