package org.ballast.control.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.control.domain.TotalCourse;
import org.ballast.control.domain.WriteDownsOfQuarter;
import org.ballast.control.persistence.QuarterlyWriteDowns;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.health.application.ReadHealth;
import org.ballast.health.domain.Health;
import org.ballast.refusals.Refusal;
import org.ballast.statements.application.PrepareIncomeStatement;
import org.ballast.statements.application.ReadValueCourse;

/** What management looks at first: totals with their change, the course of a year, write-downs, and what waits. */
@ApplicationScoped
@Transactional
public class ReadManagement {

    private static final int QUARTERS_BACK_MONTHS = 24;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadHealth readHealth;

    @Inject
    private ReadValueCourse readValueCourse;

    @Inject
    private PrepareIncomeStatement incomeStatements;

    @Inject
    private QuarterlyWriteDowns writeDowns;

    /**
     * What is shown.
     *
     * @param now at the end of the day looked at, and {@code before} at the end of the day before the period
     * @param income of the fiscal year up to the day; empty where no statement can be drawn up
     * @param course of the twelve months up to the day
     * @param quarters of the last two years in which something was written down
     * @param waiting keys of cases that wait and would post something in the book, the oldest fifty
     * @param allWaiting how many of them there are
     */
    public record Overview(
            Health now,
            Health before,
            Optional<Money> income,
            TotalCourse course,
            List<WriteDownsOfQuarter> quarters,
            List<Long> waiting,
            long allWaiting) {

        public Overview {
            quarters = List.copyOf(quarters);
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * @param entity seen through a book
     * @param from first day of the period, and {@code asOf} the day looked at
     */
    public Overview of(ReportingEntity entity, LocalDate from, LocalDate asOf) {
        currentUser.requireSignedIn();
        LocalDate next = asOf.plusDays(1);
        return new Overview(
                readHealth.of(entity, asOf),
                readHealth.of(entity, from.minusDays(1)),
                income(entity, asOf),
                TotalCourse.of(
                        readValueCourse
                                .of(entity.code(), next.minusYears(1), next)
                                .values(),
                        entity.functionalCurrency()),
                writeDowns.of(
                        entity.book().id(),
                        entity.functionalCurrency(),
                        QuarterlyWriteDowns.quarterOf(asOf.minusMonths(QUARTERS_BACK_MONTHS)),
                        next),
                writeDowns.waiting(entity.id(), entity.book().id()),
                writeDowns.allWaiting(entity.id(), entity.book().id()));
    }

    private Optional<Money> income(ReportingEntity entity, LocalDate asOf) {
        try {
            return incomeStatements
                    .between(entity.code(), entity.book().fiscalYearStart(asOf), asOf)
                    .netIncome()
                    .stream()
                    .findFirst();
        } catch (Refusal notPossible) {
            return Optional.empty();
        }
    }
}
