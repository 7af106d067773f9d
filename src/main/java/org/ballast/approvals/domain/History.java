package org.ballast.approvals.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.domain.Role;

/**
 * What was done with a case so far, oldest first.
 *
 * @param steps the steps
 */
public record History(List<CaseStep> steps) {

    public History {
        steps = List.copyOf(steps);
    }

    /** Who created or submitted it; the portal is nobody. */
    public Set<String> preparers() {
        return peopleOf(Set.of(CaseAction.CREATE, CaseAction.SUBMIT));
    }

    /** Who changed it. */
    public Set<String> editors() {
        return peopleOf(Set.of(CaseAction.EDIT));
    }

    /** The approvals that stand, oldest first: those since it was last submitted, and since its evidence grew. */
    public List<CaseStep> approvals() {
        int frozen = 0;
        for (int at = 0; at < steps.size(); at++) {
            if (steps.get(at).action() == CaseAction.SUBMIT || steps.get(at).action() == CaseAction.EDIT) {
                frozen = at;
            }
        }
        return steps.subList(frozen, steps.size()).stream()
                .filter(step -> step.action().isApproval())
                .toList();
    }

    /** Who gave the approvals that stand, and in whose name. */
    public Set<String> approvers() {
        return approvals().stream().flatMap(CaseStep::people).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody approved it as the CFO. */
    public boolean isSignedByCfo() {
        return approvals().stream().anyMatch(step -> step.role().equals(Optional.of(Role.CFO)));
    }

    /** The latest step, whatever it was. */
    public Optional<CaseStep> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    /** The latest step of a kind. */
    public Optional<CaseStep> last(CaseAction action) {
        return steps.reversed().stream().filter(step -> step.action() == action).findFirst();
    }

    private Set<String> peopleOf(Set<CaseAction> actions) {
        return steps.stream()
                .filter(step -> actions.contains(step.action()) && !step.role().equals(Optional.of(Role.SYSTEM)))
                .flatMap(CaseStep::people)
                .collect(Collectors.toUnmodifiableSet());
    }
}
