package org.ballast.statements.report;

import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark.Between;
import org.ballast.charts.domain.Mark.Line;
import org.ballast.charts.domain.Mark.Steps;
import org.ballast.charts.domain.Tone;
import org.ballast.statements.domain.ValueCourse;
import org.ballast.statements.domain.ValueCourse.Day;

/**
 * The course of an asset's value: the carrying amount in steps, the market value as a line that stops where no price is known, and
 * the area between them.
 */
public final class CourseChart {

    private CourseChart() {}

    /**
     * @param title what it shows, in words
     */
    public static Chart of(ValueCourse course, String title, String currency, Words words) {
        Line value = Line.of(
                words.text("course.value"),
                Tone.FIRST,
                course.days(),
                Day::day,
                day -> day.marketValue().map(Money::amount));
        Steps carrying = Steps.of(
                words.text("course.carrying"),
                Tone.INK,
                course.days(),
                Day::day,
                day -> Optional.of(day.carrying().amount()));
        return Chart.overDays(title, currency, List.of(new Between(carrying, value, Tone.FIRST), value, carrying));
    }
}
