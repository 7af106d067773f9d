package org.ballast.statements.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Printout;
import org.ballast.journal.domain.LedgerPosition;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.DisclosureVector;
import org.ballast.statements.domain.LedgerVector;
import org.ballast.statements.domain.Pending;
import org.ballast.statements.domain.SignOff;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.writedowns.domain.OpenTests;
import org.junit.jupiter.api.Test;

/** The documents as bytes: what one reads in them, and that they come out the same again. */
class StatementPdfTest {

    private static final List<SignOff> SIGNED = DisclosureVector.disclosure().signOffs();

    private final BalanceSheet sheet = new LedgerVector().balanceSheet(14);

    @Test
    void theBalanceSheetReadsAsItShould() throws IOException {
        assertThat(text(BalanceSheetReport.of(sheet, SIGNED))).isEqualTo(golden("balance-sheet.txt"));
    }

    @Test
    void theDisclosureReadsAsItShould() throws IOException {
        assertThat(text(DisclosureReport.of(DisclosureVector.disclosure())))
                .isEqualTo(golden("impairment-disclosure.txt"));
    }

    @Test
    void theSameStatementGivesTheSameBytes() {
        Printout disclosure = DisclosureReport.of(DisclosureVector.disclosure());
        assertThat(new RenderDocument().pdf(disclosure).content())
                .isEqualTo(new RenderDocument().pdf(disclosure).content());
    }

    @Test
    void aStatementWithPendingWriteDownsIsMarkedAsDraftAndNamesItsJournalPosition() throws IOException {
        LocalDate day = LocalDate.of(2024, 12, 31);
        StatementHeader pending = new StatementHeader(
                "HELIX",
                "Helix Treasury Inc.",
                "",
                LedgerVector.USD,
                day,
                new Pending(1, Money.of("10.00", LedgerVector.USD), 0, OpenTests.NONE),
                Optional.of(
                        new LedgerPosition(new PostedEntry(7, 2024, 14, day), Instant.parse("2025-01-05T10:15:00Z"))),
                "America/New_York",
                Optional.empty());
        Printout draft = BalanceSheetReport.of(
                new BalanceSheet(
                        pending,
                        sheet.dates(),
                        sheet.currentAssets(),
                        sheet.nonCurrentAssets(),
                        sheet.totalAssets(),
                        sheet.currentLiabilities(),
                        sheet.nonCurrentLiabilities(),
                        sheet.totalLiabilities(),
                        sheet.equity(),
                        sheet.totalLiabilitiesAndEquity()),
                List.of());
        assertThat(text(draft))
                .contains("Draft")
                .contains("One write-down waits for a decision: 10.00 USD.")
                .contains("journal up to entry 2024-00014, posted Jan 5, 2025 10:15 UTC");
        assertThat(new String(new RenderDocument().pdf(draft).content(), StandardCharsets.ISO_8859_1))
                .contains("/CreationDate(D:20250105101500");
    }

    private static String text(Printout printout) throws IOException {
        byte[] pdf = new RenderDocument().pdf(printout).content();
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page).strip()).append('\n');
            }
            return text.toString();
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(StatementPdfTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
