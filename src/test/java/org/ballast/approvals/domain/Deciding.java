package org.ballast.approvals.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.Role;

/** A case and somebody who wants to do something with it, told step by step; what is not told is as it mostly is. */
final class Deciding {

    static final Instant NOW = Instant.parse("2024-03-01T12:00:00Z");
    private static final Set<Role> FINANCIAL = Set.of(Role.PREPARER, Role.CONTROLLER, Role.CFO);

    private CaseStatus status = CaseStatus.SUBMITTED;
    private Tier tier = Tier.T1_SINGLE;
    private final List<CaseStep> steps = new ArrayList<>();
    private Hands hands = Hands.NONE;
    private String evidence = "aa";
    private long version = 1;
    private boolean periodOpen = true;
    private Set<Role> roles = FINANCIAL;
    private Optional<String> delegator = Optional.empty();
    private String seen = "aa";
    private long seenVersion = 1;
    private String reason = "a reason of some length";
    private Optional<Duration> provenAgo = Optional.of(Duration.ZERO);

    Deciding in(CaseStatus told) {
        status = told;
        return this;
    }

    Deciding of(Tier told) {
        tier = told;
        return this;
    }

    /** A step that was taken before. */
    Deciding after(CaseAction action, String actor, Role role) {
        steps.add(new CaseStep(
                action,
                status,
                status,
                actor,
                Optional.empty(),
                Optional.of(role),
                Optional.empty(),
                NOW,
                "",
                evidence));
        return this;
    }

    Deciding touchedBy(Hands told) {
        hands = told;
        return this;
    }

    Deciding restingOn(String nowEvidence, String seenEvidence) {
        evidence = nowEvidence;
        seen = seenEvidence;
        return this;
    }

    Deciding atVersion(long now, long seenThen) {
        version = now;
        seenVersion = seenThen;
        return this;
    }

    Deciding inALockedPeriod() {
        periodOpen = false;
        return this;
    }

    Deciding as(Role... told) {
        roles = Set.of(told);
        return this;
    }

    Deciding onBehalfOf(String told) {
        delegator = Optional.of(told);
        return this;
    }

    Deciding because(String told) {
        reason = told;
        return this;
    }

    Deciding proven(Optional<Duration> ago) {
        provenAgo = ago;
        return this;
    }

    Verdict verdict(CaseAction action, String actor) {
        return Verdict.on(subject(), attempt(action, actor));
    }

    /** The rule that stops an approval where these alone hold. */
    Optional<Duty> barred(Set<Duty> rules, String actor) {
        return Duty.against(rules, subject(), attempt(CaseAction.APPROVE_FINAL, actor));
    }

    private Subject subject() {
        return new Subject(
                status, tier, new History(steps), evidence, version, Set.of(Role.PREPARER), hands, periodOpen);
    }

    private Attempt attempt(CaseAction action, String actor) {
        return new Attempt(action, actor, delegator, roles, reason, seen, seenVersion, provenAgo.map(NOW::minus), NOW);
    }

    Verdict approval(String actor) {
        return verdict(CaseAction.APPROVE_FINAL, actor);
    }
}
