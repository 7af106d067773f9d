package org.ballast.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.LookedAt;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;
import org.ballast.access.domain.Role;
import org.ballast.audit.domain.AuditEvent;
import org.ballast.audit.persistence.TrailReading;
import org.ballast.pages.application.Worded;

/** What is worth a look in the trail: corrections for who audits the books, failed sign-ins for who keeps the users. */
@ApplicationScoped
@Transactional
public class TrailWork implements WorkItems {

    private static final Set<String> CORRECTIONS = Set.of(
            "PRICE_CORRECTED",
            "PRICE_CONFIRMED",
            "PRICE_REJECTED",
            "LOT_WITHDRAWN",
            "DISPOSAL_REVERSED",
            "DISPOSAL_WITHDRAWN",
            "TRANSFER_WITHDRAWN",
            "PERIOD_REOPENED",
            "POLICY_DECIDED",
            "ENTITY_CHANGED",
            "PROPOSAL_RETURN",
            "PROPOSAL_REJECT",
            "PROPOSAL_WITHDRAW",
            "PROPOSAL_SUPERSEDED",
            "PROPOSAL_REVERSE",
            "MANUAL_JOURNAL_REVERSE",
            "CORRECTION_SUBMIT",
            "CORRECTION_POST");
    private static final Set<String> KEPT_OUT = Set.of("SIGN_IN_FAILED", "SIGN_IN_REFUSED", "USER_LOCKED_OUT");
    private static final int SHOWN = 10;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private TrailReading trail;

    @Override
    public List<WorkGroup> of(LookedAt look) {
        currentUser.requireSignedIn();
        List<WorkGroup> groups = new ArrayList<>();
        if (look.isBy(Role.AUDITOR)) {
            groups.add(group("work.corrections", CORRECTIONS));
        }
        if (look.isBy(Role.ADMIN)) {
            groups.add(group("work.keptOut", KEPT_OUT));
        }
        return groups;
    }

    private WorkGroup group(String key, Set<String> actions) {
        List<WorkItem> items =
                trail.latest(actions, SHOWN).stream().map(TrailWork::item).toList();
        return new WorkGroup(Worded.of("audit", key), items.size(), "/audit/trail.xhtml", 60, false, items);
    }

    private static WorkItem item(AuditEvent event) {
        WorkItem item = WorkItem.of(
                        Worded.of("audit", "work." + event.action(), event.subjectId()),
                        "/audit/trail.xhtml?action=" + event.action())
                .by(event.actor(), event.at());
        return event.reason().isBlank() ? item : item.saying(Worded.text(event.reason()));
    }
}
