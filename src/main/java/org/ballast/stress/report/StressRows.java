package org.ballast.stress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ballast.amounts.Money;
import org.ballast.health.report.HealthRow;
import org.ballast.stress.application.ReadStress.Stress;
import org.ballast.stress.domain.LadderStep;
import org.ballast.stress.domain.StressOutcome;
import org.ballast.stress.domain.Tripwire;

/** The stress of a company row by row: what gives way first, then the ladder at book and at fair value. */
final class StressRows {

    private static final String LINE = "LINE";

    private final Stress stress;
    private final StressWords words;
    private final List<HealthRow> rows = new ArrayList<>();

    StressRows(Stress stress, StressWords words) {
        this.stress = stress;
        this.words = words;
    }

    List<HealthRow> rows() {
        wires();
        ladder("basis.BOOK", LadderStep::atBook, LadderStep::equityAfterTax);
        ladder("basis.FAIR_VALUE", LadderStep::atFairValue, LadderStep::equityAtFairValueAfterTax);
        caveats();
        return rows;
    }

    private void wires() {
        String section = words.text("report.wires");
        for (Tripwire wire : stress.wires()) {
            rows.add(HealthRow.of(
                    LINE, section, words.called(wire), List.of(words.text("report.fall")), List.of(words.fall(wire))));
        }
    }

    private void ladder(
            String basis, Function<LadderStep, StressOutcome> outcome, Function<LadderStep, Money> afterTax) {
        String section = words.text("report.ladderAt", words.text(basis));
        List<String> heads = List.of(
                words.text("report.writeDown"),
                words.text("report.hedge"),
                words.text("report.equity"),
                words.text("report.equityAfterTax"),
                words.text("report.equityRatio"));
        for (LadderStep step : stress.steps()) {
            StressOutcome after = outcome.apply(step);
            rows.add(HealthRow.of(
                    LINE,
                    section,
                    words.text("report.aFall", words.percent(step.fall())),
                    heads,
                    List.of(
                            words.money(after.writeDown()),
                            words.money(after.hedge()),
                            words.money(after.equity()),
                            words.money(afterTax.apply(step)),
                            after.equityRatio().map(StressWords::ratio).orElse(""))));
        }
    }

    private void caveats() {
        String section = words.text("report.caveats");
        rows.add(HealthRow.paragraph(section, words.text("stress.what")));
        rows.add(HealthRow.paragraph(section, words.text("stress.tax")));
        stress.stale().forEach(asset -> rows.add(HealthRow.paragraph(section, words.text("stale", asset))));
        stress.book()
                .unpriced()
                .forEach(asset -> rows.add(HealthRow.paragraph(section, words.text("headroom.unpriced", asset))));
        if (!stress.book().beyondLots().isZero()) {
            rows.add(HealthRow.paragraph(
                    section,
                    words.text("stress.beyondLots") + " "
                            + words.money(stress.book().beyondLots())));
        }
        stress.left()
                .forEach(left -> rows.add(HealthRow.paragraph(
                        section, words.text("leftOut." + left.reason(), left.instrument(), left.account()))));
    }
}
