package org.ballast.signals.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An indicator that people tell: it fires while an event goes on, and did not fire only where somebody wrote down within 31 days
 * before, or later, that nothing is known or that the event is over. Where nobody looked it is not known.
 */
public final class ToldIndicator {

    /** For how many days it counts that somebody looked. */
    public static final int DAYS = 31;

    private ToldIndicator() {}

    /**
     * @param told in force, about the asset and of the kind of the detector
     */
    public static Indicator of(
            Detector detector, LocalDate day, LocalDate yearStart, Collection<ExternalInformation> told) {
        List<LocalDate> begun = told.stream()
                .filter(each -> each.isGoingOnAt(day))
                .map(ExternalInformation::on)
                .sorted()
                .toList();
        if (!begun.isEmpty()) {
            return Indicator.fired(
                    detector,
                    Optional.of(begun.getFirst()),
                    List.of(
                            Figure.of(FigureName.EVENTS, begun.size()),
                            Figure.of(FigureName.KNOWN_ON, begun.getLast())));
        }
        List<LocalDate> over = told.stream()
                .filter(each -> !each.on().isAfter(day))
                .flatMap(each -> each.said().until().stream())
                .toList();
        Optional<LocalDate> looked = Stream.concat(
                        told.stream()
                                .filter(each -> each.finding() == ExternalFinding.NOTHING_KNOWN)
                                .map(ExternalInformation::on),
                        over.stream())
                .max(Comparator.naturalOrder());
        Optional<Figure> knownOn = looked.map(last -> Figure.of(FigureName.KNOWN_ON, last));
        if (looked.filter(last -> !last.isBefore(day.minusDays(DAYS))).isEmpty()) {
            return Indicator.lacking(
                    detector,
                    MissingInput.EXTERNAL_INFORMATION,
                    knownOn.stream().toArray(Figure[]::new));
        }
        Optional<LocalDate> last =
                over.stream().filter(end -> !end.isBefore(yearStart)).max(Comparator.naturalOrder());
        return Indicator.notFired(detector, last, knownOn.stream().toList());
    }
}
