package org.ballast.control.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.NewApprovalPolicy;
import org.ballast.approvals.application.ProposeApprovalPolicy;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalPolicy;
import org.ballast.approvals.domain.DecisionTime;
import org.ballast.approvals.domain.TierBounds;
import org.ballast.charts.domain.Chart;
import org.ballast.control.application.ReviewControl;
import org.ballast.control.domain.ControlReview;
import org.ballast.control.domain.ControlSentence;
import org.ballast.control.domain.MonthOfDecisions;
import org.ballast.control.domain.Replay;
import org.ballast.control.domain.TierSpeed;
import org.ballast.entities.web.Books;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/** How fast decisions are and how much two people look at, and bounds that are tried on the past and proposed from here. */
@Named
@ViewScoped
public class SpeedPage implements Serializable {

    /** The fields of the bounds, from the lowest on. */
    public static final List<String> BOUNDS = List.of("singleFrom", "dualFrom", "stepUpFrom");

    private static final long serialVersionUID = 1L;
    private static final String YEAR = "12";
    private static final List<String> SPANS = List.of("1", "3", YEAR, "36", "60");

    @Inject
    private ReviewControl reviewControl;

    @Inject
    private ProposeApprovalPolicy approvalPolicies;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private Clock clock;

    private String entity = "";
    private String months = YEAR;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> tried = new HashMap<>();
    private final Map<String, Number> steps = new HashMap<>();
    private transient @Nullable ControlReview review;
    private transient @Nullable Replay replay;

    /** Tries what holds today, until somebody moves a bound. */
    public void show() {
        entity = books.getCode();
        if (isThere()) {
            TierBounds bounds = inForce().bounds();
            take(List.of(bounds.singleFrom(), bounds.dualFrom(), bounds.stepUpFrom()));
            values.put(
                    "validFrom",
                    LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString());
        }
    }

    private void take(List<Money> bounds) {
        for (int at = 0; at < BOUNDS.size(); at++) {
            values.put(BOUNDS.get(at), bounds.get(at).amount().toPlainString());
            steps.put(BOUNDS.get(at), Amounts.stepOf(bounds.get(at).amount()));
        }
        tried.putAll(values);
    }

    public boolean isThere() {
        return !entity.isEmpty();
    }

    /** How many months are looked back on, as the address says. */
    public String getMonths() {
        return months;
    }

    /** One of those that are offered; otherwise a year. */
    public void setMonths(@Nullable String text) {
        months = text != null && SPANS.contains(text) ? text : YEAR;
    }

    public List<String> getSpans() {
        return SPANS;
    }

    public List<String> getBounds() {
        return BOUNDS;
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Where the sliders stand; a converter puts numbers of its own kind here. */
    public Map<String, Number> getSteps() {
        return steps;
    }

    public int getLastStep() {
        return Amounts.LADDER.size() - 1;
    }

    /** A slider was moved: its bound is the amount of its step, and no bound above is lower. */
    public void slide() {
        BigDecimal least = BigDecimal.ZERO;
        for (String bound : BOUNDS) {
            int step = Objects.requireNonNullElse(steps.get(bound), 0).intValue();
            boolean moved = step != Amounts.stepOf(amount(bound).amount());
            least = least.max(moved ? Amounts.at(step) : amount(bound).amount());
            values.put(bound, new Money(least, currency()).amount().toPlainString());
            steps.put(bound, Amounts.stepOf(least));
        }
        tried.putAll(values);
        replay = null;
    }

    /** An amount was keyed in. */
    public void keyIn() {
        List<Money> keyed = BOUNDS.stream().map(this::amount).toList();
        if (keyed.getFirst().isNegative()
                || keyed.get(0).compareTo(keyed.get(1)) > 0
                || keyed.get(1).compareTo(keyed.get(2)) > 0) {
            throw Refusal.ofField("dualFrom", keyed.get(1).toString(), ControlSentence.BOUNDS_ASCEND);
        }
        take(keyed);
        replay = null;
    }

    /** What the portal measured. */
    public ControlReview getReview() {
        if (review == null) {
            review = reviewControl.of(entity, lookedBack());
        }
        return review;
    }

    /** The past under the bounds of the form, the last that were in order. */
    public Replay getReplay() {
        if (replay == null) {
            replay = reviewControl.replay(entity, lookedBack(), bounds());
        }
        return replay;
    }

    private TierBounds bounds() {
        Currency currency = currency();
        return new TierBounds(
                Money.of(Objects.requireNonNull(tried.get("singleFrom")), currency),
                Money.of(Objects.requireNonNull(tried.get("dualFrom")), currency),
                Money.of(Objects.requireNonNull(tried.get("stepUpFrom")), currency),
                inForce().bounds().materiality());
    }

    private Money amount(String bound) {
        return new Field(bound, values.get(bound)).money(currency());
    }

    private int lookedBack() {
        return Integer.parseInt(months);
    }

    public boolean isMayPropose() {
        return isThere() && (currentUser.has(Role.CFO) || currentUser.has(Role.CONTROLLER));
    }

    /** Hands the tried bounds to the approvers; all else stays as it is today. */
    public String propose() {
        ApprovalPolicy today = inForce();
        Map<String, String> wanted = new HashMap<>(values);
        today.bounds()
                .materiality()
                .ifPresent(planned -> wanted.put("materiality", planned.amount().toPlainString()));
        wanted.put("secondFactor", Boolean.toString(today.secondFactor()));
        wanted.put("dueDays", Integer.toString(today.dueDays()));
        ApprovalCase made = approvalPolicies.propose(entity, Requests.of(NewApprovalPolicy.class, wanted));
        Words.sayAfterRedirect("approvals", "policy.proposed", entity);
        return "/approvals/case.xhtml?faces-redirect=true&id=" + made.id() + "&entity=" + entity;
    }

    private ApprovalPolicy inForce() {
        return approvalPolicies.inForce(entity);
    }

    private Currency currency() {
        return inForce().bounds().singleFrom().currency();
    }

    public String getCurrency() {
        return currency().getCurrencyCode();
    }

    /** A time in words; empty where there is none. */
    public String span(@Nullable Duration taken) {
        return taken == null ? "" : Spans.words(taken);
    }

    /** From submission to the last approval: its median, then the 95th percentile. */
    public String approval(TierSpeed tier, boolean isMedian) {
        Optional<DecisionTime> taken = tier.toApproval();
        return taken.map(time -> Spans.words(isMedian ? time.median() : time.ninetyFifth()))
                .orElseGet(() -> Words.in("control", "speed.none"));
    }

    /** A choice of months as a number, for its words. */
    public int number(String span) {
        return Integer.parseInt(span);
    }

    public String name(MonthOfDecisions month) {
        return Figures.month(month.month());
    }

    /** Whether there is a course to draw. */
    public boolean isSeveralMonths() {
        return getReview().months().size() > 1;
    }

    /** The rules that refused something. */
    public List<RefusalCode> getRules() {
        return getReview().denials().keySet().stream().sorted().toList();
    }

    public String sliderOf(String bound) {
        return Words.in("control", "replay.slider", Words.in("control", "replay." + bound));
    }

    /** A bound as it is today, in words. */
    public String todayOf(String bound) {
        TierBounds bounds = inForce().bounds();
        Money today = switch (bound) {
            case "singleFrom" -> bounds.singleFrom();
            case "dualFrom" -> bounds.dualFrom();
            default -> bounds.stepUpFrom();
        };
        return Words.in("control", "replay.today", Figures.inSentence(today));
    }

    /** A rule of the separation of duties, in words. */
    public String ruleName(RefusalCode rule) {
        return Words.in("control", "speed.rule." + rule);
    }

    public Chart getShares() {
        return SpeedCharts.shares(getReview());
    }

    public Chart getTimes() {
        return SpeedCharts.times(getReview());
    }

    public Chart getCompared() {
        return SpeedCharts.compared(getReplay());
    }
}
