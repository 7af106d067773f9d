package org.ballast.approvals.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was done with a proposal so far, oldest first.
 *
 * @param decisions the steps
 */
public record History(List<Decision> decisions) {

    public History {
        decisions = List.copyOf(decisions);
    }

    /** Who created or submitted it. */
    public Set<String> preparers() {
        return actorsOf(Set.of(ProposalAction.CREATE, ProposalAction.SUBMIT));
    }

    /** Who changed it. */
    public Set<String> editors() {
        return actorsOf(Set.of(ProposalAction.EDIT));
    }

    /** Who approved it. */
    public Set<String> approvers() {
        return actorsOf(Set.of(ProposalAction.APPROVE_FINAL));
    }

    /** The approvals, oldest first. */
    public List<Decision> approvals() {
        return decisions.stream()
                .filter(decision -> decision.action() == ProposalAction.APPROVE_FINAL)
                .toList();
    }

    /** The latest step, whatever it was. */
    public Optional<Decision> last() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /** The latest step of a kind. */
    public Optional<Decision> last(ProposalAction action) {
        return decisions.reversed().stream()
                .filter(decision -> decision.action() == action)
                .findFirst();
    }

    private Set<String> actorsOf(Set<ProposalAction> actions) {
        return decisions.stream()
                .filter(decision -> actions.contains(decision.action()))
                .map(Decision::actor)
                .collect(Collectors.toUnmodifiableSet());
    }
}
