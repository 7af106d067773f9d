package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.SecondPerson;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.application.StepCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Matter;
import org.ballast.approvals.domain.NewCase;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.PriceRequest;
import org.ballast.prices.domain.WantedBar;
import org.ballast.prices.persistence.PriceRequests;
import org.ballast.prices.persistence.WantedBars;

/**
 * Makes the cases of prices that take a second person. All entities share prices: they take one as soon as it is asked for by
 * one entity that measures the asset by the market, and that entity's approvers decide. Part of a larger use case.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PricesForTwo {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private MarketUsers users;

    @Inject
    private Entities entities;

    @Inject
    private SecondPerson secondPerson;

    @Inject
    private PriceRequests requests;

    @Inject
    private WantedBars wantedBars;

    @Inject
    private StepCase step;

    @Inject
    private DecideCase decide;

    @Inject
    private Clock clock;

    /**
     * What is asked for.
     *
     * @param importId the imported file
     * @param barId the bar that is to be confirmed
     * @param bars those that are to come in force
     */
    record Asked(
            PriceRequest.Kind kind,
            Market market,
            OptionalLong importId,
            OptionalLong barId,
            List<WantedBar> bars,
            String reason) {}

    /** The entity whose approvers decide on prices of an asset on a market; none where one person is enough. */
    Optional<ReportingEntity> askedFor(long marketId, long assetId) {
        return users.measuringBy(marketId, assetId).stream()
                .filter(entity -> secondPerson.isNeededFor(Matter.PRICES, entity))
                .findFirst();
    }

    /** The case, handed to the approvers of an entity. */
    ApprovalCase ask(ReportingEntity entity, Asked asked) {
        long id = requests.newId();
        ApprovalCase made = step.create(new NewCase(
                PriceSubject.KIND,
                id,
                entity.id(),
                entities.byId(entity.id()).book().id(),
                asked.barId().isPresent() ? "BAR|" + asked.barId().getAsLong() : Long.toString(id),
                Optional.empty(),
                PriceEvidence.of(request(id, asked, 0), asked.bars()),
                false));
        requests.add(request(id, asked, made.id()));
        wantedBars.add(id, asked.bars());
        return decide.submit(made.id(), Seen.LATEST, asked.reason());
    }

    private PriceRequest request(long id, Asked asked, long caseId) {
        return new PriceRequest(
                id,
                asked.kind(),
                asked.market().id(),
                asked.market().code(),
                asked.importId(),
                asked.barId(),
                asked.barId().isPresent() ? 1 : asked.bars().size(),
                asked.reason(),
                currentUser.name(),
                clock.instant(),
                caseId,
                CaseStatus.DRAFT);
    }
}
