package org.ballast.health.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.LookedAt;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;
import org.ballast.access.domain.Role;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.health.domain.Health;
import org.ballast.health.domain.Insolvency;
import org.ballast.health.domain.Kept;
import org.ballast.pages.application.Worded;

/** Alerts of insolvency, and covenants and limits that are broken or nearly so, for those who answer for them. */
@ApplicationScoped
public class HealthWork implements WorkItems {

    private static final String BUNDLE = "health";
    private static final String INSOLVENCY = "/solvency/insolvency.xhtml?entity=";
    private static final String RULES = "/solvency/rules.xhtml?entity=";

    /** Health is looked at of one company at a time: no page has all. */
    private static final String NO_LIST = "";

    private static final int ORDER_OF_ALERTS = 3;
    private static final int ORDER_OF_COVENANTS = 4;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private RememberedHealth remembered;

    @Override
    @Transactional
    public List<WorkGroup> of(LookedAt look) {
        currentUser.requireSignedIn();
        if (!look.isBy(Role.CONTROLLER, Role.CFO, Role.RISK)) {
            return List.of();
        }
        List<WorkItem> alerts = new ArrayList<>();
        List<WorkItem> covenants = new ArrayList<>();
        for (ReportingEntity entity : entities.all()) {
            remembered.today(entity).ifPresent(health -> {
                if (health.insolvency().isAlert()) {
                    alerts.add(alert(health));
                }
                health.kept().stream()
                        .filter(HealthWork::presses)
                        .forEach(kept -> covenants.add(covenant(health, kept)));
            });
        }
        return List.of(
                group("work.alerts", alerts, ORDER_OF_ALERTS, false),
                group("work.covenants", covenants, ORDER_OF_COVENANTS, look.isBy(Role.RISK)));
    }

    private static boolean presses(Kept kept) {
        return kept.standing() == Kept.Standing.BREACHED || kept.standing() == Kept.Standing.NEAR;
    }

    private static WorkGroup group(String key, List<WorkItem> items, int order, boolean waits) {
        return new WorkGroup(
                Worded.of(BUNDLE, key, items.size()),
                items.size(),
                NO_LIST,
                order,
                waits,
                items.stream().limit(WorkGroup.MOST_SHOWN).toList());
    }

    /** The page looks at the same day as the list. */
    private static String address(Health health) {
        return health.entity() + "&asOf=" + health.figures().day();
    }

    private static WorkItem alert(Health health) {
        Insolvency.Reason gravest = health.insolvency().reasons().getFirst();
        return WorkItem.of(Worded.of(BUNDLE, "work.alert." + gravest), INSOLVENCY + address(health))
                .in(health.entity(), "")
                .being("INSOLVENCY_ALERT")
                .saying(Worded.of(
                        BUNDLE,
                        "work.alert.surplus",
                        health.insolvency().atBook().surplus(),
                        health.insolvency().atFairValue().surplus()));
    }

    private static WorkItem covenant(Health health, Kept kept) {
        return WorkItem.of(Worded.of(BUNDLE, "work.covenant", kept.rule().name()), RULES + address(health))
                .in(health.entity(), "")
                .being("COVENANT_" + kept.standing())
                .saying(
                        kept.measured().value().isEmpty()
                                ? Worded.of(BUNDLE, "work.covenant.none")
                                : Worded.of(
                                        BUNDLE,
                                        "work.covenant.value",
                                        kept.measured().value().get().toPlainString(),
                                        kept.rule().bound().toPlainString()));
    }
}
