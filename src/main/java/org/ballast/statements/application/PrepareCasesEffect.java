package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.application.CaseEntry;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.ReadWaiting;
import org.ballast.approvals.application.WaitingCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.statements.domain.CasesEffect;
import org.ballast.writedowns.domain.WriteDownEntry;

/** The statements as they would be with cases of whatever kind that wait, on the last day that one of these counts for. */
@ApplicationScoped
@Transactional
public class PrepareCasesEffect {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadWaiting waiting;

    @Inject
    private ReadCases cases;

    @Inject
    private Entities entities;

    @Inject
    private PrepareProForma proForma;

    /** Of the book of the first of them; empty where none of them would post anything. */
    public Optional<CasesEffect> of(List<Long> caseIds) {
        currentUser.requireSignedIn();
        List<ApprovalCase> live = waiting.named(caseIds).stream()
                .map(WaitingCase::approvalCase)
                .filter(each -> each.status().isLive())
                .toList();
        List<WriteDownEntry> entries = new ArrayList<>();
        long bookId = 0;
        int counted = 0;
        for (ApprovalCase each : live) {
            List<CaseEntry> posts = bookId == 0 || bookId == each.bookId() ? cases.entries(each) : List.of();
            if (!posts.isEmpty()) {
                bookId = each.bookId();
                counted++;
                posts.forEach(entry -> entries.add(entry(entry)));
            }
        }
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(CasesEffect.of(proForma.with(entities.byBook(bookId), entries), live.size() - counted));
    }

    private static WriteDownEntry entry(CaseEntry waits) {
        List<RecordedEntry.Line> lines = new ArrayList<>();
        waits.lines()
                .forEach(line -> lines.add(new RecordedEntry.Line(
                        lines.size() + 1,
                        line.account(),
                        line.accountName(),
                        Optional.empty(),
                        line.debit(),
                        line.credit())));
        return new WriteDownEntry(waits.postedOn(), waits.description(), waits.total(), Optional.empty(), lines);
    }
}
