package org.ballast.writedowns.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Words;
import org.ballast.writedowns.application.WriteDownWork;
import org.ballast.writedowns.domain.Proposal;

/** Which write-down waits next for the user's decision, and how many do, as things are when the page is drawn. */
@Named
@RequestScoped
public class NextProposal {

    private static final int THIS_AND_THE_NEXT = 2;

    @Inject
    private WriteDownWork work;

    private List<Proposal> first = List.of();
    private int waiting;

    @PostConstruct
    void ask() {
        first = work.toDecide(THIS_AND_THE_NEXT);
        waiting = work.countToDecide();
    }

    /** Whether another one than this waits. */
    public boolean isThere(long shown) {
        return after(shown).isPresent();
    }

    /** Its page. */
    public String address(long shown) {
        return after(shown).map(ProposalAddress::of).orElse("");
    }

    /** It with its amount, and how many are left with it. */
    public String sentence(long shown) {
        boolean waitsItself = first.stream().anyMatch(each -> each.id() == shown);
        return after(shown)
                .map(next -> Words.in(
                        "writedowns",
                        "proposal.next",
                        next.asset(),
                        Figures.inSentence(next.amount()),
                        next.entity(),
                        next.period().label(),
                        waitsItself ? waiting - 1 : waiting))
                .orElse("");
    }

    private Optional<Proposal> after(long shown) {
        return first.stream().filter(each -> each.id() != shown).findFirst();
    }
}
