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
import org.ballast.holdings.domain.DisposalForm;
import org.ballast.holdings.domain.DisposalPlan.Planned;
import org.ballast.holdings.domain.DisposalRequest;
import org.ballast.holdings.persistence.NewDisposals;
import org.ballast.holdings.persistence.NewLots;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.refusals.Refusal;

/** Records one disposal that was keyed in. */
@ApplicationScoped
public class AddDisposal {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private NewDisposals newDisposals;

    @Inject
    private HoldingsContexts contexts;

    @Inject
    private CheckDisposals checkDisposals;

    @Inject
    private RecordDisposals recordDisposals;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @param values texts under the column names of a file of disposals
     * @param confirmed whether proceeds far from the market were looked at and are right
     * @return key of the disposal
     * @throws Refusal INSUFFICIENT_QUANTITY, IMPLAUSIBLE_PROCEEDS, INVALID_INPUT, FORBIDDEN, NOT_FOUND, DEPENDENT_EVENT_EXISTS
     */
    @Transactional
    public long add(String entityCode, Map<String, String> values, boolean confirmed) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        ImportErrors errors = new ImportErrors();
        Optional<DisposalRequest> request = new DisposalForm(contexts.of(entity, newDisposals.references(entity.id())))
                .read(WrongField.row(values, errors));
        request.ifPresent(read -> checkDisposals.noteWithoutRate(entity, List.of(read), errors));
        WrongField.refuseIfAny(errors);
        NewLots.Origin origin = NewLots.Origin.byHand(currentUser.name(), clock.instant());
        List<DisposalRequest> requests = List.of(request.orElseThrow());
        List<Planned> planned = recordDisposals.plan(entity, requests, errors, WrongField::refuseIfAny);
        checkDisposals.compare(entity, requests).refuseUnless(confirmed);
        long id = recordDisposals.record(entity, planned, origin).get(0);
        auditTrail.record(
                "DISPOSAL_ADDED",
                "DISPOSAL",
                String.valueOf(id),
                "",
                Sha256.hex(request.orElseThrow().toString()),
                "");
        return id;
    }
}
