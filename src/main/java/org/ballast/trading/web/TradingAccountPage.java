package org.ballast.trading.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.charts.domain.Chart;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.trading.application.ReadBalances;
import org.ballast.trading.application.ReadCashMovements;
import org.ballast.trading.application.ReadMarks;
import org.ballast.trading.application.ReadPositions;
import org.ballast.trading.application.ReadReconciliation;
import org.ballast.trading.application.ReadSnapshots;
import org.ballast.trading.application.ReckonBalances.Reckoned;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.CashMovement;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.MarginStatus;
import org.ballast.trading.domain.Mark;
import org.ballast.trading.domain.ReconciledFigure;
import org.ballast.trading.domain.ReconciledFigure.Verdict;
import org.ballast.trading.domain.TradingAccount;
import org.jspecify.annotations.Nullable;

/** One trading account at an instant: its balances with their formulas, what the venue printed, and its facts. */
@Named
@RequestScoped
public class TradingAccountPage {

    private static final int SNAPSHOTS = 60;
    private static final int MOVEMENTS = 50;

    @Inject
    private ReadBalances balances;

    @Inject
    private ReadSnapshots snapshots;

    @Inject
    private ReadReconciliation reconciliation;

    @Inject
    private ReadPositions readPositions;

    @Inject
    private ReadMarks readMarks;

    @Inject
    private ReadCashMovements readCashMovements;

    @Inject
    private Books books;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private @Nullable Instant at;
    private ReadBalances.@Nullable Known known;
    private @Nullable List<DatedSnapshot> history;
    private @Nullable List<PositionRow> positions;
    private @Nullable List<ReconciledFigure> figures;
    private @Nullable List<CashMovement> movements;

    /** Refuses an address that names no account of the entity, before the page is drawn. */
    public void show() {
        known();
    }

    private ReadBalances.Known known() {
        if (known == null) {
            known = balances.of(
                    Given.entity(books.entity()),
                    Objects.requireNonNullElse(request.getParameter("account"), ""),
                    getAt());
        }
        return known;
    }

    public TradingAccount getAccount() {
        return known().account();
    }

    /** What was last said by then; null where nothing was. */
    public @Nullable DatedSnapshot getSaid() {
        return known().said().orElse(null);
    }

    /** The balances with the formula of each, letters first and then with this account's figures. */
    public List<WorkedStep> getSteps() {
        return known().said()
                .map(said -> BalanceSteps.of(new Reckoned(said.snapshot(), said.balances())))
                .orElse(List.of());
    }

    /** The answers among the steps. */
    public List<WorkedStep> getAnswers() {
        return getSteps().stream().filter(WorkedStep::leads).toList();
    }

    /** What the venue printed beside what follows here. */
    public List<ReconciledFigure> getFigures() {
        if (figures == null) {
            figures = reconciliation
                    .at(Given.entity(books.entity()), getAccount().code(), getAt())
                    .figures();
        }
        return figures;
    }

    /** Those whose difference can be explained. */
    public List<ReconciledFigure> getDiffering() {
        return getFigures().stream()
                .filter(each -> each.verdict() == Verdict.OPEN
                        || each.verdict() == Verdict.EXPLAINED
                        || each.verdict() == Verdict.ROUNDING)
                .toList();
    }

    /** Instant of the snapshot; the beginning of time where nothing was said. */
    public Instant getSaidAt() {
        return known().said().map(DatedSnapshot::at).orElse(Instant.EPOCH);
    }

    /** As which status a figure looks. */
    public String look(ReconciledFigure figure) {
        return switch (figure.verdict()) {
            case EQUAL, ROUNDING, EXPLAINED -> "DONE";
            case OPEN -> "HELD";
            case NOT_COMPARED -> "SUPERSEDED";
        };
    }

    /** As which status a margin looks. */
    public String marginLook(MarginStatus status) {
        return MarginLook.of(status);
    }

    /** The last snapshots up to the instant, the newest first. */
    public List<DatedSnapshot> getHistory() {
        if (history == null) {
            history = snapshots.before(getAccount(), getAt().plus(1, ChronoUnit.MICROS), SNAPSHOTS);
        }
        return history;
    }

    public Chart getChart() {
        return EquityChart.of(getHistory(), getAccount().unit().code());
    }

    /** Whether there is a course to draw. */
    public boolean isDrawable() {
        return getHistory().size() > 1;
    }

    /** What is open, each with its newest mark. */
    public List<PositionRow> getPositions() {
        if (positions == null) {
            List<AccountPosition> open = readPositions.openAt(getAccount(), getAt());
            Map<String, Mark> marks = readMarks.newestAt(
                    open.stream().map(each -> each.instrument().symbol()).toList(), getAt());
            positions = open.stream()
                    .map(each ->
                            PositionRow.of(each, marks.get(each.instrument().symbol()), getAt()))
                    .toList();
        }
        return positions;
    }

    /** The last movements of cash up to the instant, the newest first. */
    public List<CashMovement> getMovements() {
        if (movements == null) {
            movements = readCashMovements.before(
                    getAccount(), getAt().plus(1, ChronoUnit.MICROS), Long.MAX_VALUE, MOVEMENTS);
        }
        return movements;
    }

    /** The instant that the page shows: now where its address names none. */
    public Instant getAt() {
        if (at == null) {
            at = AskedInstant.of(request.getParameter("at"), clock);
        }
        return at;
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    public boolean isMayExplain() {
        return currentUser.has(Role.PREPARER) || currentUser.has(Role.CONTROLLER);
    }
}
