package org.ballast.statements.report;

import java.util.List;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Printout;
import org.ballast.statements.domain.IncomeStatement;
import org.ballast.statements.domain.SignOff;
import org.ballast.statements.domain.StatementPeriod;

/** The income statement for {@code reports/statements/IncomeStatement.jrxml}. */
public final class IncomeStatementReport {

    private IncomeStatementReport() {}

    /**
     * @param signOffs who stands behind the write-downs of the period
     */
    public static Printout of(IncomeStatement statement, List<SignOff> signOffs) {
        return StatementReport.of("statements/IncomeStatement", printed(statement), signOffs);
    }

    /** The heads of the columns. */
    public static List<String> columns(IncomeStatement statement, Words words) {
        DisclosureText texts = new DisclosureText(words);
        return statement.periods().stream()
                .map(period -> texts.period(period.from(), period.end()))
                .toList();
    }

    static PrintedStatement printed(IncomeStatement statement) {
        Words words = new Words();
        StatementPeriod period = statement.period();
        return new PrintedStatement(
                statement.header(),
                statement.header().books() + "-income-statement-" + period.from() + "-" + period.to(),
                words.text("incomeStatement.title"),
                words.text("incomeStatement.subtitle", words.said(period.from()), words.said(period.to())),
                columns(statement, words),
                IncomeStatementRows.of(statement),
                CanonicalText.hash(statement));
    }
}
