package org.ballast.planning.report;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ballast.imports.application.CsvExport;
import org.ballast.planning.domain.ComparedPlan;
import org.ballast.planning.domain.PlanComparison;
import org.ballast.planning.domain.PlanComparison.Row;
import org.ballast.planning.domain.PlanFigure;
import org.jspecify.annotations.Nullable;

/** Plans side by side as CSV: a row for each figure, class, line and limit of each plan. */
public final class ComparisonCsv {

    private final PlanComparison comparison;
    private final CsvExport csv;
    private final PlanWords words = new PlanWords();

    private ComparisonCsv(PlanComparison comparison, CsvExport csv) {
        this.comparison = comparison;
        this.csv = csv;
    }

    public static void write(PlanComparison comparison, Writer out) {
        CsvExport csv = new CsvExport(out)
                .row(
                        "entity",
                        "currency",
                        "plan",
                        "as_of",
                        "status",
                        "as_kept",
                        "what",
                        "key",
                        "name",
                        "today",
                        "suggested",
                        "change",
                        "difference");
        ComparisonCsv written = new ComparisonCsv(comparison, csv);
        for (int at = 0; at < comparison.plans().size(); at++) {
            written.plan(at);
        }
    }

    private void plan(int at) {
        ComparedPlan of = comparison.plans().get(at);
        for (PlanFigure figure : PlanFigure.values()) {
            PlanComparison.Figure compared = comparison.of(figure).get(at);
            row(
                    of,
                    "FIGURE",
                    figure.name(),
                    words.figure(figure),
                    number(of.today(figure)),
                    number(compared.value()),
                    number(figure.isAmount() ? change(of.today(figure), compared.value()) : Optional.empty()),
                    number(compared.more()));
        }
        parts(of, at, "CLASS", comparison.classes());
        parts(of, at, "FUNDING", comparison.lines());
        of.plan().stream()
                .flatMap(plan -> (plan.isOptimal() ? words.duals(plan) : words.conflict(plan)).stream())
                .forEach(limit -> row(of, of.isOptimal() ? "LIMIT" : "CONFLICT", "", limit, null, null, null, null));
    }

    private void parts(ComparedPlan of, int at, String what, List<Row> rows) {
        int day = comparison.days().indexOf(of.kept().asOf());
        rows.forEach(row -> row(
                of,
                what,
                row.key(),
                row.name(),
                number(row.today().get(day)),
                number(row.suggested().get(at).value()),
                number(row.changes().get(at)),
                number(row.suggested().get(at).more())));
    }

    private void row(
            ComparedPlan of,
            String what,
            String key,
            String name,
            @Nullable BigDecimal today,
            @Nullable BigDecimal suggested,
            @Nullable BigDecimal change,
            @Nullable BigDecimal difference) {
        csv.row(
                comparison.entityCode(),
                comparison.currency().getCurrencyCode(),
                of.kept().name(),
                of.kept().asOf(),
                of.plan().map(plan -> plan.answer().status().name()).orElse(""),
                of.isAsKept(),
                what,
                key,
                name,
                today,
                suggested,
                change,
                difference);
    }

    private static Optional<BigDecimal> change(Optional<BigDecimal> from, Optional<BigDecimal> to) {
        return to.flatMap(then -> from.map(then::subtract));
    }

    private static @Nullable BigDecimal number(Optional<BigDecimal> number) {
        return number.orElse(null);
    }
}
