package org.ballast.writedowns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Words;
import org.ballast.writedowns.application.FindUntestedDays;

/** Tells whoever tests or decides a period that lots were held on earlier days which no test looked at. */
@Named
@RequestScoped
public class UntestedNotice {

    @Inject
    private FindUntestedDays findUntestedDays;

    private final Map<LocalDate, Optional<TestPeriod>> found = new HashMap<>();

    /** Whether there are such days before a day. */
    public boolean isDue(String entity, LocalDate day) {
        return before(entity, day).isPresent();
    }

    /** The days as a sentence. */
    public String sentence(String entity, LocalDate day) {
        return before(entity, day)
                .map(days -> Words.in(
                        "writedowns",
                        "measurements.untested",
                        entity,
                        Figures.day(days.from()),
                        Figures.day(days.lastDay())))
                .orElse("");
    }

    /** The quarter in which they begin. */
    public TestPeriod quarter(String entity, LocalDate day) {
        return TestPeriod.quarterOf(before(entity, day).map(TestPeriod::from).orElse(day));
    }

    private Optional<TestPeriod> before(String entity, LocalDate day) {
        return found.computeIfAbsent(
                day, until -> entity.isEmpty() ? Optional.empty() : findUntestedDays.before(entity, until));
    }
}
