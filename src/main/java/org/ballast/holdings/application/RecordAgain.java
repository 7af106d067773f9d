package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.DisposalPlan.Planned;
import org.ballast.holdings.domain.DisposalRequest;
import org.ballast.holdings.domain.NewLot;
import org.ballast.holdings.persistence.NewLots;
import org.ballast.imports.domain.ImportErrors;

/**
 * Records lots and disposals once what was wrong is undone: the right version, and what was undone only because it rested on
 * it. They come into the books as any other, and wait where a test stands before them. Part of a larger use case.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordAgain {

    @Inject
    private CheckLots checkLots;

    @Inject
    private AcquireLots acquireLots;

    @Inject
    private RecordDisposals recordDisposals;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * The key of the lot.
     *
     * @param by who asked for it
     * @throws org.ballast.refusals.Refusal INVALID_INPUT where a disposal would have taken it; PERIOD_LOCKED, NO_RATE
     */
    public long lot(ReportingEntity entity, NewLot lot, String by) {
        ImportErrors errors = new ImportErrors();
        checkLots.refuseLocked(entity, List.of(lot));
        checkLots.noteTakenBefore(entity, List.of(lot), errors);
        checkLots.noteWithoutRate(entity, List.of(lot), errors);
        errors.refuseIfAny();
        long key = acquireLots
                .acquire(entity, List.of(lot), NewLots.Origin.byHand(by, clock.instant()))
                .getFirst()
                .id();
        auditTrail.record("LOT_ADDED", "LOT", String.valueOf(key), "", Sha256.hex(lot.toString()), "");
        return key;
    }

    /**
     * The keys of the disposals, in the order in which they happened.
     *
     * @param requests in any order
     * @param by who asked for it
     * @return each with what it was recorded from
     * @throws org.ballast.refusals.Refusal as where they are recorded first, and PERIOD_LOCKED
     */
    public List<Recorded> disposals(ReportingEntity entity, List<DisposalRequest> requests, String by) {
        if (requests.isEmpty()) {
            return List.of();
        }
        List<Planned> planned = recordDisposals.plan(entity, requests, new ImportErrors(), ImportErrors::refuseIfAny);
        List<Long> keys = recordDisposals.record(entity, planned, NewLots.Origin.byHand(by, clock.instant()));
        for (int at = 0; at < keys.size(); at++) {
            auditTrail.record(
                    "DISPOSAL_ADDED",
                    "DISPOSAL",
                    String.valueOf(keys.get(at)),
                    "",
                    Sha256.hex(planned.get(at).request().toString()),
                    "");
        }
        return IntStream.range(0, keys.size())
                .mapToObj(at -> new Recorded(keys.get(at), planned.get(at).request()))
                .toList();
    }

    /** A disposal under its key. */
    public record Recorded(long id, DisposalRequest request) {}
}
