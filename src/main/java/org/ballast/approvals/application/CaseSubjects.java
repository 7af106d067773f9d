package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Weight;

/** The kinds of things that are decided on, as the features bring them. */
@ApplicationScoped
class CaseSubjects {

    @Inject
    @Any
    private Instance<CaseSubject> subjects;

    /**
     * @throws IllegalStateException if no feature brings the kind
     */
    CaseSubject of(ApprovalCase decided) {
        return subjects.stream()
                .filter(subject -> subject.kind().equals(decided.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows cases of " + decided.kind()));
    }

    /** How cases of whatever kinds stand in a list, by their keys. */
    Map<Long, CaseLabel> labels(List<ApprovalCase> shown) {
        Map<Long, CaseLabel> labels = new HashMap<>();
        shown.stream()
                .collect(Collectors.groupingBy(ApprovalCase::kind))
                .values()
                .forEach(alike -> labels.putAll(of(alike.getFirst()).labels(alike)));
        return labels;
    }

    /** What cases of whatever kinds weigh, by their keys. */
    Map<Long, Weight> weights(List<ApprovalCase> submitted) {
        Map<Long, Weight> weights = new HashMap<>();
        submitted.stream()
                .collect(Collectors.groupingBy(ApprovalCase::kind))
                .values()
                .forEach(alike -> weights.putAll(of(alike.getFirst()).weights(alike)));
        return weights;
    }

    /** All kinds, in the order of their names. */
    Set<String> kinds() {
        return kinds(subject -> true);
    }

    /** Those without a list of their own that somebody with these roles makes. */
    Set<String> preparedBy(Set<Role> roles) {
        return kinds(subject -> !subject.hasOwnList() && !Collections.disjoint(subject.preparers(), roles));
    }

    /** Those whose last approval is the CFO's whatever the tier. */
    Set<String> signedByCfo() {
        return kinds(CaseSubject::isSignedByCfo);
    }

    private Set<String> kinds(Predicate<CaseSubject> some) {
        return subjects.stream().filter(some).map(CaseSubject::kind).collect(Collectors.toCollection(TreeSet::new));
    }
}
