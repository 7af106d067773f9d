package org.ballast.statements.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.ballast.amounts.Money;
import org.ballast.statements.domain.ProForma;
import org.ballast.statements.report.ProFormaRows;
import org.ballast.statements.report.StatementRow;
import org.ballast.statements.report.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The statements as they are and as they would be with proposals that wait, for programs.
 *
 * @param proposals that it reckons with
 */
@Schema(name = "ProForma")
public record ProFormaJson(
        String entity,
        LocalDate asOf,
        String currency,
        List<Long> proposals,
        List<Line> balanceSheet,
        List<Line> incomeStatement,
        List<RatioJson> ratios) {

    /** A line or a total; heads have no amounts. */
    @Schema(name = "ProFormaLine")
    public record Line(
            String caption,
            @Nullable String account,
            @Nullable String asIs,
            @Nullable String wouldBe,
            @Nullable String difference) {

        static Line of(StatementRow row) {
            return new Line(
                    row.caption(),
                    row.account().isEmpty() ? null : row.account(),
                    text(row.amount1()),
                    text(row.amount2()),
                    text(row.amount3()));
        }

        private static @Nullable String text(@Nullable Money amount) {
            return amount == null ? null : JsonMoney.text(amount);
        }
    }

    /** A key ratio. */
    @Schema(name = "ProFormaRatio")
    public record RatioJson(
            String name,
            String caption,
            @Nullable String asIs,
            @Nullable String wouldBe,
            @Nullable String difference) {

        static RatioJson of(ProForma.Ratio ratio) {
            return new RatioJson(
                    ratio.name(),
                    new Words().text("ratio." + ratio.name()),
                    text(ratio.asIs()),
                    text(ratio.wouldBe()),
                    text(ratio.difference()));
        }

        private static @Nullable String text(Optional<BigDecimal> ratio) {
            return ratio.map(BigDecimal::toPlainString).orElse(null);
        }
    }

    static ProFormaJson of(ProForma proForma, SortedSet<Long> proposals) {
        return new ProFormaJson(
                proForma.balanceSheet().header().entityCode(),
                proForma.balanceSheet().header().asOf(),
                proForma.balanceSheet().header().currency().getCurrencyCode(),
                List.copyOf(proposals),
                ProFormaRows.ofBalanceSheet(proForma).stream().map(Line::of).toList(),
                ProFormaRows.ofIncomeStatement(proForma).stream().map(Line::of).toList(),
                proForma.ratios().stream().map(RatioJson::of).toList());
    }
}
