package org.ballast.stress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Tone;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.holdings.application.NewPledgedLoan;
import org.ballast.holdings.application.RecordLoans;
import org.ballast.holdings.domain.LoanStanding;
import org.ballast.holdings.domain.LoanTerms;
import org.ballast.holdings.domain.RecordedTerms;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.StandingDay;
import org.ballast.pages.web.Words;
import org.ballast.stress.application.ReadLoans;
import org.ballast.stress.domain.PledgedUnits;
import org.jspecify.annotations.Nullable;

/** Loans for which coins are pledged, and the form in which one is recorded. */
@Named
@RequestScoped
public class LoansPage {

    private static final String BUNDLE = "stress";
    private static final int DECIMALS_OF_PERCENT = 2;

    @Inject
    private ReadLoans readLoans;

    @Inject
    private RecordLoans recordLoans;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private StandingDay day;

    private final Map<String, String> values = new HashMap<>();
    private @Nullable List<LoanStanding> loans;
    private @Nullable List<PledgedUnits> pledged;
    private @Nullable List<RecordedTerms> recorded;
    private @Nullable Chart chart;

    /** Reads what the page shows, so that what is wrong in the address is said as it opens. */
    public void show() {
        getLoans();
    }

    /** By reference; after a refused form, too. */
    public List<LoanStanding> getLoans() {
        if (loans == null) {
            ReportingEntity entity = books.entity();
            loans = entity == null ? List.of() : readLoans.of(entity, day.getStandingOn());
        }
        return loans;
    }

    /** What is pledged of each asset beside what is held. */
    public List<PledgedUnits> getPledged() {
        if (pledged == null) {
            ReportingEntity entity = books.entity();
            pledged = entity == null ? List.of() : readLoans.pledged(entity, day.getStandingOn());
        }
        return pledged;
    }

    /** All that was recorded. */
    public List<RecordedTerms> getRecorded() {
        if (recorded == null) {
            ReportingEntity entity = books.entity();
            recorded = entity == null ? List.of() : readLoans.recorded(entity);
        }
        return recorded;
    }

    /** "One loan of LENDER is called …", or that none is. */
    public String getSaid() {
        long called = getLoans().stream().filter(LoanStanding::isCalled).count();
        return Words.in(BUNDLE, "loans.said", called);
    }

    /** Loan to value beside that at which each loan is called. */
    public Chart getChart() {
        if (chart == null) {
            List<LoanStanding> known = getLoans();
            chart = Chart.ranked(
                    Words.in(BUNDLE, "loans.chart"),
                    "%",
                    known.stream().map(loan -> loan.terms().reference()).toList(),
                    List.of(
                            Mark.Bars.known(
                                    Words.in(BUNDLE, "loans.ltv"),
                                    Tone.FIRST,
                                    known.stream()
                                            .map(loan -> loan.loanToValue().map(LoansPage::percent))
                                            .toList()),
                            Mark.Bars.known(
                                    Words.in(BUNDLE, "loans.callAt"),
                                    Tone.QUIET,
                                    known.stream()
                                            .map(loan -> Optional.of(
                                                    percent(loan.terms().callAt())))
                                            .toList())));
        }
        return chart;
    }

    private static BigDecimal percent(BigDecimal part) {
        return part.movePointRight(2).setScale(DECIMALS_OF_PERCENT, RoundingMode.HALF_UP);
    }

    /** A fall, or that none is known or none does it. */
    public String fall(LoanStanding loan) {
        return loan.fallToCall()
                .map(Percent::of)
                .orElseGet(() ->
                        Words.in(BUNDLE, loan.status() == LoanStanding.Status.UNKNOWN ? "wire.unknown" : "wire.never"));
    }

    /** What meets a call, either of both; nothing while there is none. */
    public String meets(LoanStanding loan) {
        return loan.toRepay()
                .flatMap(owed -> loan.toPledge()
                        .map(units -> Words.in(
                                BUNDLE,
                                "loans.meets.either",
                                Figures.inSentence(owed),
                                Figures.inSentence(units),
                                loan.terms().asset())))
                .orElse("");
    }

    /** Whether it should have been repaid before the day. */
    public boolean isOverdue(LoanStanding loan) {
        return loan.terms().owed().isPositive()
                && loan.terms()
                        .dueOn()
                        .filter(due -> due.isBefore(day.getStandingOn()))
                        .isPresent();
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Keeps it. */
    public String record() {
        LoanTerms kept =
                recordLoans.record(Given.entity(books.entity()).code(), Requests.of(NewPledgedLoan.class, values));
        Words.sayAfterRedirect(BUNDLE, "loans.recorded", kept.reference());
        return "/stress/loans.xhtml?faces-redirect=true";
    }
}
