package org.ballast.statements.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.statements.domain.ChangesInEquity;
import org.ballast.statements.report.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The statement of changes in equity for programs.
 *
 * @param columns the parts of equity
 * @param rows the opening first, the closing last
 * @param totalEquity at the end of the period
 * @param hash of the statement's content, as in the footer of the document
 */
@Schema(name = "ChangesInEquity")
public record ChangesInEquityJson(
        HeaderJson header,
        String entity,
        LocalDate from,
        LocalDate to,
        String currency,
        boolean draft,
        List<Column> columns,
        List<Row> rows,
        String totalEquity,
        String hash) {

    /** A part of equity. */
    @Schema(name = "EquityColumn")
    public record Column(String name, String caption, List<String> accounts) {}

    /** What stood or happened, one amount for each column. */
    @Schema(name = "EquityRow")
    public record Row(String name, String caption, List<String> amounts, String total) {}

    static ChangesInEquityJson of(ChangesInEquity statement) {
        Words words = new Words();
        Row opening = row(
                statement,
                "opening",
                words.text("equity.balance", words.said(statement.period().from())),
                statement.opening());
        Row closing = row(
                statement,
                "closing",
                words.text("equity.balance", words.said(statement.period().to())),
                statement.closing());
        Stream<Row> between = statement.rows().stream()
                .map(each -> row(statement, each.name(), words.text("equity.row." + each.name()), each.amounts()));
        return new ChangesInEquityJson(
                HeaderJson.of(statement.header()),
                statement.header().entityCode(),
                statement.period().from(),
                statement.period().to(),
                statement.header().currency().getCurrencyCode(),
                statement.header().isDraft(),
                statement.columns().stream()
                        .map(column -> new Column(
                                column.name(), words.text("equity.column." + column.name()), column.accounts()))
                        .toList(),
                Stream.of(Stream.of(opening), between, Stream.of(closing))
                        .flatMap(each -> each)
                        .toList(),
                JsonMoney.text(statement.totalEquity()),
                CanonicalText.hash(statement));
    }

    private static Row row(ChangesInEquity statement, String name, String caption, List<Money> amounts) {
        return new Row(name, caption, JsonMoney.texts(amounts), JsonMoney.text(statement.total(amounts)));
    }
}
