package org.ballast.capital.web;

import java.math.BigDecimal;
import java.util.List;
import org.ballast.capital.application.ReadEffect.AfterFall;
import org.ballast.capital.domain.EntityEffect;
import org.ballast.charts.domain.Along;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Spot;
import org.ballast.charts.domain.Tone;
import org.ballast.pages.web.Words;

/** The ratio after falls of every price, beside the target. */
final class EffectChart {

    private static final int PERCENT = 2;

    private EffectChart() {}

    static Chart of(EntityEffect effect, List<AfterFall> curve) {
        String name = Words.in("capital", effect.jurisdiction().isPresent() ? "effect.ratio" : "effect.equityRatio");
        List<Spot> spots = curve.stream()
                .map(each -> new Spot(percent(each.fall()), each.side().ratio().map(EffectChart::percent)))
                .toList();
        return Chart.overFigures(
                Words.in("capital", "effect.chart", name, effect.entityCode()),
                "%",
                new Along.Figures(Words.in("capital", "effect.fall"), "%"),
                List.of(
                        new Mark.Level(
                                Words.in("capital", "effect.target"),
                                Tone.QUIET,
                                percent(effect.effect().target())),
                        new Mark.Line(name, Tone.FIRST, spots)));
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(PERCENT);
    }
}
