package org.ballast.manualjournals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.persistence.Cases;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.manualjournals.domain.PlannedEntry;
import org.ballast.manualjournals.domain.RecordedJournal;
import org.ballast.manualjournals.persistence.JournalPostings;
import org.ballast.manualjournals.persistence.ManualJournals;

/** The transaction in which one journal posts what is due; its case is held, so that two nodes post it once. */
@ApplicationScoped
class PostFollowing {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Cases cases;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private ManualJournals journals;

    @Inject
    private JournalPostings postings;

    @Inject
    private PostJournal postJournal;

    /** A posted journal of which an entry is missing. */
    record Open(long journalId, long caseId) {}

    @Transactional
    public List<Open> open(long afterId, int limit) {
        currentUser.require(Role.SYSTEM);
        return postings.open(afterId, limit).stream()
                .map(id -> new Open(id, journals.byId(id).caseId()))
                .toList();
    }

    /** Whether anything was posted. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean post(long journalId, Instant now) {
        currentUser.require(Role.SYSTEM);
        RecordedJournal journal = journals.byId(journalId);
        wallets.holdRecording(journal.entityId()); // before the case, as whoever undoes a journal does
        if (cases.lock(journal.caseId()).status() != CaseStatus.POSTED) {
            return false;
        }
        LocalDate today = entities.byId(journal.entityId()).dayOf(now);
        Set<Integer> posted = postings.of(journalId).keySet();
        List<PlannedEntry> due = journal.content().head().plan().stream()
                .filter(entry -> !posted.contains(entry.number()) && !entry.on().isAfter(today))
                .toList();
        if (due.isEmpty()) {
            return false;
        }
        postJournal.post(journal, due);
        return true;
    }
}
