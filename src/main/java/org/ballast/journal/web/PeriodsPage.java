package org.ballast.journal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.journal.application.BookMonth;
import org.ballast.journal.application.Checklist;
import org.ballast.journal.application.CloseCheck;
import org.ballast.journal.application.CloseYear;
import org.ballast.journal.application.LockPeriod;
import org.ballast.journal.application.PeriodRules;
import org.ballast.journal.application.ReadPeriods;
import org.ballast.journal.application.ReopenPeriod;
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.domain.Reopening;
import org.ballast.pages.application.Worded;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** The months of a book by fiscal year, and what is in the way of locking the one that is looked at. */
@Named
@ViewScoped
public class PeriodsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "journal";

    @Inject
    private ReadPeriods readPeriods;

    @Inject
    private Checklist checklist;

    @Inject
    private LockPeriod lockPeriod;

    @Inject
    private ReopenPeriod reopenPeriod;

    @Inject
    private CloseYear closeYear;

    @Inject
    private CurrentUser currentUser;

    private String entity = "";
    private String month = "";
    private String reason = "";
    private transient @Nullable BookMonth shown;
    private transient @Nullable List<CloseCheck> checks;

    /**
     * A fiscal year with its months, the newest first.
     *
     * @param closedBy key of the entry that closed it; 0 while it is not closed
     */
    public record Year(int number, long closedBy, List<BookMonth> months) {

        public boolean closed() {
            return closedBy > 0;
        }
    }

    /**
     * @param entityCode empty while there is no entity
     * @param lastDay of the period looked at: its month is shown unless the address names another
     */
    public void show(String entityCode, LocalDate lastDay) {
        entity = entityCode;
        if (month.isEmpty()) {
            month = YearMonth.from(lastDay).toString();
        }
    }

    /** The fiscal years, the newest first. */
    public List<Year> getYears() {
        if (entity.isEmpty()) {
            return List.of();
        }
        Map<Integer, Long> closed = readPeriods.closedYears(entity);
        Map<Integer, List<BookMonth>> years = readPeriods.of(entity).stream()
                .collect(Collectors.groupingBy(BookMonth::fiscalYear, TreeMap::new, Collectors.toList()));
        return years.entrySet().stream()
                .map(year -> new Year(year.getKey(), closed.getOrDefault(year.getKey(), 0L), year.getValue()))
                .toList()
                .reversed();
    }

    /** The month looked at. */
    public @Nullable BookMonth getShown() {
        if (shown == null && !entity.isEmpty()) {
            shown = readPeriods.of(entity, meant());
        }
        return shown;
    }

    /** What must be right before the next lock; nothing is asked of a month that is hard locked. */
    public List<CloseCheck> getChecks() {
        List<CloseCheck> known = checks;
        if (known == null) {
            known = entity.isEmpty() || is(PeriodState.HARD_LOCKED) ? List.of() : checklist.of(entity, meant());
            checks = known;
        }
        return known;
    }

    public boolean isMaySoftLock() {
        return is(PeriodState.OPEN) && !isWaiting() && currentUser.has(Role.CONTROLLER);
    }

    public boolean isMayHardLock() {
        return is(PeriodState.SOFT_LOCKED) && !isWaiting() && currentUser.has(Role.CFO);
    }

    public boolean isMayReopen() {
        return !is(PeriodState.OPEN) && !waits() && currentUser.has(Role.CFO);
    }

    /** The fiscal year of the month looked at is closed once its last month is softly locked, as those before it then are. */
    public boolean isMayCloseYear() {
        return currentUser.has(Role.CFO)
                && getYears().stream()
                        .filter(year -> !year.closed() && year.number() == getYear())
                        .map(year -> year.months().getFirst().period())
                        .anyMatch(last -> last.state() == PeriodState.SOFT_LOCKED
                                && last.month().equals(readPeriods.lastMonth(entity, getYear())));
    }

    /** The fiscal year of the month looked at. */
    public int getYear() {
        BookMonth looked = getShown();
        return looked == null ? 0 : looked.fiscalYear();
    }

    /** Its last day. */
    public String getYearEnd() {
        return Figures.day(readPeriods.lastMonth(entity, getYear()).atEndOfMonth());
    }

    public boolean isMayAcknowledge() {
        return isMayDecide() && !isOwnRequest() && waits();
    }

    public boolean isMayDecide() {
        return isWaiting() && (currentUser.has(Role.CONTROLLER) || currentUser.has(Role.CFO));
    }

    public boolean isOwnRequest() {
        BookMonth looked = getShown();
        return looked != null
                && looked.waiting()
                        .filter(waiting -> waiting.requestedBy().equals(currentUser.name()))
                        .isPresent();
    }

    /** Whether the case of a request waits for its approver; otherwise it came back to who asked. */
    private boolean waits() {
        BookMonth looked = getShown();
        return looked != null && looked.waiting().filter(Reopening::isSubmitted).isPresent();
    }

    private boolean isWaiting() {
        BookMonth looked = getShown();
        return looked != null && looked.waiting().isPresent();
    }

    private boolean is(PeriodState state) {
        BookMonth looked = getShown();
        return looked != null && looked.period().state() == state;
    }

    public String softLock() {
        lookAgain();
        lockPeriod.softly(entity, meant(), reason);
        return done("SOFT_LOCKED");
    }

    public String hardLock() {
        lookAgain();
        lockPeriod.hard(entity, meant(), reason);
        return done("HARD_LOCKED");
    }

    public String reopen() {
        lookAgain();
        reopenPeriod.request(entity, meant(), reason);
        return done("asked");
    }

    public String acknowledge() {
        lookAgain();
        return done(reopenPeriod.acknowledge(entity, meant()).state().name());
    }

    public String closeYear() {
        lookAgain();
        String entry = closeYear.close(entity, getYear()).posted().number();
        Words.sayAfterRedirect(BUNDLE, "periods.year.done", String.valueOf(getYear()), entry);
        return address();
    }

    public String decline() {
        lookAgain();
        reopenPeriod.decline(entity, meant(), "");
        return done("declined");
    }

    /** What was seen before counts no more once something was tried. */
    private void lookAgain() {
        shown = null;
        checks = null;
    }

    private String done(String what) {
        Words.sayAfterRedirect(BUNDLE, "periods.done." + what, Figures.month(meant()));
        return address();
    }

    private String address() {
        return "/journal/periods.xhtml?faces-redirect=true&entity=" + entity + "&month=" + month;
    }

    private YearMonth meant() {
        return PeriodRules.month(month);
    }

    /** The month in words. */
    public String words(YearMonth of) {
        return Figures.month(of);
    }

    /** A button with the month looked at. */
    public String labelled(String key) {
        return Words.in(BUNDLE, key, Figures.month(meant()));
    }

    /** A button with the fiscal year. */
    public String yearLabelled(String key) {
        return Words.in(BUNDLE, key, String.valueOf(getYear()));
    }

    /** The request that waits, in words. */
    public String getWaitingWords() {
        BookMonth looked = getShown();
        return looked == null
                ? ""
                : looked.waiting()
                        .map(waiting -> Words.of(Worded.of(
                                BUNDLE,
                                waitingKey(waiting),
                                waiting.requestedBy(),
                                waiting.requestedAt(),
                                Figures.month(meant()),
                                waiting.reason())))
                        .orElse("");
    }

    private String waitingKey(Reopening waiting) {
        if (!waiting.isSubmitted()) {
            return "periods.returned";
        }
        return isOwnRequest() ? "periods.waiting.own" : "periods.waiting";
    }

    public String said(Worded words) {
        return Words.of(words);
    }

    /** As the address names it. */
    public String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = month == null ? "" : month;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
