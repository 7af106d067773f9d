package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;

/** What waits for a user who is not looking, as the work list has it for each of the user's roles. */
@ApplicationScoped
class WaitingWork {

    @Inject
    @Any
    private Instance<WorkItems> features;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** Most pressing first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<WorkGroup> of(PortalUser user) {
        Map<String, WorkGroup> groups = new LinkedHashMap<>();
        for (Role role : user.roles()) {
            LookedAt look = new LookedAt(
                    Set.of(role), "", LocalDate.EPOCH, LocalDate.now(clock).plusDays(1));
            currentUser
                    .actingAs(
                            user.name(),
                            role,
                            () -> features.stream()
                                    .flatMap(feature -> feature.of(look).stream())
                                    .toList())
                    .stream()
                    .filter(group -> group.waiting() && group.count() > 0)
                    .forEach(group -> groups.putIfAbsent(group.heading() + " " + group.listUrl(), group));
        }
        return groups.values().stream()
                .sorted(Comparator.comparingInt(WorkGroup::order))
                .toList();
    }
}
