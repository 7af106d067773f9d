package org.ballast.statements.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.statements.domain.DisclosureVector;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.LedgerVector;
import org.ballast.statements.domain.WidestStatements;
import org.junit.jupiter.api.Test;

/** The workbooks as tables that people can sort, filter and add up. */
class StatementXlsxTest {

    private static final RenderDocument RENDER = new RenderDocument();

    @Test
    void lotsAreATableWithRealDatesRealNumbersAndSumsAbove() {
        String lots = parts(disclosure(DisclosureVector.disclosure())).get("xl/worksheets/sheet2.xml");
        assertThat(lots)
                .contains("<f>SUM(E8:E10)</f><v>780528.65</v>")
                .contains("<f>SUM(I8:I10)</f><v>-161429.99</v>")
                .contains("<v>255000.00</v>")
                .contains("<v>38521.85</v>")
                .contains("state=\"frozen\"")
                .contains("<autoFilter ref=\"A7:L10\">")
                .doesNotContain("mergeCell");
    }

    @Test
    void totalsOfTheBalanceSheetAddUpTheLinesAboveThem() {
        String sheet = parts(balanceSheet()).get("xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("</f><v>1386194.01</v>")
                .contains("</f><v>1055270.51</v>")
                .contains("<f>SUM(C10,C15)</f>")
                .doesNotContain("mergeCell");
    }

    @Test
    void headsArePrintedOnEachPage() {
        assertThat(parts(disclosure(DisclosureVector.disclosure())).get("xl/workbook.xml"))
                .contains(
                        "_xlnm.Print_Titles", "name=\"Lots\"", "name=\"Carrying amount\"", "name=\"Policy and facts\"");
    }

    @Test
    void numbersKeepAllTheirDigitsAndSayThemAsText() {
        String lots = parts(disclosure(WidestStatements.disclosure())).get("xl/worksheets/sheet2.xml");
        assertThat(lots)
                .contains("<v>98765432109876543210.123456789012345678</v>")
                .contains("Units: 98765432109876543210.123456789012345678; Original cost: 55555555555555555.55")
                .contains("<v>1E-18</v>")
                .contains(WidestStatements.CODE);
        assertThat(parts(disclosure(LotTable.disclosure())).get("xl/worksheets/sheet2.xml"))
                .contains("Units: 1234.123456789012345678")
                .contains("REWARD-VALIDATOR-0001234567-2024-01-06");
    }

    @Test
    void namesInAnyScriptAndTextsThatLookLikeFormulasAreTexts() {
        for (String name : List.of("架空資産株式会社 𒀀 🚀", "=1+1", "+A1", "-2", "@SUM(A1)")) {
            Document named = RENDER.xlsx(
                    BalanceSheetWorkbook.of(LotTable.named(new LedgerVector().balanceSheet(14), name), List.of()));
            assertThat(parts(named).get("xl/worksheets/sheet1.xml"))
                    .contains("t=\"inlineStr\"")
                    .doesNotContain("<f>" + name)
                    .contains(escaped(name) + "</t>");
        }
    }

    @Test
    void titleAuthorAndDateAreThoseOfTheStatement() {
        assertThat(parts(disclosure(DisclosureVector.disclosure())).get("docProps/core.xml"))
                .contains("<dc:creator>Helix Treasury Inc.</dc:creator>")
                .contains("HELIX &#x2013; Impairment of digital assets &#x2013; December 31, 2024")
                .contains("2024-12-31T00:00:00Z");
    }

    @Test
    void aDraftSaysSoOnEachSheet() {
        Map<String, String> parts = parts(disclosure(WidestStatements.disclosure()));
        assertThat(parts.keySet().stream().filter(part -> part.startsWith("xl/worksheets/sheet")))
                .hasSize(6)
                .allSatisfy(sheet ->
                        assertThat(parts.get(sheet)).contains("<t>Draft</t>", "3 write-downs wait for a decision"));
    }

    @Test
    void aCompanyWithoutLotsGetsOneSentence() {
        Map<String, String> parts = parts(disclosure(LotTable.nothing()));
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("Helix Treasury Inc. held no digital assets in the period.")
                .doesNotContain("null");
    }

    @Test
    void theSameStatementGivesTheSameBytes() {
        assertThat(disclosure(DisclosureVector.disclosure()).content())
                .isEqualTo(disclosure(DisclosureVector.disclosure()).content());
    }

    private static Document balanceSheet() {
        return RENDER.xlsx(BalanceSheetWorkbook.of(
                new LedgerVector().balanceSheet(14),
                DisclosureVector.disclosure().signOffs()));
    }

    private static Document disclosure(ImpairmentDisclosure disclosure) {
        return RENDER.xlsx(DisclosureWorkbook.of(
                disclosure,
                lot -> disclosure
                        .assets()
                        .forEach(asset -> asset.lots().forEach(each -> lot.accept(asset.symbol(), each)))));
    }

    private static Map<String, String> parts(Document xlsx) {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx.content()))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return parts;
    }

    /** As the file writes characters that are not of ASCII. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(letter -> escaped.append(
                        letter < 128 ? Character.toString(letter) : "&#x" + Integer.toHexString(letter) + ";"));
        return escaped.toString();
    }
}
