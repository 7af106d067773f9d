package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.margin.domain.CallStatus;
import org.ballast.margin.domain.CollateralTransfer;
import org.ballast.margin.domain.MarginCall;
import org.ballast.margin.persistence.CollateralTransfers;
import org.ballast.margin.persistence.MarginCalls;

/** Margin calls, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadCalls {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private MarginCalls calls;

    @Inject
    private CollateralTransfers transfers;

    /**
     * A call with what is to meet it.
     *
     * @param entity code
     * @param currency of its primary book, in which cash is paid
     * @param transfers the earliest first, whatever became of them
     */
    public record Detail(String entity, Currency currency, MarginCall call, List<CollateralTransfer> transfers) {

        public Detail {
            transfers = List.copyOf(transfers);
        }
    }

    /**
     * Those of an entity before another one, the latest first.
     *
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public List<Detail> before(String entityCode, Optional<CallStatus> status, Optional<Long> beforeId, int limit) {
        currentUser.requireSignedIn();
        ReportingEntity owner = entities.byId(entities.byCode(entityCode).id());
        return calls.before(owner.id(), status, beforeId, limit).stream()
                .map(call -> new Detail(entityCode, owner.functionalCurrency(), call, transfers.of(call.id())))
                .toList();
    }

    /**
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public Detail detail(long id) {
        currentUser.requireSignedIn();
        MarginCall call = calls.byId(id);
        ReportingEntity owner = entities.byId(call.entityId());
        return new Detail(owner.code(), owner.functionalCurrency(), call, transfers.of(id));
    }
}
