package org.ballast.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.DateText;
import org.ballast.amounts.UnreadableText;
import org.ballast.holdings.web.Books;
import org.ballast.journal.application.Ledger;

/**
 * The period and reporting date of this request, from its address: {@code from} and {@code to} (the day after the last),
 * {@code asOf}. Without them it is the quarter of {@code asOf}, without that the last quarter that the entity's books have
 * entries in, and the current quarter while they have none.
 */
@Named
@RequestScoped
public class Reporting {

    private static final int QUARTERS_OFFERED = 8;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @Inject
    private Books books;

    @Inject
    private Ledger ledger;

    private ReportingPeriod period = ReportingPeriod.quarterOf(LocalDate.EPOCH);
    private LocalDate asOf = LocalDate.EPOCH;
    private boolean chosen;

    @PostConstruct
    void readAddress() {
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> to = day("to");
        Optional<LocalDate> at = day("asOf");
        chosen = at.isPresent() || from.isPresent();
        period = from.isPresent() && to.isPresent() && from.get().isBefore(to.get())
                ? new ReportingPeriod(from.get(), to.get())
                : ReportingPeriod.quarterOf(at.or(() -> from).orElseGet(this::lastDayOfBooks));
        asOf = at.orElse(period.lastDay());
    }

    private LocalDate lastDayOfBooks() {
        return Optional.ofNullable(books.entity())
                .flatMap(entity -> ledger.lastDay(entity.id()))
                .orElseGet(() -> LocalDate.now(clock));
    }

    public ReportingPeriod getPeriod() {
        return period;
    }

    public LocalDate getFrom() {
        return period.from();
    }

    public LocalDate getTo() {
        return period.to();
    }

    /** The reporting date: the last day of the period unless the address names another. */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** Whether the address names a period or date, so that links must keep it. */
    public boolean isChosen() {
        return chosen;
    }

    public ReportingPeriod getPrevious() {
        return period.previous();
    }

    public ReportingPeriod getNext() {
        return period.next();
    }

    /** Quarters and years around the current one, latest first. */
    public List<ReportingPeriod> getChoices() {
        List<ReportingPeriod> choices = new ArrayList<>();
        ReportingPeriod quarter = ReportingPeriod.quarterOf(asOf.plusMonths(6));
        for (int i = 0; i < QUARTERS_OFFERED; i++) {
            choices.add(quarter);
            quarter = quarter.previous();
        }
        choices.add(ReportingPeriod.yearOf(asOf));
        choices.add(ReportingPeriod.yearOf(asOf).previous());
        return choices;
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
