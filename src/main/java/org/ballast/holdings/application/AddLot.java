package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.application.WrongField;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.holdings.domain.LotForm;
import org.ballast.holdings.domain.NewLot;
import org.ballast.holdings.persistence.NewLots;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.refusals.Refusal;

/** Takes one lot that was keyed in into the books. */
@ApplicationScoped
public class AddLot {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private NewLots newLots;

    @Inject
    private HoldingsContexts contexts;

    @Inject
    private CheckLots checkLots;

    @Inject
    private AcquireLots acquireLots;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @param values texts under the column names of a file of lots
     * @param confirmed whether a cost far from the market was looked at and is right
     * @throws Refusal INVALID_INPUT with everything that is wrong; IMPLAUSIBLE_COST; FORBIDDEN, NOT_FOUND, PERIOD_LOCKED
     */
    @Transactional
    public LotPosition add(String entityCode, Map<String, String> values, boolean confirmed) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        ImportErrors errors = new ImportErrors();
        Optional<NewLot> lot =
                new LotForm(contexts.of(entity, newLots.codes(entity.id()))).read(WrongField.row(values, errors));
        lot.ifPresent(read -> {
            checkLots.refuseLocked(entity, List.of(read));
            checkLots.noteTakenBefore(entity, List.of(read), errors);
            checkLots.noteWithoutRate(entity, List.of(read), errors);
        });
        WrongField.refuseIfAny(errors);
        checkLots.compare(entity, List.of(lot.orElseThrow())).refuseUnless(confirmed);
        NewLots.Origin origin = NewLots.Origin.byHand(currentUser.name(), clock.instant());
        LotPosition position =
                acquireLots.acquire(entity, List.of(lot.orElseThrow()), origin).get(0);
        auditTrail.record(
                "LOT_ADDED",
                "LOT",
                String.valueOf(position.id()),
                "",
                Sha256.hex(lot.orElseThrow().toString()),
                "");
        return position;
    }
}
