package org.ballast.marktomarket.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ballast.approvals.domain.CaseStatus;

/**
 * Which proposals are looked for.
 *
 * @param entity code; empty for all
 * @param book key; empty for all
 * @param kinds none for all
 * @param statuses none for all
 * @param account code; empty for all
 * @param asset symbol of one that a position is of; empty for all
 * @param bookCode code of books, of whatever entity; empty for all
 * @param from only periods that end after this day; empty for all
 * @param to only periods that begin before this day; empty for all
 */
public record MarkFilter(
        Optional<String> entity,
        Optional<Long> book,
        Set<MarkKind> kinds,
        Set<CaseStatus> statuses,
        Optional<String> account,
        Optional<String> asset,
        Optional<String> bookCode,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public static final MarkFilter ALL = new MarkFilter(
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public MarkFilter {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    public MarkFilter in(Set<CaseStatus> wanted) {
        return new MarkFilter(entity, book, kinds, wanted, account, asset, bookCode, from, to);
    }

    public MarkFilter ofBook(long id) {
        return new MarkFilter(entity, Optional.of(id), kinds, statuses, account, asset, bookCode, from, to);
    }
}
