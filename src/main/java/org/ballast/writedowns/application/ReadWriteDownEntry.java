package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.ProposalStatus;
import org.ballast.journal.application.Journal;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.writedowns.domain.LotLoss;
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
        if (proposal.status() == ProposalStatus.POSTED) {
            return Optional.of(
                    posted(journal.entry(proposal.entityId(), proposal.entryId().orElseThrow())));
        }
        return proposal.status().isLive() ? Optional.of(proposed(proposal)) : Optional.empty();
    }

    private static WriteDownEntry posted(RecordedEntry entry) {
        return new WriteDownEntry(
                entry.posted().postedOn(),
                entry.description(),
                entry.total(),
                Optional.of(entry.posted()),
                entry.lines());
    }

    private WriteDownEntry proposed(Proposal proposal) {
        Map<Long, Money> losses = new LinkedHashMap<>();
        Map<Long, String> codes = new LinkedHashMap<>();
        for (LotLoss each : tests.lossByLot(proposal.id())) {
            losses.put(each.lotId(), each.loss());
            codes.put(each.lotId(), each.lot());
        }
        JournalEntry entry = WriteDownPosting.of(proposal, losses);
        Map<String, String> names =
                journal.chart().stream().collect(Collectors.toMap(ChartAccount::number, ChartAccount::name));
        List<RecordedEntry.Line> lines = new ArrayList<>();
        for (JournalLine line : entry.lines()) {
            String number = line.account().number();
            String lot =
                    line.lotId().isPresent() ? codes.getOrDefault(line.lotId().getAsLong(), "") : "";
            lines.add(new RecordedEntry.Line(
                    lines.size() + 1,
                    number,
                    names.getOrDefault(number, ""),
                    line.lotId(),
                    lot,
                    line.debit(),
                    line.credit()));
        }
        return new WriteDownEntry(entry.postedOn(), entry.description(), entry.total(), Optional.empty(), lines);
    }
}
