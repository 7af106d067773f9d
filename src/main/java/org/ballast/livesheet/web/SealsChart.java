package org.ballast.livesheet.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Spot;
import org.ballast.charts.domain.Tone;
import org.ballast.livesheet.domain.LiveSeal;

/** Total assets by sealed minute; the line stops where a minute is not sealed. */
final class SealsChart {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private SealsChart() {}

    /**
     * @param title what it shows, in words
     * @param name of the line
     * @param seals in the order of their minutes
     */
    static Chart of(String title, String name, String currency, List<LiveSeal> seals) {
        List<Spot> spots = new ArrayList<>();
        Optional<Instant> expected = Optional.empty();
        for (LiveSeal seal : seals) {
            expected.filter(minute -> minute.isBefore(seal.minute()))
                    .ifPresent(minute -> spots.add(Spot.unknownAt(minute)));
            spots.add(Spot.at(seal.minute(), seal.totalAssets().amount()));
            expected = Optional.of(seal.minute().plus(A_MINUTE));
        }
        return Chart.overMinutes(title, currency, List.of(new Mark.Line(name, Tone.INK, spots)));
    }
}
