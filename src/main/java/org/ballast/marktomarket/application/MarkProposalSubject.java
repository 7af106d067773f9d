package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.persistence.Entities;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.persistence.MarkProposals;
import org.ballast.pages.application.PageSubject;
import org.ballast.pages.domain.Subject;

/** A proposal of mark-to-market is of one book of one entity, through its period. */
@ApplicationScoped
public class MarkProposalSubject implements PageSubject {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private MarkProposals proposals;

    @Inject
    private Entities entities;

    @Override
    public String page() {
        return "/marktomarket/proposal.xhtml";
    }

    @Override
    @Transactional
    public Subject named(String key) {
        currentUser.requireSignedIn();
        MarkProposal proposal = proposals.byId(PageSubject.number(key));
        return Subject.through(
                        proposal.entity(),
                        proposal.period().from(),
                        proposal.period().lastDay())
                .inBook(entities.byBook(proposal.bookId()).book().inAddress());
    }
}
