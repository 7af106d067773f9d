package org.ballast.health.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.health.domain.HealthFigures;
import org.ballast.health.domain.HealthInputs;
import org.ballast.health.domain.RulesInForce;
import org.ballast.health.domain.Trend;
import org.ballast.health.persistence.Rules;

/** The course of ratios over the last fiscal quarters, in one reading of the balances. */
@ApplicationScoped
@Transactional
public class ReadTrend {

    /** Quarters before the day. */
    public static final int QUARTERS = 8;

    private static final int MONTHS = 3;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadHealth readHealth;

    @Inject
    private Rules rules;

    /** The ends of the eight quarters before a day, and the day. */
    public Trend of(ReportingEntity entity, LocalDate asOf) {
        currentUser.requireSignedIn();
        List<LocalDate> days = days(entity.book(), asOf);
        List<Trend.Point> points = new ArrayList<>();
        for (HealthFigures figures : readHealth.figures(entity, days)) {
            RulesInForce inForce = rules.inForce(entity.id(), figures.day());
            HealthInputs inputs = new HealthInputs(
                    figures, inForce.shares().liquid(figures, List.of()), Money.zero(figures.currency()), List.of());
            points.add(new Trend.Point(figures.day(), ReadHealth.measured(inputs, inForce), figures.isBlank()));
        }
        return new Trend(points);
    }

    static List<LocalDate> days(Book book, LocalDate asOf) {
        LocalDate yearStart = book.fiscalYearStart(asOf);
        long passed = ChronoUnit.MONTHS.between(yearStart, asOf) / MONTHS;
        LocalDate end = yearStart.plusMonths(passed * MONTHS).minusDays(1);
        List<LocalDate> days = new ArrayList<>(List.of(asOf));
        for (int back = 0; back < QUARTERS; back++) {
            days.add(end.plusDays(1).minusMonths((long) back * MONTHS).minusDays(1));
        }
        Collections.reverse(days);
        return days;
    }
}
