package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballast.amounts.PeriodName;
import org.ballast.charts.domain.Chart;
import org.ballast.documents.report.PrintedWords;
import org.ballast.prices.domain.Stretch;
import org.ballast.statements.application.ReadValueCourse;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.ValueCourse;
import org.ballast.statements.domain.ValueCourse.Day;
import org.ballast.statements.report.CourseChart;
import org.ballast.statements.report.Words;
import org.jspecify.annotations.Nullable;

/** Carrying amount and market value of each asset of a disclosure, as a picture and in words. */
@Named
@RequestScoped
public class ValueCoursePage {

    private static final int STRETCHES_NAMED = 6;

    private final Words words = new Words();
    private @Nullable Map<String, ValueCourse> courses;

    @Inject
    private ReadValueCourse readValueCourse;

    public ValueCourse of(ImpairmentDisclosure disclosure, String symbol) {
        if (courses == null) {
            courses = readValueCourse.of(disclosure.header().entityCode(), disclosure.from(), disclosure.to());
        }
        return courses.getOrDefault(symbol, new ValueCourse(List.of()));
    }

    /** The picture of a course that is drawable. */
    public Chart chart(ImpairmentDisclosure disclosure, String symbol) {
        ValueCourse course = of(disclosure, symbol);
        return CourseChart.of(
                course, describe(course, symbol), disclosure.header().currency().getCurrencyCode(), words);
    }

    /** The picture in words. */
    private String describe(ValueCourse course, String symbol) {
        Day last = course.days().getLast();
        return words.text(
                "course.description",
                symbol,
                PeriodName.day(course.days().getFirst().day()),
                PeriodName.day(last.day()),
                PrintedWords.amount(last.carrying()),
                last.marketValue().map(PrintedWords::amount).orElse(words.text("course.unknown")));
    }

    /** Which days have no price; empty where all have one. */
    public String gaps(ValueCourse course) {
        List<LocalDate> days = course.daysWithoutPrice();
        List<Stretch> stretches = Stretch.of(days);
        String named =
                stretches.stream().limit(STRETCHES_NAMED).map(Stretch::inWords).collect(Collectors.joining("; "));
        int more = Math.max(0, stretches.size() - STRETCHES_NAMED);
        return days.isEmpty() ? "" : words.text("course.gaps", days.size(), named, more);
    }
}
