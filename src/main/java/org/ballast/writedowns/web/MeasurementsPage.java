package org.ballast.writedowns.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.measurement.domain.Gap;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Words;
import org.ballast.writedowns.application.NothingTestable;
import org.ballast.writedowns.application.RunImpairmentTest;
import org.ballast.writedowns.application.RunResult;
import org.ballast.writedowns.application.TestInBackground;
import org.ballast.writedowns.application.WriteDowns;
import org.ballast.writedowns.domain.BlockedAsset;
import org.ballast.writedowns.domain.MeasurementRun;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.ProposalFilter;
import org.jspecify.annotations.Nullable;

/** Runs the test of a period and shows what came of it. */
@Named
@ViewScoped
public class MeasurementsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int RUNS_SHOWN = 20;
    private static final int QUARTERS_OFFERED = 6;

    @Inject
    private RunImpairmentTest runImpairmentTest;

    @Inject
    private TestInBackground background;

    @Inject
    private WriteDowns writeDowns;

    @Inject
    private Books books;

    @Inject
    private CurrentUser currentUser;

    private String entity = "";
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;
    private long run;
    private transient @Nullable List<BlockedAsset> blocked;

    /** Looks at an entity and a period, its last day included. */
    public void show(String entityCode, LocalDate firstDay, LocalDate lastDay) {
        entity = entityCode;
        first = firstDay;
        last = lastDay;
    }

    /** Runs the test and shows its result; where there are many lots it goes on in the background. */
    public String test() {
        if (background.beginIfLarge(entity, period()).isPresent()) {
            Words.sayAfterRedirect("writedowns", "measurements.left", period().label());
            return here(0);
        }
        RunResult result;
        try {
            result = runImpairmentTest.run(entity, period());
        } catch (NothingTestable none) {
            blocked = none.blocked();
            Words.refuse("writedowns", "measurements.blocked.all");
            return "";
        }
        String key = result.repeated()
                ? "measurements.repeated"
                : result.proposals().isEmpty() ? "measurements.noLoss" : "measurements.done";
        Words.sayAfterRedirect(
                "writedowns",
                key,
                result.run().tests(),
                result.proposals().size(),
                Figures.inSentence(result.run().inIncome()));
        return here(result.run().id());
    }

    private String here(long result) {
        return "/writedowns/tests.xhtml?faces-redirect=true&entity=" + entity + "&from=" + first + "&to=" + last
                + (result == 0 ? "" : "&run=" + result);
    }

    public boolean isMayRun() {
        return currentUser.has(Role.PREPARER);
    }

    /** The code of the entity looked at; empty while there is none. */
    public String getEntity() {
        return entity;
    }

    public TestPeriod getPeriod() {
        return period();
    }

    /** What the button says. */
    public String getRunLabel() {
        return Words.in("writedowns", "measurements.run", entity, period().label());
    }

    /** The quarters around the period, the months of its quarter, and its year. */
    public List<TestPeriod> getChoices() {
        TestPeriod quarter = TestPeriod.quarterOf(first);
        Stream<TestPeriod> quarters = IntStream.range(0, QUARTERS_OFFERED)
                .mapToObj(number ->
                        TestPeriod.quarterOf(quarter.from().plusMonths(3L * (number - QUARTERS_OFFERED / 2))));
        Stream<TestPeriod> months = IntStream.range(0, 3)
                .mapToObj(number ->
                        TestPeriod.month(YearMonth.from(quarter.from()).plusMonths(number)));
        Stream<TestPeriod> year = Stream.of(yearOf(first));
        return Stream.of(quarters, months, year).flatMap(each -> each).toList();
    }

    private TestPeriod yearOf(LocalDate day) {
        ReportingEntity looked = books.entity();
        LocalDate start = looked == null ? day.withDayOfYear(1) : looked.book().fiscalYearStart(day);
        return new TestPeriod(start, start.plusYears(1));
    }

    /** Where another period is chosen. */
    public String address(TestPeriod choice) {
        return "/writedowns/tests.xhtml?from=" + choice.from() + "&to=" + choice.lastDay();
    }

    public @Nullable MeasurementRun getResult() {
        return run == 0 ? null : writeDowns.run(run);
    }

    /** What is proposed for the period of the result. */
    public List<Proposal> getProposals() {
        ProposalFilter ofPeriod = new ProposalFilter(
                Optional.of(entity),
                Set.of(),
                Optional.empty(),
                Optional.of(period().from()),
                Optional.of(period().to()),
                Optional.empty());
        ReportingEntity seen = books.entity();
        ProposalFilter wanted =
                seen == null ? ofPeriod : ofPeriod.ofBook(seen.book().id());
        return writeDowns.beyond(wanted, Optional.empty(), false, RUNS_SHOWN).stream()
                .filter(proposal -> proposal.period().equals(period()))
                .filter(proposal -> proposal.status() != CaseStatus.SUPERSEDED)
                .toList();
    }

    /** The assets that the result, or the attempt before this answer, could not test. */
    public List<BlockedAsset> getBlocked() {
        if (blocked == null) {
            blocked = run == 0 ? List.of() : writeDowns.blocked(run);
        }
        return blocked;
    }

    /** Why hours have no price, in words. */
    public String reason(Gap gap) {
        return Words.in("writedowns", "gap." + gap.reason());
    }

    public boolean isMayDecidePrices() {
        return currentUser.has(Role.CONTROLLER) || currentUser.has(Role.CFO);
    }

    public boolean isAnyWithoutLoss() {
        return run != 0 && writeDowns.countTestsWithoutProposal(run) > 0;
    }

    public List<MeasurementRun> getRuns() {
        return entity.isEmpty() ? List.of() : writeDowns.runs(entity, RUNS_SHOWN);
    }

    private TestPeriod period() {
        return TestPeriod.through(first, last);
    }

    public long getRun() {
        return run;
    }

    public void setRun(long run) {
        this.run = run;
    }
}
