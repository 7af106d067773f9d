package org.ballast.livesheet.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Spot;
import org.ballast.charts.domain.Tone;
import org.ballast.livesheet.domain.LiveSeal;
import org.ballast.livesheet.domain.LiveSheet;

/** The equity of a day by sealed minute, up to what it is now. */
final class EquityChart {

    private static final Duration NEXT = Duration.ofMinutes(3);

    private EquityChart() {}

    /**
     * @param title what it shows, in words
     * @param name of the line
     * @param seals of a day by minute; without any there is nothing to draw
     */
    static Chart of(String title, String name, List<LiveSeal> seals, LiveSheet now) {
        List<Spot> spots = seals.stream()
                .map(seal -> Spot.at(seal.minute(), seal.equity().amount()))
                .toList();
        List<Spot> course = seals.isEmpty() || !follows(seals.getLast().minute(), now.asOf())
                ? spots
                : Stream.concat(
                                spots.stream(),
                                Stream.of(Spot.at(now.asOf(), now.equity().amount())))
                        .toList();
        return Chart.overMinutes(
                title, now.posted().currency().getCurrencyCode(), List.of(new Mark.Line(name, Tone.INK, course)));
    }

    /** A seal stands for a minute that is over: what is there soon after belongs to the same line. */
    private static boolean follows(Instant sealed, Instant now) {
        return now.isAfter(sealed) && now.isBefore(sealed.plus(NEXT));
    }
}
