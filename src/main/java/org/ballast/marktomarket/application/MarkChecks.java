package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.CloseCheck;
import org.ballast.journal.application.CloseChecks;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.Chart;
import org.ballast.marktomarket.domain.DerivativeBalances;
import org.ballast.marktomarket.domain.MarkFilter;
import org.ballast.marktomarket.domain.MarkRun;
import org.ballast.marktomarket.domain.MarktomarketSentence;
import org.ballast.marktomarket.persistence.HeldPositions;
import org.ballast.marktomarket.persistence.MarkProposals;
import org.ballast.marktomarket.persistence.MarkRuns;
import org.ballast.marktomarket.persistence.PostedMarks;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.pages.application.Worded;
import org.ballast.refusals.Refusal;
import org.ballast.words.Said;

/**
 * Before a month is locked its positions are measured at its end as the facts stand, what that gave is posted, and the accounts of
 * derivatives hold that alone; who has none is not asked.
 */
@ApplicationScoped
@Transactional
public class MarkChecks implements CloseChecks {

    private static final int ORDER = 16;
    private static final Set<String> CARRYING = Stream.of(DerivativeBalances.Line.values())
            .map(line -> line.role().name())
            .collect(Collectors.toSet());
    private static final Set<CaseStatus> LIVE =
            Arrays.stream(CaseStatus.values()).filter(CaseStatus::isLive).collect(Collectors.toSet());

    @Inject
    private CurrentUser currentUser;

    @Inject
    private HeldPositions positions;

    @Inject
    private MarkProposals proposals;

    @Inject
    private MarkRuns runs;

    @Inject
    private PostedMarks postedMarks;

    @Inject
    private StandingMarks standing;

    @Inject
    private BookBegin bookBegin;

    @Inject
    private Ledger ledger;

    @Override
    public List<CloseCheck> of(ReportingEntity entity, YearMonth month) {
        currentUser.requireSignedIn();
        LocalDate last = month.atEndOfMonth();
        LocalDate end = last.plusDays(1);
        boolean held = positions.areHeld(entity.id(), entity.startOf(month.atDay(1)), entity.startOf(end));
        int undecided = undecided(entity, end);
        List<CloseCheck> checks = new ArrayList<>();
        if (bookBegin.isCrossed(entity)) {
            if (held) {
                Book book = entity.book();
                checks.add(
                        said(month, MarktomarketSentence.CHECK_BOOK_BEGAN_LATER.with(book.code(), book.openedOn()), 0));
            }
            return checks;
        }
        if (held || undecided > 0) {
            checks.add(measured(entity, month, held, undecided));
        }
        if (!checks.isEmpty() || !runs.newest(entity.book().id(), 1).isEmpty()) {
            checks.add(ledger(entity, month));
        }
        return checks;
    }

    private int undecided(ReportingEntity entity, LocalDate end) {
        return proposals.count(new MarkFilter(
                Optional.of(entity.code()),
                Optional.of(entity.book().id()),
                Set.of(),
                LIVE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(end)));
    }

    private CloseCheck measured(ReportingEntity entity, YearMonth month, boolean held, int undecided) {
        LocalDate last = month.atEndOfMonth();
        Optional<TestPeriod> period =
                runs.ending(entity.book().id(), last.plusDays(1)).map(MarkRun::period);
        if (held && period.isEmpty()) {
            return said(month, MarktomarketSentence.CHECK_NOT_MEASURED.with(last), undecided + 1);
        }
        if (undecided > 0) {
            return said(month, MarktomarketSentence.CHECK_UNDECIDED.with(undecided, last), undecided);
        }
        return period.isEmpty() || stands(entity, period.get())
                ? said(month, MarktomarketSentence.CHECK_MEASURED.with(last), 0)
                : said(month, MarktomarketSentence.CHECK_CHANGED.with(last), 1);
    }

    /** What cannot be measured any more is not what was measured. */
    private boolean stands(ReportingEntity entity, TestPeriod period) {
        try {
            return standing.stand(entity, period);
        } catch (Refusal changed) {
            return false;
        }
    }

    private static CloseCheck said(YearMonth month, Said what, int count) {
        return new CloseCheck(
                "MARKS",
                count == 0,
                what,
                count,
                Optional.empty(),
                Worded.of("marktomarket", "check.MARKS.action"),
                "/marktomarket/proposals.xhtml?from=" + month.atDay(1) + "&to=" + month.atEndOfMonth(),
                ORDER);
    }

    /** Whether the accounts of derivatives hold what was posted of positions, and nothing beside it. */
    private CloseCheck ledger(ReportingEntity entity, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        Currency currency = entity.functionalCurrency();
        long book = entity.book().id();
        Chart chart = ledger.chart(book);
        Money accounts = Money.sum(
                ledger.balances(book, last).stream()
                        .filter(each -> chart.roles(each.account()).stream().anyMatch(CARRYING::contains))
                        .map(AccountBalance::net)
                        .toList(),
                currency);
        Money off = accounts.minus(postedMarks.carried(book, currency, last.plusDays(1)));
        return new CloseCheck(
                "DERIVATIVES",
                off.isZero(),
                off.isZero()
                        ? MarktomarketSentence.CHECK_LEDGER_TIES.with(last)
                        : MarktomarketSentence.CHECK_LEDGER_DIFFERS.with(last),
                off.isZero() ? 0 : 1,
                off.isZero() ? Optional.empty() : Optional.of(off),
                Worded.of("marktomarket", "check.DERIVATIVES.action"),
                "/journal/journal.xhtml",
                ORDER + 1);
    }
}
