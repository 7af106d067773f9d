package org.ballast.livesheet.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import org.ballast.audit.application.Seals;
import org.ballast.livesheet.domain.TickCounts;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;

/** How many ticks came from whom. */
@ApplicationScoped
public class TickIntakes {

    private static final int BLOCK = 50;

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** What came from each source up to a minute; each is sealed with the event that the caller records. */
    public void add(Instant minute, Map<String, TickCounts> bySource, Instant now) {
        Iterator<Long> keys =
                ids.take("tick_intake_seq", BLOCK, bySource.size()).boxed().iterator();
        try (BatchInsert rows = batches.copyInto("tick_intake", "id, at_minute, source, taken, late, recorded_at")) {
            bySource.forEach((source, counts) -> {
                long id = keys.next();
                rows.add(id, minute, source, counts.taken(), counts.late(), now);
                seals.changed(SealedIntakes.KIND, id);
            });
        }
    }
}
