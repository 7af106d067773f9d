package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.PageSubject;
import org.ballast.pages.domain.Subject;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.persistence.Proposals;

/** A proposal writes down the lots of one entity at the end of one test period. */
@ApplicationScoped
public class ProposalSubject implements PageSubject {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Proposals proposals;

    @Inject
    private Entities entities;

    @Override
    public String page() {
        return "/writedowns/proposal.xhtml";
    }

    @Override
    @Transactional
    public Subject named(String key) {
        currentUser.requireSignedIn();
        Proposal proposal = proposals.byId(PageSubject.number(key));
        return Subject.through(
                        proposal.entity(),
                        proposal.period().from(),
                        proposal.period().lastDay())
                .inBook(entities.byBook(proposal.bookId()).book().inAddress());
    }
}
