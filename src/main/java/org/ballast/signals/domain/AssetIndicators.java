package org.ballast.signals.domain;

import java.util.List;
import java.util.Optional;
import org.ballast.measurement.domain.MeasurementModel;

/**
 * Every detector for one asset of a book at the end of a day.
 *
 * @param asset symbol
 * @param model how the book measures it; empty where no policy is in force
 * @param market code of the principal market; empty as {@code model}
 * @param indicators one for each detector, in their order
 */
public record AssetIndicators(
        String asset, Optional<MeasurementModel> model, Optional<String> market, List<Indicator> indicators) {

    /**
     * @throws IllegalArgumentException if a detector is not there once
     */
    public AssetIndicators {
        indicators = List.copyOf(indicators);
        if (!indicators.stream().map(Indicator::detector).toList().equals(List.of(Detector.values()))) {
            throw new IllegalArgumentException(asset + " has " + indicators);
        }
    }

    /** How many are in a state. */
    public long count(IndicatorState state) {
        return indicators.stream().filter(each -> each.state() == state).count();
    }

    /** What the strongest of those that fired asks for. */
    public LeadsTo leadsTo() {
        return indicators.stream().map(Indicator::leadsTo).min(Enum::compareTo).orElse(LeadsTo.NOTHING);
    }

    /** What one of the detectors says. */
    public Indicator of(Detector detector) {
        return indicators.stream()
                .filter(each -> each.detector() == detector)
                .findFirst()
                .orElseThrow();
    }
}
