package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.BookOpened;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.marktomarket.domain.HeldPosition;
import org.ballast.marktomarket.domain.MarkFilter;
import org.ballast.marktomarket.domain.PostedPosition;
import org.ballast.marktomarket.persistence.HeldPositions;
import org.ballast.marktomarket.persistence.MarkProposals;
import org.ballast.marktomarket.persistence.MarkRuns;
import org.ballast.marktomarket.persistence.OpeningPositions;
import org.ballast.marktomarket.persistence.PostedMarks;

/**
 * A book that takes over the balances of another one takes over what each position carried there, which its opening entry holds in
 * sum: from then on both measure what is missing. Where the other one was not measured up to that day, or something of it is not
 * decided, nothing is known of single positions and nothing is taken over.
 */
@ApplicationScoped
class BeginMarks {

    private static final Set<CaseStatus> LIVE =
            Arrays.stream(CaseStatus.values()).filter(CaseStatus::isLive).collect(Collectors.toSet());

    @Inject
    private HeldPositions positions;

    @Inject
    private MarkRuns runs;

    @Inject
    private MarkProposals proposals;

    @Inject
    private PostedMarks postedMarks;

    @Inject
    private OpeningPositions openings;

    @Transactional(Transactional.TxType.MANDATORY)
    void onOpened(@Observes BookOpened event) {
        LocalDate first = event.opened().book().openedOn();
        event.takenFrom()
                .filter(from -> from.openedOn().isBefore(first) && isMeasured(event.opened(), from, first))
                .ifPresent(from -> takeOver(event.opened(), from, first));
    }

    private boolean isMeasured(ReportingEntity opened, Book from, LocalDate first) {
        MarkFilter undecided = new MarkFilter(
                Optional.of(opened.code()),
                Optional.of(from.id()),
                Set.of(),
                LIVE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(first));
        return runs.ending(from.id(), first).isPresent() && proposals.count(undecided) == 0;
    }

    private void takeOver(ReportingEntity opened, Book from, LocalDate first) {
        Currency currency = opened.functionalCurrency();
        Map<Long, PostedPosition> carried = new HashMap<>(postedMarks.asOf(from.id(), currency, first));
        carried.values().removeIf(each -> each.balances().isNothing());
        positions.before(opened.id(), opened.startOf(first), OptionalLong.empty()).stream()
                .filter(HeldPosition::isOpen)
                .forEach(held -> carried.putIfAbsent(held.position().id(), PostedPosition.none(currency)));
        openings.add(opened.book().id(), currency, carried);
    }
}
