package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.LookedAt;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.persistence.CaseSteps;
import org.ballast.corrections.persistence.UndoneWriteDowns;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.Worded;
import org.ballast.writedowns.application.FindOpenTests;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.UntestedLots;
import org.ballast.writedowns.persistence.Proposals;

/** Write-downs that were undone are to be tested again, as long as lots were held on their days that no test looked at since. */
@ApplicationScoped
public class UndoneWork implements WorkItems {

    private static final int ORDER = 15;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private UndoneWriteDowns undone;

    @Inject
    private Proposals proposals;

    @Inject
    private CaseSteps steps;

    @Inject
    private Entities entities;

    @Inject
    private FindOpenTests openTests;

    @Override
    @Transactional
    public List<WorkGroup> of(LookedAt look) {
        currentUser.requireSignedIn();
        if (!look.isBy(Role.PREPARER, Role.CONTROLLER)) {
            return List.of();
        }
        List<Proposal> open = open(proposals.byIds(undone.notMeasuredAgain()));
        return List.of(new WorkGroup(
                Worded.of("corrections", "work.again", open.size()),
                open.size(),
                "/writedowns/proposals.xhtml?entity=*&from=&to=&status=REVERSED",
                ORDER,
                look.isBy(Role.PREPARER),
                open.stream().limit(WorkGroup.MOST_SHOWN).map(this::item).toList()));
    }

    /** In their order; the lots of a book are looked at once for each day on which periods end, however many assets it has. */
    private List<Proposal> open(List<Proposal> some) {
        Map<BookAndDay, List<UntestedLots>> untested = new HashMap<>();
        return some.stream()
                .filter(proposal ->
                        isOpen(proposal, untested.computeIfAbsent(BookAndDay.lastOf(proposal), this::untested)))
                .toList();
    }

    private record BookAndDay(long bookId, LocalDate day) {

        static BookAndDay lastOf(Proposal proposal) {
            return new BookAndDay(proposal.bookId(), proposal.period().lastDay());
        }
    }

    private List<UntestedLots> untested(BookAndDay last) {
        return openTests.upTo(entities.byBook(last.bookId()), last.day()).untested();
    }

    private static boolean isOpen(Proposal proposal, List<UntestedLots> untested) {
        return untested.stream()
                .anyMatch(lots -> lots.asset().equals(proposal.asset())
                        && lots.days().to().isAfter(proposal.period().from()));
    }

    /** With the page that tests its days. */
    private WorkItem item(Proposal proposal) {
        WorkItem item = WorkItem.of(
                        Worded.of("corrections", "work.again.of", proposal.asset()),
                        "/writedowns/tests.xhtml?entity=" + proposal.entity() + "&book=" + proposal.book() + "&from="
                                + proposal.period().from() + "&to="
                                + proposal.period().lastDay())
                .in(proposal.entity(), proposal.period().label())
                .worth(proposal.amount())
                .being(proposal.status().name());
        Optional<CaseStep> last = steps.of(proposal.caseId()).last();
        return last.map(step -> item.by(step.actor(), step.at()).saying(Worded.text(step.comment())))
                .orElse(item);
    }
}
