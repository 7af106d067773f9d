package org.ballast.statements.web;

import java.time.LocalDate;
import java.util.List;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.statements.domain.IncomeStatement;
import org.ballast.statements.domain.IncomeStatement.Step;
import org.ballast.statements.domain.StatementPeriod;
import org.ballast.statements.report.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The income statement for programs. What was earned stands at the top for the period itself; lists of amounts follow
 * {@code periods}, with expenses below zero.
 *
 * @param to last day
 * @param operatingProfit missing where the layout has no such line, as {@code profitBeforeTax}
 * @param profits the sums of the sections so far, in the order of the statement
 * @param hash of the statement's content, as in the footer of the document
 */
@Schema(name = "IncomeStatement")
public record IncomeStatementJson(
        HeaderJson header,
        String entity,
        LocalDate from,
        LocalDate to,
        String currency,
        boolean draft,
        @Nullable String operatingProfit,
        @Nullable String profitBeforeTax,
        String netIncome,
        List<Period> periods,
        List<SectionJson> sections,
        List<Profit> profits,
        String hash) {

    /** The days of a column. */
    @Schema(name = "StatementPeriod")
    public record Period(LocalDate from, LocalDate to) {}

    /** A profit, or a loss below zero. */
    @Schema(name = "Profit")
    public record Profit(String name, String caption, List<String> amounts) {}

    static IncomeStatementJson of(IncomeStatement statement) {
        Words words = new Words();
        StatementPeriod period = statement.period();
        return new IncomeStatementJson(
                HeaderJson.of(statement.header()),
                statement.header().entityCode(),
                period.from(),
                period.to(),
                statement.header().currency().getCurrencyCode(),
                statement.header().isDraft(),
                ofThePeriod(statement, "operatingProfit"),
                ofThePeriod(statement, "profitBeforeTax"),
                JsonMoney.text(statement.netIncome().getFirst()),
                statement.periods().stream()
                        .map(each -> new Period(each.from(), each.to()))
                        .toList(),
                statement.sections().stream().map(SectionJson::of).toList(),
                statement.steps().stream().map(step -> profit(step, words)).toList(),
                CanonicalText.hash(statement));
    }

    private static @Nullable String ofThePeriod(IncomeStatement statement, String profit) {
        return statement.steps().stream()
                .filter(step -> step.total().equals(profit))
                .map(step -> JsonMoney.text(step.amounts().getFirst()))
                .findFirst()
                .orElse(null);
    }

    private static Profit profit(Step step, Words words) {
        return new Profit(step.total(), words.text("total." + step.total()), JsonMoney.texts(step.amounts()));
    }
}
