package org.ballast.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.DateText;
import org.ballast.amounts.UnreadableText;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.ReportingPeriod;
import org.ballast.pages.web.StandingDay;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The period and reporting date of this request, from its whole address: {@code from} and {@code to}, the first and the
 * last day, and {@code asOf} where the reporting date is not the last day.
 */
@Named
@RequestScoped
public class Reporting implements StandingDay {

    private static final int QUARTERS_OFFERED = 8;
    private static final int YEARS_OFFERED = 3;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Books books;

    @Inject
    private Clock clock;

    private ReportingPeriod period = ReportingPeriod.EVER;
    private LocalDate asOf = LocalDate.EPOCH;

    @PostConstruct
    void readAddress() {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> from = day(WholeAddress.FROM);
        Optional<LocalDate> to = day(WholeAddress.TO);
        period = from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
                ? ReportingPeriod.through(from.get(), to.get())
                : ReportingPeriod.quarterOf(today);
        asOf = day(WholeAddress.AS_OF).orElse(getLastDay() == null ? today : period.lastDay());
    }

    public ReportingPeriod getPeriod() {
        return period;
    }

    /** The first day. */
    public LocalDate getFrom() {
        return period.from();
    }

    /** The last day. */
    public LocalDate getTo() {
        return period.lastDay();
    }

    /** The reporting date: the last day of the period unless the address names another. */
    public LocalDate getAsOf() {
        return asOf;
    }

    @Override
    public LocalDate getStandingOn() {
        if (day(WholeAddress.AS_OF).isPresent()) {
            return asOf;
        }
        ReportingEntity entity = books.entity();
        LocalDate today = entity == null ? LocalDate.now(clock) : entity.dayOf(clock.instant());
        return asOf.isAfter(today) ? today : asOf;
    }

    /** The first day; null where the period has no beginning. */
    public @Nullable LocalDate getFirstDay() {
        return period.from().equals(DateText.EARLIEST) ? null : period.from();
    }

    /** When the page was drawn, for the head of its print. */
    public Instant getNow() {
        return clock.instant();
    }

    /** The last day; null where the period has no end. */
    public @Nullable LocalDate getLastDay() {
        return period.lastDay().equals(DateText.LATEST) ? null : period.lastDay();
    }

    /** As it stands in the top bar. */
    public String getLabel() {
        if (period.isEver()) {
            return Words.of("frame.period.all");
        }
        if (getFirstDay() == null) {
            return Words.of("frame.period.until", Figures.day(period.lastDay()));
        }
        return getLastDay() == null ? Words.of("frame.period.since", Figures.day(period.from())) : period.label();
    }

    /** The period before; null where no books reach. */
    public @Nullable ReportingPeriod getPrevious() {
        return neighbour(period.previous());
    }

    /** The period after; null where no books reach. */
    public @Nullable ReportingPeriod getNext() {
        return neighbour(period.next());
    }

    private @Nullable ReportingPeriod neighbour(ReportingPeriod other) {
        return !period.isOpen() && other.isWithinBooks() ? other : null;
    }

    /** Quarters and years around the current one, those of the fiscal year, latest first. */
    public List<ReportingPeriod> getChoices() {
        ReportingEntity entity = books.entity();
        Month yearStartsIn = entity == null ? Month.JANUARY : entity.book().fiscalYearStartsIn();
        Stream<ReportingPeriod> quarters = Stream.iterate(
                        ReportingPeriod.quarterOf(asOf.plusMonths(6), yearStartsIn), ReportingPeriod::previous)
                .limit(QUARTERS_OFFERED);
        Stream<ReportingPeriod> years = Stream.iterate(
                        ReportingPeriod.yearOf(asOf.plusMonths(6), yearStartsIn), ReportingPeriod::previous)
                .limit(YEARS_OFFERED);
        return Stream.concat(quarters, years)
                .filter(ReportingPeriod::isWithinBooks)
                .toList();
    }

    private Optional<LocalDate> day(String parameter) {
        String text = request.getParameter(parameter);
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(DateText.day(text));
        } catch (UnreadableText notADay) {
            return Optional.empty();
        }
    }
}
