package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.application.Journal;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.WriteDownEntry;
import org.ballast.writedowns.domain.WriteDownPosting;
import org.ballast.writedowns.persistence.Proposals;
import org.ballast.writedowns.persistence.Tests;

/** What an approver signs: the entry itself, computed as the posting computes it, or read from the books once it is posted. */
@ApplicationScoped
@Transactional
public class ReadWriteDownEntry {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Proposals proposals;

    @Inject
    private Entities entities;

    @Inject
    private Tests tests;

    @Inject
    private Journal journal;

    /**
     * Empty where the proposal neither is nor can be posted.
     *
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public Optional<WriteDownEntry> of(long proposalId) {
        currentUser.requireSignedIn();
        Proposal proposal = proposals.byId(proposalId);
        long bookId = proposal.bookId();
        if (proposal.status() == CaseStatus.POSTED || proposal.status() == CaseStatus.REVERSED) {
            return Optional.of(posted(journal.entry(bookId, proposal.entryId().orElseThrow())));
        }
        return proposal.status().isLive() ? Optional.of(proposed(bookId, proposal)) : Optional.empty();
    }

    private static WriteDownEntry posted(RecordedEntry entry) {
        return new WriteDownEntry(
                entry.posted().postedOn(),
                entry.description(),
                entry.total(),
                Optional.of(entry.posted()),
                entry.lines());
    }

    private WriteDownEntry proposed(long bookId, Proposal proposal) {
        JournalEntry entry = WriteDownPosting.of(
                proposal, EntryOfProposal.lines(entities.byBook(bookId), proposal, tests.changesOf(proposal.id())));
        Chart chart = journal.chart(bookId);
        List<RecordedEntry.Line> lines = new ArrayList<>();
        for (JournalLine line : entry.lines()) {
            ChartAccount account = chart.account(line.account());
            lines.add(new RecordedEntry.Line(
                    lines.size() + 1, account.number(), account.name(), line.unit(), line.debit(), line.credit()));
        }
        return new WriteDownEntry(entry.postedOn(), entry.description(), entry.total(), Optional.empty(), lines);
    }
}
