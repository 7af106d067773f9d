package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.application.CloseStep;
import org.ballast.access.application.CloseSteps;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.LookedAt;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.AssetHolding;
import org.ballast.holdings.persistence.AssetHoldings;
import org.ballast.holdings.persistence.Policies;
import org.ballast.pages.application.Worded;

/** Lots and the policies that say how they are measured: where a company begins. */
@ApplicationScoped
@Transactional
public class HoldingSteps implements CloseSteps {

    private static final String BUNDLE = "holdings";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Assets assets;

    @Inject
    private AssetHoldings holdings;

    @Inject
    private Policies policies;

    @Override
    public List<CloseStep> of(LookedAt look) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(look.entity());
        Map<Long, String> symbols = assets.all().stream().collect(Collectors.toMap(Asset::id, Asset::symbol));
        List<AssetHolding> held = holdings.asOf(entity, look.lastDay(), symbols);
        return List.of(policies(look, entity, held), lots(look, held));
    }

    private CloseStep policies(LookedAt look, ReportingEntity entity, List<AssetHolding> held) {
        Set<Role> deciders = Set.of(Role.CONTROLLER, Role.CFO);
        Worded action = Worded.of(BUNDLE, "step.policy.action");
        String without = held.stream()
                .filter(each -> policies.inForce(entity.book().id(), each.assetId(), look.lastDay())
                        .isEmpty())
                .map(AssetHolding::asset)
                .collect(Collectors.joining(", "));
        boolean done = without.isEmpty() && !policies.of(entity.book().id()).isEmpty();
        Worded what = done
                ? Worded.of(BUNDLE, "step.policy.done")
                : without.isEmpty()
                        ? Worded.of(BUNDLE, "step.policy.none")
                        : Worded.of(BUNDLE, "step.policy", without, look.lastDay());
        return new CloseStep(what, done, action, "/holdings/policies.xhtml", deciders, 10);
    }

    private static CloseStep lots(LookedAt look, List<AssetHolding> held) {
        long lots = held.stream().mapToLong(AssetHolding::lots).sum();
        return new CloseStep(
                lots == 0
                        ? Worded.of(BUNDLE, "step.lots", look.lastDay())
                        : Worded.of(BUNDLE, "step.lots.done", lots, look.lastDay()),
                lots > 0,
                Worded.of(BUNDLE, "step.lots.action"),
                "/holdings/import.xhtml",
                Set.of(Role.PREPARER),
                20);
    }
}
