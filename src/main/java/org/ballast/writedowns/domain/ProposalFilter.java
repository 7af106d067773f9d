package org.ballast.writedowns.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ballast.approvals.domain.Approver;
import org.ballast.approvals.domain.CaseStatus;

/**
 * Which proposals are looked for.
 *
 * @param entity code; empty for all
 * @param statuses none for all
 * @param asset symbol; empty for all
 * @param from only periods that end after this day; empty for all
 * @param to only periods that begin before this day; empty for all
 * @param book key; empty for all
 * @param bookCode code of books, of whatever entity; empty for all
 * @param waitingFor somebody who may still approve them; empty for all
 */
public record ProposalFilter(
        Optional<String> entity,
        Optional<Long> book,
        Optional<String> bookCode,
        Set<CaseStatus> statuses,
        Optional<String> asset,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Approver> waitingFor) {

    public static final ProposalFilter ALL = new ProposalFilter(
            Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ProposalFilter {
        statuses = Set.copyOf(statuses);
    }

    /** Of whatever book. */
    public ProposalFilter(
            Optional<String> entity,
            Set<CaseStatus> statuses,
            Optional<String> asset,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<Approver> waitingFor) {
        this(entity, Optional.empty(), Optional.empty(), statuses, asset, from, to, waitingFor);
    }

    public ProposalFilter ofBook(long id) {
        return new ProposalFilter(entity, Optional.of(id), bookCode, statuses, asset, from, to, waitingFor);
    }

    public ProposalFilter ofBooks(Optional<String> code) {
        return new ProposalFilter(entity, book, code, statuses, asset, from, to, waitingFor);
    }

    public ProposalFilter in(Set<CaseStatus> wanted) {
        return new ProposalFilter(entity, book, bookCode, wanted, asset, from, to, waitingFor);
    }

    public ProposalFilter waitingFor(Approver approver) {
        return new ProposalFilter(entity, book, bookCode, statuses, asset, from, to, Optional.of(approver));
    }
}
