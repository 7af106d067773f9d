package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ballast.approvals.application.CaseEntry;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.marktomarket.domain.MarkEntry;
import org.ballast.marktomarket.domain.MarkPosting;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.domain.Movement;
import org.ballast.marktomarket.persistence.PostedMarks;

/** The entry that a proposal posts, before its approval as after it. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReadMarkEntry {

    @Inject
    private PostedMarks movements;

    @Inject
    private Ledger ledger;

    /** Empty where it neither is nor can be posted. */
    Optional<CaseEntry> of(MarkProposal proposal) {
        return proposal.status().isLive() ? Optional.of(entry(proposal)) : Optional.empty();
    }

    private CaseEntry entry(MarkProposal proposal) {
        List<Movement> moved =
                movements.ofProposal(proposal.id(), proposal.amount().currency());
        JournalEntry entry = MarkPosting.of(proposal, MarkEntry.of(moved));
        Chart chart = ledger.chart(proposal.bookId());
        return new CaseEntry(
                entry.postedOn(),
                entry.description(),
                entry.total(),
                entry.lines().stream()
                        .map(line -> {
                            ChartAccount account = chart.account(line.account());
                            return new CaseEntry.Line(
                                    account.number(), account.name(), "", line.debit(), line.credit());
                        })
                        .toList());
    }
}
