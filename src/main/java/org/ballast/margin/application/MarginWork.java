package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.LookedAt;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;
import org.ballast.access.domain.Role;
import org.ballast.entities.persistence.Entities;
import org.ballast.margin.domain.MarginCall;
import org.ballast.margin.domain.MarginReading;
import org.ballast.margin.persistence.MarginCalls;
import org.ballast.margin.persistence.MarginReadings;
import org.ballast.pages.application.Worded;

/** Open margin calls wait for whoever prepares; accounts that come near one are worth a look. */
@ApplicationScoped
public class MarginWork implements WorkItems {

    private static final String BUNDLE = "margin";
    private static final String PAGE = "/trading/margin.xhtml?entity=";

    /** Margin is looked at of one company at a time: no page has all. */
    private static final String NO_LIST = "";

    private static final int ORDER_OF_CALLS = 5;
    private static final int ORDER_OF_ALERTS = 40;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private MarginCalls calls;

    @Inject
    private MarginReadings readings;

    @Override
    @Transactional
    public List<WorkGroup> of(LookedAt look) {
        currentUser.requireSignedIn();
        if (!look.isBy(Role.PREPARER, Role.CONTROLLER, Role.CFO, Role.RISK)) {
            return List.of();
        }
        return List.of(open(look.isBy(Role.PREPARER)), alerts());
    }

    private WorkGroup open(boolean waits) {
        int count = calls.countWaiting();
        return new WorkGroup(
                Worded.of(BUNDLE, "work.calls", count),
                count,
                NO_LIST,
                ORDER_OF_CALLS,
                waits,
                calls.waiting(WorkGroup.MOST_SHOWN).stream().map(this::item).toList());
    }

    private WorkItem item(MarginCall call) {
        String entity = entities.byId(call.entityId()).code();
        return WorkItem.of(
                        Worded.of(BUNDLE, "work.call", String.valueOf(call.number()), call.account()),
                        "/trading/marginCall.xhtml?id=" + call.id() + "&entity=" + entity)
                .in(entity, "")
                .by(call.askedOf(), call.raisedAt())
                .being("CALL_" + call.status())
                .saying(Worded.of(
                        BUNDLE,
                        "work.call.amount",
                        call.amount().toPlainString(),
                        call.unit().code(),
                        call.dueAt()));
    }

    /** Those without an open call; with one, the call itself is in the list above. */
    private WorkGroup alerts() {
        int count = readings.countPressing();
        return new WorkGroup(
                Worded.of(BUNDLE, "work.alerts", count),
                count,
                NO_LIST,
                ORDER_OF_ALERTS,
                false,
                readings.pressing(WorkGroup.MOST_SHOWN).stream()
                        .map(MarginWork::item)
                        .toList());
    }

    private static WorkItem item(MarginReading reading) {
        return WorkItem.of(Worded.of(BUNDLE, "work.alert", reading.account(), reading.venue()), PAGE + reading.entity())
                .in(reading.entity(), "")
                .by("", reading.checkedAt())
                .being(reading.status().name())
                .saying(Worded.of(
                        BUNDLE,
                        "work.alert.margin",
                        reading.unit().rounded(reading.marginBalance()),
                        reading.unit().rounded(reading.maintenanceMargin()),
                        reading.unit().code()));
    }
}
