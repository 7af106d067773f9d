package org.ballast.statements.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.statements.domain.BalanceSheet;
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
        List<SectionJson> sections,
        Totals totals,
        String hash) {

    /** The totals at every date. */
    @Schema(name = "StatementTotals")
    public record Totals(
            List<String> assets, List<String> liabilities, List<String> equity, List<String> liabilitiesAndEquity) {}

    static BalanceSheetJson of(BalanceSheet sheet) {
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
                Stream.of(
                                sheet.currentAssets(),
                                sheet.nonCurrentAssets(),
                                sheet.currentLiabilities(),
                                sheet.nonCurrentLiabilities(),
                                sheet.equity())
                        .map(SectionJson::of)
                        .toList(),
                new Totals(
                        JsonMoney.texts(sheet.totalAssets()),
                        JsonMoney.texts(sheet.totalLiabilities()),
                        JsonMoney.texts(sheet.equity().total()),
                        JsonMoney.texts(sheet.totalLiabilitiesAndEquity())),
                CanonicalText.hash(sheet));
    }
}
