package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.imports.application.CsvExport;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.ProposalFilter;
import org.ballast.writedowns.persistence.Proposals;

/** The proposals that a filter finds as CSV, the newest first: as many as the list counts. */
@ApplicationScoped
@Transactional
public class ExportProposals {

    private static final int AT_ONCE = 1_000;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Proposals proposals;

    public void write(ProposalFilter filter, Appendable out) {
        currentUser.requireSignedIn();
        CsvExport csv = new CsvExport(out)
                .row(
                        "proposal",
                        "entity",
                        "asset",
                        "period_start",
                        "period_end",
                        "status",
                        "amount",
                        "currency",
                        "lots",
                        "created_by",
                        "created_at",
                        "evidence_hash",
                        "book");
        Optional<Long> from = Optional.empty();
        List<Proposal> some;
        do {
            some = proposals.beyond(filter, from, false, AT_ONCE);
            some.forEach(proposal -> write(proposal, csv));
            from = some.isEmpty() ? from : Optional.of(some.getLast().id());
        } while (some.size() == AT_ONCE);
    }

    private static void write(Proposal proposal, CsvExport csv) {
        csv.row(
                proposal.id(),
                proposal.entity(),
                proposal.asset(),
                proposal.period().from(),
                proposal.period().to(),
                proposal.status(),
                proposal.amount(),
                proposal.amount().currency(),
                proposal.lots(),
                proposal.createdBy(),
                proposal.createdAt(),
                proposal.evidenceHash(),
                proposal.book());
    }
}
