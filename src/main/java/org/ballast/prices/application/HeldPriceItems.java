package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;
import org.ballast.access.domain.Role;
import org.ballast.prices.persistence.BarRecords;

/** Held prices wait for whoever decides them. */
@ApplicationScoped
public class HeldPriceItems implements WorkItems {

    private static final int ORDER = 20;

    @Inject
    private BarRecords records;

    @Override
    public List<WorkItem> forRoles(Set<Role> roles) {
        if (!roles.contains(Role.CONTROLLER) && !roles.contains(Role.CFO)) {
            return List.of();
        }
        int held = records.countHeld();
        return held == 0
                ? List.of()
                : List.of(new WorkItem("prices", "work.held", List.of(), held, "/prices/held.xhtml", ORDER));
    }
}
