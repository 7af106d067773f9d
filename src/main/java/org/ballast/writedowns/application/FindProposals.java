package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.pages.application.Findable;
import org.ballast.pages.application.FoundKind;
import org.ballast.pages.domain.Sought;
import org.ballast.writedowns.persistence.SoughtProposals;

/** Write-down proposals that a search finds. */
@ApplicationScoped
@Transactional
public class FindProposals implements Findable {

    private static final int ORDER = 30;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private SoughtProposals proposals;

    @Override
    public List<FoundKind> find(Sought sought) {
        currentUser.requireSignedIn();
        return List.of(FoundKind.of(
                "writedowns", "PROPOSAL", ORDER, "/writedowns/proposals.xhtml", proposals.of(sought), sought.most()));
    }
}
