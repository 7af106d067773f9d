package org.ballast.approvals.domain;

import java.util.Optional;
import java.util.Set;

/**
 * Which cases are meant; what is empty leaves nothing out.
 *
 * @param entity code of the entity
 * @param kinds of things that they are about
 * @param takesApprovalOf a user who may still approve them: who neither made nor approved them
 * @param secondLevel whether that user is a CFO; anybody else is not shown what only a CFO may approve now
 */
public record CaseFilter(
        Optional<String> entity,
        Set<String> kinds,
        Set<CaseStatus> statuses,
        Optional<String> takesApprovalOf,
        boolean secondLevel) {

    /** All cases. */
    public static final CaseFilter ALL = new CaseFilter(Optional.empty(), Set.of(), Set.of(), Optional.empty(), false);

    public CaseFilter {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    public CaseFilter of(Optional<String> code) {
        return new CaseFilter(code, kinds, statuses, takesApprovalOf, secondLevel);
    }

    public CaseFilter about(Set<String> some) {
        return new CaseFilter(entity, some, statuses, takesApprovalOf, secondLevel);
    }

    public CaseFilter in(Set<CaseStatus> some) {
        return new CaseFilter(entity, kinds, some, takesApprovalOf, secondLevel);
    }

    /** What waits for the approval of a user. */
    public CaseFilter waitingFor(String user, boolean isCfo) {
        return new CaseFilter(entity, kinds, Set.of(CaseStatus.SUBMITTED), Optional.of(user), isCfo);
    }
}
