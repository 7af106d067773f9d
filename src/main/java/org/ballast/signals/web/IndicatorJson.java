package org.ballast.signals.web;

import java.time.LocalDate;
import java.util.List;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.signals.domain.AssetIndicators;
import org.ballast.signals.domain.Detector;
import org.ballast.signals.domain.Figure;
import org.ballast.signals.domain.FigureName;
import org.ballast.signals.domain.FlaggedDays;
import org.ballast.signals.domain.Indicator;
import org.ballast.signals.domain.IndicatorBoard;
import org.ballast.signals.domain.IndicatorState;
import org.ballast.signals.domain.LeadsTo;
import org.ballast.signals.domain.MissingInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one detector says of an asset, for programs. */
@Schema(name = "Indicator")
public record IndicatorJson(
        String asset,
        @Nullable MeasurementModel model,
        @Nullable String market,
        Detector indicator,
        String paragraph,
        IndicatorState state,
        @Nullable LocalDate since,
        @Nullable LocalDate lastFired,
        LeadsTo leadsTo,
        List<FigureJson> figures,
        List<MissingInput> missing) {

    /** A figure that it rests on. */
    @Schema(name = "IndicatorFigure")
    public record FigureJson(FigureName name, String value) {

        static FigureJson of(Figure figure) {
            return new FigureJson(figure.name(), figure.text());
        }
    }

    /** The days on which the on-balance volume of an asset flagged. */
    @Schema(name = "FlaggedDays")
    public record FlaggedJson(
            String asset, @Nullable String market, List<LocalDate> days, IndicatorState state, int daysKnown) {

        static FlaggedJson of(FlaggedDays flagged) {
            return new FlaggedJson(
                    flagged.asset(),
                    flagged.market().orElse(null),
                    flagged.days(),
                    flagged.state(),
                    flagged.daysKnown());
        }
    }

    static List<IndicatorJson> of(IndicatorBoard board) {
        return board.assets().stream()
                .flatMap(asset -> asset.indicators().stream().map(each -> of(board, asset, each)))
                .toList();
    }

    private static IndicatorJson of(IndicatorBoard board, AssetIndicators asset, Indicator indicator) {
        return new IndicatorJson(
                asset.asset(),
                asset.model().orElse(null),
                asset.market().orElse(null),
                indicator.detector(),
                indicator.detector().paragraph(board.entity().framework()),
                indicator.state(),
                indicator.since().orElse(null),
                indicator.last().orElse(null),
                indicator.leadsTo(),
                indicator.figures().stream().map(FigureJson::of).toList(),
                indicator.missing());
    }
}
