package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ballast.access.application.LookedAt;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;
import org.ballast.access.domain.Role;
import org.ballast.pages.application.Worded;
import org.ballast.prices.domain.NoTrade;
import org.ballast.prices.persistence.NoTrades;

/** Hours of which somebody says that nothing was traded wait for a second person. */
@ApplicationScoped
public class NoTradeItems implements WorkItems {

    private static final int ORDER = 21;

    @Inject
    private NoTrades noTrades;

    @Override
    public List<WorkGroup> of(LookedAt look) {
        if (!look.isBy(Role.CONTROLLER, Role.CFO)) {
            return List.of();
        }
        int undecided = noTrades.countUndecided();
        return List.of(new WorkGroup(
                Worded.of("prices", "work.noTrade", undecided),
                undecided,
                "/prices/noTrades.xhtml",
                ORDER,
                true,
                noTrades.undecided(WorkGroup.MOST_SHOWN).stream()
                        .map(NoTradeItems::item)
                        .toList()));
    }

    private static WorkItem item(NoTrade said) {
        return WorkItem.of(
                        Worded.of(
                                "prices",
                                "work.noTrade.hours",
                                said.asset(),
                                said.market(),
                                said.span().inWords()),
                        "/prices/noTrades.xhtml?id=" + said.id())
                .by(said.saidBy(), said.saidAt())
                .being(said.status().name())
                .saying(Worded.of("prices", "work.noTrade.reason", said.reason()));
    }
}
