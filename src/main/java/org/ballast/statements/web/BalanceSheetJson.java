package org.ballast.statements.web;

import java.time.LocalDate;
import java.util.List;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.StatementLine;
import org.ballast.statements.domain.StatementSection;
import org.ballast.statements.report.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The balance sheet for programs. The totals are those of the reporting date; lists of amounts follow {@code dates}.
 *
 * @param hash of the statement's content, as in the footer of the document
 */
@Schema(name = "BalanceSheet")
public record BalanceSheetJson(
        HeaderJson header,
        String entity,
        LocalDate asOf,
        String currency,
        boolean draft,
        String totalAssets,
        String totalLiabilities,
        String totalEquity,
        String totalLiabilitiesAndEquity,
        List<LocalDate> dates,
        List<Section> sections,
        Totals totals,
        String hash) {

    /** Lines that belong together. */
    @Schema(name = "StatementSection")
    public record Section(String part, List<Line> lines, List<String> total) {}

    /** One line; parts add up to it. */
    @Schema(name = "StatementLine")
    public record Line(String caption, List<String> accounts, List<String> amounts, List<Line> parts) {}

    /** The totals at every date. */
    @Schema(name = "StatementTotals")
    public record Totals(
            List<String> assets, List<String> liabilities, List<String> equity, List<String> liabilitiesAndEquity) {}

    static BalanceSheetJson of(BalanceSheet sheet) {
        Words words = new Words();
        return new BalanceSheetJson(
                HeaderJson.of(sheet.header()),
                sheet.header().entityCode(),
                sheet.header().asOf(),
                sheet.header().currency().getCurrencyCode(),
                sheet.header().isDraft(),
                JsonMoney.text(sheet.totalAssets().get(0)),
                JsonMoney.text(sheet.totalLiabilities().get(0)),
                JsonMoney.text(sheet.equity().total().get(0)),
                JsonMoney.text(sheet.totalLiabilitiesAndEquity().get(0)),
                sheet.dates(),
                List.of(
                        section(sheet.currentAssets(), words),
                        section(sheet.nonCurrentAssets(), words),
                        section(sheet.currentLiabilities(), words),
                        section(sheet.nonCurrentLiabilities(), words),
                        section(sheet.equity(), words)),
                new Totals(
                        JsonMoney.texts(sheet.totalAssets()),
                        JsonMoney.texts(sheet.totalLiabilities()),
                        JsonMoney.texts(sheet.equity().total()),
                        JsonMoney.texts(sheet.totalLiabilitiesAndEquity())),
                CanonicalText.hash(sheet));
    }

    private static Section section(StatementSection section, Words words) {
        return new Section(
                section.part().name(),
                section.lines().stream().map(line -> line(line, words)).toList(),
                JsonMoney.texts(section.total()));
    }

    private static Line line(StatementLine line, Words words) {
        return new Line(
                words.caption(line),
                line.accounts(),
                JsonMoney.texts(line.amounts()),
                line.parts().stream().map(part -> line(part, words)).toList());
    }
}
