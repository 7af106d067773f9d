package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseFilter;
import org.ballast.approvals.domain.CompanyWork;
import org.ballast.approvals.domain.DecisionTime;
import org.ballast.approvals.domain.Place;
import org.ballast.approvals.domain.WaitingAge;
import org.ballast.approvals.persistence.CaseLists;
import org.ballast.approvals.persistence.Cases;
import org.ballast.approvals.persistence.DecisionTimes;
import org.ballast.approvals.persistence.WaitingCases;

/** What waits for the decision of whoever looks, the next to do on top: overdue first, then by the day it is due. */
@ApplicationScoped
@Transactional
public class ReadWaiting {

    /** Over which time the decisions are looked at. */
    public static final Duration LOOKED_BACK = Duration.ofDays(90);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private LentApprovals lent;

    @Inject
    private WaitingCases waiting;

    @Inject
    private CaseLists lists;

    @Inject
    private DecisionTimes times;

    @Inject
    private Cases cases;

    @Inject
    private ApproverSights sights;

    @Inject
    private Clock clock;

    /** Whether anything can wait for the user's decision. */
    public boolean isApprover() {
        currentUser.requireSignedIn();
        return currentUser.has(Role.CONTROLLER) || currentUser.has(Role.CFO);
    }

    /**
     * What waits for the user beyond a place of the list.
     *
     * @param entity code; empty for all
     */
    public List<WaitingCase> mine(Optional<String> entity, Place place, boolean backward, int limit) {
        return isApprover() ? sights.of(waiting.of(lent.approver(), entity, place, backward, limit)) : List.of();
    }

    /** What waits for a decision of somebody else, with why it is not the user's; who decides nothing has none. */
    public List<WaitingCase> ofOthers(Optional<String> entity, int limit) {
        return isApprover() ? sights.of(waiting.ofOthers(lent.approver(), entity, limit)) : List.of();
    }

    /** How much waits for anybody's decision. */
    public long countOpen(Optional<String> entity) {
        currentUser.requireSignedIn();
        return ages(entity).stream().mapToLong(WaitingAge::count).sum();
    }

    /** How much waits for the user, by company; the day by which it is overdue is that in UTC. */
    public List<CompanyWork> companies() {
        return isApprover()
                ? waiting.companies(lent.approver(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                : List.of();
    }

    /** The case that waits for the user next after a place, from the beginning again behind the last; none but that one. */
    public Optional<ApprovalCase> next(Optional<String> entity, ApprovalCase after) {
        if (!isApprover()) {
            return Optional.empty();
        }
        Place place = after.dueOn().isPresent() ? Place.of(after) : Place.FIRST;
        return waiting.of(lent.approver(), entity, place, false, 1).stream()
                .findFirst()
                .or(() -> waiting.of(lent.approver(), entity, Place.FIRST, false, 2).stream()
                        .filter(each -> each.id() != after.id())
                        .findFirst());
    }

    /** Cases of any state beyond another one, the newest first or, backward, the oldest first. */
    public List<WaitingCase> listed(CaseFilter filter, Optional<Long> fromId, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return sights.of(lists.beyond(filter, fromId, backward, limit));
    }

    /** Of those the ones that wait for the user, before another one. */
    public List<WaitingCase> mine(CaseFilter filter, Optional<Long> fromId, int limit) {
        return isApprover() ? listed(filter.waitingFor(lent.approver()), fromId, false, limit) : List.of();
    }

    /** Cases that are named, as they stand for the user, in the order of their keys; what is not there is left out. */
    public List<WaitingCase> named(List<Long> ids) {
        currentUser.requireSignedIn();
        return sights.of(cases.byIds(ids));
    }

    /** Since when everything waits that is open, whomever it waits for. */
    public List<WaitingAge> ages(Optional<String> entity) {
        currentUser.requireSignedIn();
        return waiting.ages(entity);
    }

    /** How long the decisions of the last 90 days took. */
    public List<DecisionTime> times() {
        currentUser.requireSignedIn();
        return times.since(clock.instant().minus(LOOKED_BACK));
    }
}
