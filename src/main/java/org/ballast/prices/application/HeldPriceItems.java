package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.LookedAt;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;
import org.ballast.access.domain.Role;
import org.ballast.pages.application.Worded;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.prices.persistence.BarRecords;

/** Held prices wait for whoever decides them. */
@ApplicationScoped
public class HeldPriceItems implements WorkItems {

    private static final int ORDER = 20;

    @Inject
    private BarRecords records;

    @Override
    public List<WorkGroup> of(LookedAt look) {
        if (!look.isBy(Role.CONTROLLER, Role.CFO)) {
            return List.of();
        }
        int held = records.countHeld();
        return List.of(new WorkGroup(
                Worded.of("prices", "work.held", held),
                held,
                "/prices/held.xhtml",
                ORDER,
                true,
                records.held(Optional.empty(), false, WorkGroup.MOST_SHOWN).stream()
                        .map(HeldPriceItems::item)
                        .toList()));
    }

    private static WorkItem item(RecordedBar held) {
        LocalDate day = LocalDate.ofInstant(held.bar().opensAt(), ZoneOffset.UTC);
        return WorkItem.of(Worded.of("prices", "work.held.bar", held.asset(), held.market(), day), "/prices/held.xhtml")
                .by(held.recordedBy(), held.recordedAt())
                .being(held.status().name())
                .saying(Worded.of(
                        "prices",
                        "work.held.range",
                        held.bar().low(),
                        held.bar().high(),
                        held.bar().open(),
                        held.bar().close()));
    }
}
