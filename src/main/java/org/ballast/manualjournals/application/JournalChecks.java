package org.ballast.manualjournals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.CloseCheck;
import org.ballast.journal.application.CloseChecks;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.manualjournals.domain.ManualjournalsSentence;
import org.ballast.manualjournals.domain.RecordedJournal;
import org.ballast.manualjournals.persistence.JournalPostings;
import org.ballast.manualjournals.persistence.ManualJournals;
import org.ballast.pages.application.Worded;

/** No automatic reversal and no copy of a posted journal is missing up to the end of the month: behind a lock it would not be posted. */
@ApplicationScoped
@Transactional
public class JournalChecks implements CloseChecks {

    private static final int ORDER = 52;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ManualJournals journals;

    @Inject
    private JournalPostings postings;

    /** Told only where one is missing: few companies have any. */
    @Override
    public List<CloseCheck> of(ReportingEntity entity, YearMonth month) {
        currentUser.requireSignedIn();
        LocalDate last = month.atEndOfMonth();
        List<Long> open = postings.openOf(entity.book().id(), last);
        if (open.isEmpty()) {
            return List.of();
        }
        Map<Long, SortedMap<Integer, PostedEntry>> posted = postings.of(open);
        long missing = journals.byIds(open).stream()
                .mapToLong(each -> missing(each, posted.getOrDefault(each.id(), Collections.emptySortedMap()), last))
                .sum();
        return missing == 0
                ? List.of()
                : List.of(new CloseCheck(
                        "FOLLOWING",
                        false,
                        ManualjournalsSentence.FOLLOWING_MISSING.with(missing, last),
                        missing,
                        Optional.empty(),
                        Worded.of("manualjournals", "check.following.action"),
                        "/approvals/cases.xhtml?status=POSTED",
                        ORDER));
    }

    private static long missing(RecordedJournal journal, SortedMap<Integer, PostedEntry> posted, LocalDate last) {
        return journal.content().head().plan().stream()
                .filter(entry ->
                        !posted.containsKey(entry.number()) && !entry.on().isAfter(last))
                .count();
    }
}
