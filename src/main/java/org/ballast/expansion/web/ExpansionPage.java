package org.ballast.expansion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ballast.amounts.UnitsColumn;
import org.ballast.charts.domain.Chart;
import org.ballast.expansion.application.PrepareExpansion;
import org.ballast.expansion.domain.Expansion;
import org.ballast.expansion.report.ChangeRow;
import org.ballast.expansion.report.ChangeRows;
import org.ballast.expansion.report.ExpansionChart;
import org.ballast.expansion.report.ExpansionWords;
import org.ballast.expansion.report.GrowthText;
import org.ballast.statements.web.PeriodStatementPage;

/** The change of total assets on a page. */
@Named
@RequestScoped
public class ExpansionPage extends PeriodStatementPage<Expansion> {

    private final ExpansionWords words = new ExpansionWords.OnPages();

    @Inject
    private PrepareExpansion prepareExpansion;

    @Override
    protected Expansion prepare(String entityCode, LocalDate firstDay, LocalDate lastDay) {
        return prepareExpansion.between(entityCode, firstDay, lastDay);
    }

    @Override
    protected String kind() {
        return "expansion";
    }

    @Override
    public String download(String format) {
        Expansion shown = getStatement();
        return shown == null
                ? ""
                : "/expansion/download?format=" + format + "&entity="
                        + shown.header().entityCode() + getDays();
    }

    /** Called with a statement only. */
    public Chart getChart() {
        return ExpansionChart.of(Objects.requireNonNull(getStatement()), words);
    }

    public List<ChangeRow> getComponents() {
        Expansion shown = getStatement();
        return shown == null ? List.of() : new ChangeRows(shown, words).components();
    }

    public List<ChangeRow> getSources() {
        Expansion shown = getStatement();
        return shown == null ? List.of() : new ChangeRows(shown, words).sources();
    }

    /** The column of units before and after, whose decimal points stand below each other. */
    public UnitsColumn getUnits() {
        Expansion shown = getStatement();
        return UnitsColumn.of(
                shown == null
                        ? Stream.empty()
                        : shown.assets().stream().flatMap(asset -> Stream.of(asset.units0(), asset.units1())));
    }

    public String getFinding() {
        Expansion shown = getStatement();
        return shown == null ? "" : GrowthText.finding(shown.growth(), words);
    }

    public List<String> getConditions() {
        Expansion shown = getStatement();
        return shown == null ? List.of() : GrowthText.conditions(shown.growth(), words);
    }

    /** Where the entries behind a row are. */
    public String entries(String account, ChangeRow row) {
        String kind = row.entryKind().isEmpty() ? "" : "&kind=" + row.entryKind();
        return "/journal/journal.xhtml?account=" + account + kind + getDays();
    }
}
