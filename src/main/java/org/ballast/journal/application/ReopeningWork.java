package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.LookedAt;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;
import org.ballast.access.domain.Role;
import org.ballast.journal.domain.WaitingReopening;
import org.ballast.journal.persistence.Reopenings;
import org.ballast.pages.application.Worded;

/** Months that somebody else asked to open again wait for whoever may acknowledge it. */
@ApplicationScoped
@Transactional
public class ReopeningWork implements WorkItems {

    private static final String BUNDLE = "journal";
    private static final String PAGE = "/journal/periods.xhtml";
    private static final int ORDER = 15;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Reopenings reopenings;

    @Override
    public List<WorkGroup> of(LookedAt look) {
        currentUser.requireSignedIn();
        if (!look.isBy(Role.CONTROLLER, Role.CFO)) {
            return List.of();
        }
        List<WaitingReopening> waiting = reopenings.waitingForOthersThan(currentUser.name());
        return List.of(new WorkGroup(
                Worded.of(BUNDLE, "work.reopenings", waiting.size()),
                waiting.size(),
                PAGE,
                ORDER,
                true,
                waiting.stream()
                        .limit(WorkGroup.MOST_SHOWN)
                        .map(ReopeningWork::item)
                        .toList()));
    }

    private static WorkItem item(WaitingReopening waiting) {
        String month = waiting.reopening().month().toString();
        String book = waiting.book().isEmpty() ? "" : "&book=" + encoded(waiting.book());
        return WorkItem.of(Worded.text(month), PAGE + "?entity=" + encoded(waiting.entity()) + book + "&month=" + month)
                .in(waiting.entity(), month)
                .by(waiting.reopening().requestedBy(), waiting.reopening().requestedAt())
                .saying(Worded.text(waiting.reopening().reason()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
