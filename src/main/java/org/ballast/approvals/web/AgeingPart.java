package org.ballast.approvals.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.ReadWaiting;
import org.ballast.approvals.domain.Ageing;
import org.ballast.approvals.domain.DecisionTime;
import org.ballast.approvals.domain.Tier;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Tone;
import org.ballast.pages.web.Words;

/** How old what waits for a decision is, as bars and as a table, and how long decisions took. */
@Named
@RequestScoped
public class AgeingPart {

    private static final String BUNDLE = "approvals";
    private static final List<Tier> TIERS = List.of(Tier.T1_SINGLE, Tier.T2_DUAL, Tier.T3_DUAL_STEPUP);
    private static final List<Tone> TONES = List.of(Tone.FIRST, Tone.SECOND, Tone.THIRD);
    private static final Duration A_WHILE = Duration.ofDays(2);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadWaiting waiting;

    @Inject
    private Clock clock;

    private Ageing ageing = Ageing.of(List.of(), LocalDate.EPOCH);
    private List<DecisionTime> times = List.of();
    private boolean isRead;

    @PostConstruct
    void read() {
        if (isForUser()) {
            ageing = Ageing.of(waiting.ages(Optional.empty()), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            times = waiting.times();
            isRead = true;
        }
    }

    /** Approvers, auditors and who watches risk look at it. */
    private boolean isForUser() {
        return currentUser.has(Role.CONTROLLER)
                || currentUser.has(Role.CFO)
                || currentUser.has(Role.AUDITOR)
                || currentUser.has(Role.RISK);
    }

    public boolean isShown() {
        return isRead && !(ageing.isEmpty() && times.isEmpty());
    }

    public List<Tier> getTiers() {
        return TIERS;
    }

    public List<Integer> getBands() {
        return IntStream.range(0, Ageing.BANDS).boxed().toList();
    }

    /** A bar a band, a part of it a tier. */
    public Chart getChart() {
        List<Mark.Bars> parts = IntStream.range(0, TIERS.size())
                .mapToObj(at -> Mark.Bars.of(
                        Words.in(BUNDLE, "tier.short." + TIERS.get(at)),
                        TONES.get(at),
                        getBands().stream()
                                .map(band -> BigDecimal.valueOf(ageing.count(TIERS.get(at), band)))
                                .toList()))
                .toList();
        return Chart.ranked(
                Words.in(BUNDLE, "ageing.chart"),
                "",
                getBands().stream()
                        .map(band -> Words.in(BUNDLE, "ageing.band." + band))
                        .toList(),
                List.of(new Mark.Stack(parts)));
    }

    public long count(Tier tier, int band) {
        return ageing.count(tier, band);
    }

    public long total(int band) {
        return ageing.total(band);
    }

    public long all(Tier tier) {
        return ageing.total(tier);
    }

    public long getAllOfThem() {
        return TIERS.stream().mapToLong(ageing::total).sum();
    }

    /** The time that half of its decisions took no longer than. */
    public String median(Tier tier) {
        return taken(tier).map(time -> words(time.median())).orElseGet(AgeingPart::none);
    }

    /** The time that 95 of 100 decisions took no longer than. */
    public String ninetyFifth(Tier tier) {
        return taken(tier).map(time -> words(time.ninetyFifth())).orElseGet(AgeingPart::none);
    }

    private Optional<DecisionTime> taken(Tier tier) {
        return times.stream().filter(time -> time.tier() == tier).findFirst();
    }

    private static String none() {
        return Words.in(BUNDLE, "ageing.none");
    }

    /** In hours up to two days, else in days; begun ones count. */
    private static String words(Duration taken) {
        return taken.compareTo(A_WHILE) <= 0
                ? Words.in(BUNDLE, "ageing.hours", Math.ceilDiv(taken.toMinutes(), 60))
                : Words.in(BUNDLE, "ageing.daysTaken", Math.ceilDiv(taken.toHours(), 24));
    }
}
