package org.ballast.expansion.report;

import java.util.ArrayList;
import java.util.List;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark.Waterfall;
import org.ballast.expansion.domain.Expansion;

/** The change of total assets by source as a waterfall, from the opening to the closing. */
public final class ExpansionChart {

    private ExpansionChart() {}

    public static Chart of(Expansion expansion, ExpansionWords words) {
        ChangeRows rows = new ChangeRows(expansion, words);
        List<String> names = new ArrayList<>();
        List<Waterfall.Change> changes = new ArrayList<>();
        add(rows.opening(), names, changes);
        rows.sources().stream()
                .filter(row -> row.kind() == ChangeRow.Kind.LINE)
                .forEach(row -> add(row, names, changes));
        add(rows.closing(), names, changes);
        return Chart.ranked(
                words.text(
                        "chart",
                        words.said(expansion.period().dayBefore()),
                        words.said(expansion.period().to())),
                expansion.header().currency().getCurrencyCode(),
                names,
                List.of(new Waterfall(words.text("head.amount"), changes)));
    }

    private static void add(ChangeRow row, List<String> names, List<Waterfall.Change> changes) {
        names.add(row.caption());
        changes.add(new Waterfall.Change(row.amount().amount(), row.kind() == ChangeRow.Kind.TOTAL));
    }
}
