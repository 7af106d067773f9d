package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;

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

    /** All kinds, in the order of their names. */
    Set<String> kinds() {
        return kinds(subject -> true);
    }

    /** Those that the work list does not show by a list of their own. */
    Set<String> withoutOwnList() {
        return kinds(subject -> !subject.hasOwnList());
    }

    /** Those of them that somebody with these roles makes. */
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
