package org.ballast.livesheet.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.livesheet.domain.NewestTick;
import org.ballast.livesheet.domain.TickCounts;
import org.ballast.livesheet.persistence.LatestTickRows;
import org.ballast.livesheet.persistence.TickIntakes;

/** Writes what came for the servers that start later or stand beside this one, and how much came from whom for auditors. */
@ApplicationScoped
@Transactional
class KeepTicks {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private LatestTickRows latest;

    @Inject
    private TickIntakes intakes;

    @Inject
    private AuditTrail auditTrail;

    /** The newest of each kind. */
    public void keep(Collection<NewestTick> ticks) {
        currentUser.require(Role.SYSTEM);
        latest.keep(ticks);
    }

    public List<NewestTick> all() {
        currentUser.requireSignedIn();
        return latest.all();
    }

    /** What came up to a minute, as one event. */
    public void count(Instant minute, Map<String, TickCounts> bySource) {
        currentUser.require(Role.SYSTEM);
        intakes.add(minute, bySource, clock.instant());
        auditTrail.record(
                "TICKS_TAKEN",
                "LIVE_MINUTE",
                minute.toString(),
                "",
                Sha256.hex(new TreeMap<>(bySource).toString()),
                "");
    }
}
