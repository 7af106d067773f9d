package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.imports.application.CsvExport;
import org.ballast.writedowns.domain.ListedFilter;
import org.ballast.writedowns.domain.ListedProposal;
import org.ballast.writedowns.domain.ProposalsOf;

/** The proposals that a filter finds as CSV, the newest first: as many as the list counts. */
@ApplicationScoped
@Transactional
public class ExportProposals {

    private static final int AT_ONCE = 1_000;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ListProposals proposals;

    public void write(ListedFilter filter, Appendable out) {
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
                        "book",
                        "case",
                        "of",
                        "kind",
                        "account",
                        "positions");
        Optional<Long> from = Optional.empty();
        List<ListedProposal> some;
        do {
            some = proposals.beyond(filter, from, false, AT_ONCE);
            some.forEach(proposal -> write(proposal, csv));
            from = some.isEmpty() ? from : Optional.of(some.getLast().caseId());
        } while (some.size() == AT_ONCE);
    }

    private static void write(ListedProposal proposal, CsvExport csv) {
        boolean ofAsset = proposal.isOf(ProposalsOf.DIGITAL_ASSETS);
        csv.row(
                proposal.id(),
                proposal.entity(),
                ofAsset ? proposal.name() : "",
                proposal.period().from(),
                proposal.period().to(),
                proposal.status(),
                proposal.amount(),
                proposal.amount().currency(),
                ofAsset ? proposal.things() : "",
                proposal.createdBy(),
                proposal.createdAt(),
                proposal.evidenceHash(),
                proposal.book(),
                proposal.caseId(),
                proposal.of(),
                proposal.kind(),
                ofAsset ? "" : proposal.name(),
                ofAsset ? "" : proposal.things());
    }
}
