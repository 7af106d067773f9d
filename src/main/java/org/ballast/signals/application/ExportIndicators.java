package org.ballast.signals.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Writer;
import java.util.stream.Collectors;
import org.ballast.imports.application.CsvExport;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.signals.domain.AssetIndicators;
import org.ballast.signals.domain.Indicator;
import org.ballast.signals.domain.IndicatorBoard;
import org.ballast.signals.domain.MissingInput;

/** A board of indicators as CSV: one row for each asset and detector, the figures as name=value. */
@ApplicationScoped
public class ExportIndicators {

    public void write(IndicatorBoard board, Writer out) {
        CsvExport csv = new CsvExport(out)
                .row(
                        "entity",
                        "book",
                        "as_of",
                        "asset",
                        "model",
                        "market",
                        "indicator",
                        "paragraph",
                        "state",
                        "since",
                        "last_fired",
                        "leads_to",
                        "figures",
                        "missing");
        board.assets().forEach(asset -> asset.indicators().forEach(each -> row(csv, board, asset, each)));
    }

    private static void row(CsvExport csv, IndicatorBoard board, AssetIndicators asset, Indicator indicator) {
        csv.row(
                board.entity().code(),
                board.entity().book().code(),
                board.day(),
                asset.asset(),
                asset.model().map(MeasurementModel::name).orElse(""),
                asset.market().orElse(""),
                indicator.detector(),
                indicator.detector().paragraph(board.entity().framework()),
                indicator.state(),
                indicator.since().map(Object::toString).orElse(""),
                indicator.last().map(Object::toString).orElse(""),
                indicator.leadsTo(),
                indicator.figures().stream()
                        .map(figure -> figure.name() + "=" + figure.text())
                        .collect(Collectors.joining("; ")),
                indicator.missing().stream().map(MissingInput::name).collect(Collectors.joining("; ")));
    }
}
