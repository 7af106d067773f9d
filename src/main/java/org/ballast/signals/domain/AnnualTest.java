package org.ballast.signals.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.measurement.domain.TestPeriod;

/** An asset with an indefinite life is tested once in each fiscal year (IAS 36.10(a), ASC 350-30-35-18). */
public final class AnnualTest {

    private AnnualTest() {}

    /**
     * @param tested periods of the tests of the asset that count, in any order
     */
    public static Indicator of(LocalDate yearStart, LocalDate day, Collection<TestPeriod> tested) {
        return tested.stream()
                .filter(period ->
                        period.to().isAfter(yearStart) && !period.from().isAfter(day))
                .max(Comparator.comparing(TestPeriod::to))
                .map(period -> Indicator.notFired(
                        Detector.ANNUAL_TEST,
                        Optional.empty(),
                        List.of(
                                Figure.of(FigureName.TESTED_FROM, period.from()),
                                Figure.of(FigureName.TESTED_TO, period.lastDay()))))
                .orElseGet(() -> Indicator.fired(Detector.ANNUAL_TEST, Optional.of(yearStart), List.of()));
    }
}
