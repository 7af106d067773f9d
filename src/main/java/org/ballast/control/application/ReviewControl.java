package org.ballast.control.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.application.ProposeApprovalPolicy;
import org.ballast.approvals.domain.TierBounds;
import org.ballast.control.domain.ControlReview;
import org.ballast.control.domain.ControlSentence;
import org.ballast.control.domain.Decision;
import org.ballast.control.domain.DecisionSpeed;
import org.ballast.control.domain.MonthOfDecisions;
import org.ballast.control.domain.Replay;
import org.ballast.control.persistence.PostedDecisions;
import org.ballast.control.persistence.RefusedApprovals;
import org.ballast.control.persistence.RefusedApprovals.RefusedApproval;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * How fast and how controlled decisions on what goes into an entity's books were, and how they would have been under other bounds;
 * for everyone who may read. Decisions of all its books count, by the month of their posting.
 */
@ApplicationScoped
@Transactional
public class ReviewControl {

    /** The most months that are looked back on. */
    public static final int MOST_MONTHS = 60;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private ProposeApprovalPolicy policies;

    @Inject
    private PostedDecisions posted;

    @Inject
    private RefusedApprovals refused;

    @Inject
    private ReadCostOfDelay delays;

    @Inject
    private KeptDecisions kept;

    @Inject
    private Clock clock;

    /**
     * Of the last months, this one included.
     *
     * @param months 1 to {@link #MOST_MONTHS}
     * @throws Refusal NOT_FOUND, INVALID_INPUT
     */
    public ControlReview of(String entityCode, int months) {
        currentUser.requireSignedIn();
        Looked looked = look(entityCode, months);
        List<Decision> decisions = decisions(looked);
        List<RefusedApproval> denials = refused.of(looked.entity().id(), looked.from(), looked.to());
        return new ControlReview(
                DecisionSpeed.of(decisions, looked.currency()),
                months(looked, decisions, denials),
                byRule(denials),
                delays.of(looked.entity(), looked.currency(), looked.from(), looked.to()));
    }

    /**
     * The same decisions under other bounds; nothing is changed.
     *
     * @throws Refusal NOT_FOUND, INVALID_INPUT where the bounds are in another currency than those of the entity
     */
    public Replay replay(String entityCode, int months, TierBounds bounds) {
        currentUser.requireSignedIn();
        Looked looked = look(entityCode, months);
        if (!bounds.singleFrom().currency().equals(looked.currency())) {
            throw new Refusal(
                    RefusalCode.INVALID_INPUT,
                    ControlSentence.BOUNDS_IN,
                    looked.currency().getCurrencyCode());
        }
        return Replay.of(decisions(looked), bounds, looked.currency());
    }

    private record Looked(ReportingEntity entity, TierBounds bounds, Instant from, Instant to) {

        Currency currency() {
            return bounds.singleFrom().currency();
        }
    }

    private Looked look(String entityCode, int months) {
        if (months < 1 || months > MOST_MONTHS) {
            throw Refusal.ofField("months", Integer.toString(months), ControlSentence.MONTHS, MOST_MONTHS);
        }
        ReportingEntity entity = entities.byCode(entityCode);
        TierBounds bounds = policies.inForce(entityCode).bounds();
        Instant now = clock.instant();
        LocalDate first = entity.dayOf(now).withDayOfMonth(1).minusMonths(months - 1L);
        return new Looked(entity, bounds, entity.startOf(first), now);
    }

    private List<Decision> decisions(Looked looked) {
        KeptDecisions.Key key = new KeptDecisions.Key(
                looked.entity().id(),
                looked.from(),
                posted.lastSince(looked.from()).orElse(looked.from()));
        return kept.of(
                key,
                () -> posted.of(
                        looked.entity().id(),
                        looked.bounds(),
                        looked.from(),
                        looked.to().plusSeconds(1)));
    }

    private static List<MonthOfDecisions> months(
            Looked looked, List<Decision> decisions, List<RefusedApproval> denials) {
        Map<YearMonth, List<Decision>> byMonth = new TreeMap<>(
                decisions.stream().collect(Collectors.groupingBy(each -> monthOf(looked, each.postedAt()))));
        Map<YearMonth, Long> refusals = denials.stream()
                .collect(Collectors.groupingBy(each -> monthOf(looked, each.at()), Collectors.counting()));
        refusals.keySet().forEach(month -> byMonth.putIfAbsent(month, List.of()));
        List<MonthOfDecisions> months = new ArrayList<>();
        byMonth.forEach((month, decided) -> months.add(new MonthOfDecisions(
                month, DecisionSpeed.of(decided, looked.currency()), refusals.getOrDefault(month, 0L))));
        return months;
    }

    private static YearMonth monthOf(Looked looked, Instant at) {
        return YearMonth.from(looked.entity().dayOf(at));
    }

    private static Map<RefusalCode, Long> byRule(List<RefusedApproval> denials) {
        Map<RefusalCode, Long> byRule = new EnumMap<>(RefusalCode.class);
        denials.forEach(each -> byRule.merge(each.code(), 1L, Long::sum));
        return byRule;
    }
}
