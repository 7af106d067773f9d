package org.ballast.manualjournals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.persistence.Cases;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.manualjournals.domain.RecordedJournal;
import org.ballast.manualjournals.persistence.JournalPostings;
import org.ballast.manualjournals.persistence.ManualJournals;

/** Manual journals, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadJournals {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private ManualJournals journals;

    @Inject
    private JournalPostings postings;

    @Inject
    private Cases cases;

    /**
     * A journal with its case and what of it is in the books.
     *
     * @param entries by day
     */
    public record Listed(RecordedJournal journal, ApprovalCase decided, List<PostedEntry> entries) {}

    /**
     * Those of the book that is meant before another one, the latest first.
     *
     * @param beforeId empty for the latest
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public List<Listed> before(String entityCode, Optional<Long> beforeId, int limit) {
        currentUser.requireSignedIn();
        List<RecordedJournal> found =
                journals.before(entities.byCode(entityCode).book().id(), beforeId, limit);
        Map<Long, ApprovalCase> decided = cases
                .byIds(found.stream().map(RecordedJournal::caseId).toList())
                .stream()
                .collect(Collectors.toMap(ApprovalCase::id, Function.identity()));
        var posted = postings.of(found.stream().map(RecordedJournal::id).toList());
        return found.stream()
                .map(journal -> new Listed(
                        journal,
                        Objects.requireNonNull(decided.get(journal.caseId())),
                        List.copyOf(posted.getOrDefault(journal.id(), Collections.emptySortedMap())
                                .values())))
                .toList();
    }
}
