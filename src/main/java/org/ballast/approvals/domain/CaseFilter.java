package org.ballast.approvals.domain;

import java.util.Optional;
import java.util.Set;

/**
 * Which cases are meant; what is empty leaves nothing out.
 *
 * @param entity code of the entity
 * @param kinds of things that they are about
 * @param waitingFor somebody who may still approve them: who neither made nor approved them, and whose level is missing
 */
public record CaseFilter(
        Optional<String> entity, Set<String> kinds, Set<CaseStatus> statuses, Optional<Approver> waitingFor) {

    /** All cases. */
    public static final CaseFilter ALL = new CaseFilter(Optional.empty(), Set.of(), Set.of(), Optional.empty());

    public CaseFilter {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    public CaseFilter of(Optional<String> code) {
        return new CaseFilter(code, kinds, statuses, waitingFor);
    }

    public CaseFilter about(Set<String> some) {
        return new CaseFilter(entity, some, statuses, waitingFor);
    }

    public CaseFilter in(Set<CaseStatus> some) {
        return new CaseFilter(entity, kinds, some, waitingFor);
    }

    /** What waits for somebody's approval. */
    public CaseFilter waitingFor(Approver approver) {
        return new CaseFilter(entity, kinds, Set.of(CaseStatus.SUBMITTED), Optional.of(approver));
    }
}
