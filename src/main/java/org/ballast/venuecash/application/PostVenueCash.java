package org.ballast.venuecash.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.StepCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseEvidence;
import org.ballast.approvals.domain.NewCase;
import org.ballast.approvals.domain.Transitions;
import org.ballast.approvals.persistence.Cases;
import org.ballast.entities.application.ClosedBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.journal.application.OpenPeriods;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.persistence.TradingAccounts;
import org.ballast.venuecash.domain.AccountCash;
import org.ballast.venuecash.domain.CashPosting;
import org.ballast.venuecash.domain.VenuecashSentence;
import org.ballast.venuecash.persistence.CashPostings;

/**
 * Asks that the cash of accounts comes into a book: a case an account of which something is missing at the end of a period, submitted
 * for others to approve. The same facts again make nothing; changed ones replace what is undecided of the same period.
 */
@ApplicationScoped
@Transactional
public class PostVenueCash {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private TradingAccounts accounts;

    @Inject
    private OpenPeriods openPeriods;

    @Inject
    private GatherCash gather;

    @Inject
    private CashPostings postings;

    @Inject
    private Cases cases;

    @Inject
    private StepCase step;

    @Inject
    private DecideCase decide;

    @Inject
    private Clock clock;

    /**
     * The undecided cases of the book after that, the new ones among them.
     *
     * @throws Refusal INVALID_INPUT where the period is not over; PERIOD_LOCKED where its last month is; NO_RATE, NO_PRICE; FORBIDDEN,
     *     NOT_FOUND; EARLIER_PERIOD_UNDECIDED where another period of an account waits, DEPENDENT_EVENT_EXISTS where a later one
     *     is posted
     */
    public List<CashPosting> propose(String entityCode, TestPeriod period) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        ClosedBook.refuse(entity);
        wallets.holdRecording(entity.id());
        accounts.of(entity.id()).stream().map(account -> account.id()).sorted().forEach(accounts::lock);
        openPeriods.require(entity, List.of(period.lastDay()));
        if (clock.instant().isBefore(entity.startOf(period.to()))) {
            throw Refusal.ofField(
                    "periodEnd", period.to().toString(), VenuecashSentence.PERIOD_NOT_OVER, period.lastDay());
        }
        Map<Long, CashPosting> waiting = postings.live(entity.book().id()).stream()
                .collect(Collectors.toMap(CashPosting::accountId, Function.identity()));
        Map<Long, CashPosting> later = postings.postedAfter(entity.book().id(), period.to());
        List<Long> fresh = new ArrayList<>();
        for (AccountCash cash : gather.of(entity, period.to(), OptionalLong.empty())) {
            long account = cash.account().id();
            Optional<CashPosting> undecided = Optional.ofNullable(waiting.get(account));
            Optional<CashPosting> other =
                    undecided.filter(each -> !each.period().equals(period));
            if (!cash.missing().isNothing()) {
                requireOrder(cash, other, Optional.ofNullable(later.get(account)));
            }
            if (other.isEmpty()) {
                propose(entity, period, cash, undecided).ifPresent(fresh::add);
            }
        }
        if (!fresh.isEmpty()) {
            decide.submitTogether(fresh);
        }
        return postings.live(entity.book().id());
    }

    /** Periods are posted one after the other, each account by itself: each tells what those before it left. */
    private static void requireOrder(AccountCash cash, Optional<CashPosting> waiting, Optional<CashPosting> later) {
        waiting.ifPresent(each -> {
            throw new Refusal(
                    RefusalCode.EARLIER_PERIOD_UNDECIDED,
                    VenuecashSentence.UNDECIDED,
                    cash.account().code(),
                    each.period().label());
        });
        later.ifPresent(each -> {
            throw new Refusal(
                    RefusalCode.DEPENDENT_EVENT_EXISTS,
                    VenuecashSentence.LATER_PERIOD_POSTED,
                    cash.account().code(),
                    each.period().label());
        });
    }

    /** The new case, if one is needed. */
    private Optional<Long> propose(
            ReportingEntity entity, TestPeriod period, AccountCash cash, Optional<CashPosting> waiting) {
        CaseEvidence evidence =
                CaseEvidence.of(CashPosting.evidence(cash, period, entity.book().code()));
        Optional<ApprovalCase> before = waiting.map(each -> cases.lock(each.caseId()));
        if (before.filter(each -> each.subjectHash().equals(evidence.sha256())).isPresent()) {
            return Optional.empty();
        }
        before.ifPresent(stale -> step.take(
                stale, Transitions.find(stale.status(), CaseAction.SUPERSEDE).orElseThrow(), "", OptionalLong.empty()));
        return cash.missing().isNothing() ? Optional.empty() : Optional.of(make(entity, period, cash, evidence));
    }

    private long make(ReportingEntity entity, TestPeriod period, AccountCash cash, CaseEvidence evidence) {
        long id = postings.newId();
        long book = entity.book().id();
        long account = cash.account().id();
        ApprovalCase made = step.create(new NewCase(
                VenueCashSubject.KIND,
                id,
                entity.id(),
                book,
                book + "|" + account,
                Optional.of(cash.missing().size()),
                evidence,
                true));
        postings.add(
                new CashPosting(
                        id,
                        made.id(),
                        entity.id(),
                        entity.code(),
                        book,
                        account,
                        cash.account().code(),
                        cash.account().venue(),
                        period,
                        cash.missing(),
                        cash.movements().size(),
                        made.status()),
                currentUser.name(),
                clock.instant());
        return made.id();
    }
}
