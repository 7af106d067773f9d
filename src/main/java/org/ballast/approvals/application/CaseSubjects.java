package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
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
}
