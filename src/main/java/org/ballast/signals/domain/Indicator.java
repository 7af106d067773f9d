package org.ballast.signals.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one detector says of an asset at the end of a day.
 *
 * @param since first day of the unbroken days on which it has fired, where it fires and that is known
 * @param last the last day before on which it fired, in the fiscal year, where it does not fire now
 * @param figures what it rests on, in order
 * @param missing what it lacks; not empty where the state is not known
 * @param leadsTo what it asks for; nothing unless it fires
 */
public record Indicator(
        Detector detector,
        IndicatorState state,
        Optional<LocalDate> since,
        Optional<LocalDate> last,
        List<Figure> figures,
        List<MissingInput> missing,
        LeadsTo leadsTo) {

    /**
     * @throws IllegalArgumentException if it is not known and lacks nothing, or asks for something without having fired
     */
    public Indicator {
        figures = List.copyOf(figures);
        missing = List.copyOf(missing);
        if ((state == IndicatorState.NOT_KNOWN) == missing.isEmpty()) {
            throw new IllegalArgumentException(detector + " is " + state + " and lacks " + missing);
        }
        if (state != IndicatorState.FIRED && (since.isPresent() || leadsTo != LeadsTo.NOTHING)) {
            throw new IllegalArgumentException(detector + " is " + state + " since " + since + ": " + leadsTo);
        }
    }

    /** It fires, and asks for what its detector asks for. */
    public static Indicator fired(Detector detector, Optional<LocalDate> since, List<Figure> figures) {
        return new Indicator(
                detector, IndicatorState.FIRED, since, Optional.empty(), figures, List.of(), detector.leadsTo());
    }

    /** All that it needs is there, and it does not fire. */
    public static Indicator notFired(Detector detector, Optional<LocalDate> last, List<Figure> figures) {
        return new Indicator(
                detector, IndicatorState.NOT_FIRED, Optional.empty(), last, figures, List.of(), LeadsTo.NOTHING);
    }

    /** It cannot say, as something is missing. */
    public static Indicator lacking(Detector detector, MissingInput missing, Figure... figures) {
        return new Indicator(
                detector,
                IndicatorState.NOT_KNOWN,
                Optional.empty(),
                Optional.empty(),
                List.of(figures),
                List.of(missing),
                LeadsTo.NOTHING);
    }

    /** It is not meant for this. */
    public static Indicator notApplicable(Detector detector) {
        return new Indicator(
                detector,
                IndicatorState.NOT_APPLICABLE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                LeadsTo.NOTHING);
    }

    /** The same for an asset that every period measures at fair value: it is told, and asks for no test. */
    public Indicator atFairValue() {
        return new Indicator(detector, state, since, last, figures, missing, LeadsTo.NOTHING);
    }

    public boolean fires() {
        return state == IndicatorState.FIRED;
    }
}
