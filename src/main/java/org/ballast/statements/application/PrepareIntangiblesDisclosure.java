package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.MeasurementRole;
import org.ballast.refusals.Refusal;
import org.ballast.statements.domain.IntangibleAsset;
import org.ballast.statements.domain.IntangibleMovement;
import org.ballast.statements.domain.IntangiblesDisclosure;
import org.ballast.statements.domain.StatementPeriod;
import org.ballast.statements.persistence.IntangibleMovements;
import org.ballast.statements.persistence.SignOffs;

/** The disclosure of intangibles under IFRS, of any period. */
@ApplicationScoped
@Transactional
public class PrepareIntangiblesDisclosure {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Assets assets;

    @Inject
    private Disclosures disclosures;

    @Inject
    private MeasuredPolicies policies;

    @Inject
    private IntangibleMovements movements;

    @Inject
    private SignOffs signOffs;

    /**
     * The disclosure of a period as people name it, by its first and its last day.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT if the last day lies before the first, MODEL_NOT_ALLOWED if the book
     *     reports under another framework, or CONCURRENT_MODIFICATION if something was posted meanwhile
     */
    public IntangiblesDisclosure between(String entityCode, LocalDate from, LocalDate lastDay) {
        currentUser.requireSignedIn();
        StatementPeriod period = new StatementPeriod(from, lastDay);
        ReportingEntity entity = entities.byCode(entityCode);
        return disclosures.make(
                entity,
                Framework.IFRS,
                period,
                header -> new IntangiblesDisclosure(
                        header,
                        from,
                        period.end(),
                        disclosures.caption(entity, MeasurementRole.IMPAIRMENT_LOSS),
                        disclosures.caption(entity, MeasurementRole.REVERSAL_OF_IMPAIRMENT),
                        assets(entity, period),
                        disclosures.balance(
                                entity,
                                period,
                                MeasurementRole.DIGITAL_ASSETS_AT_COST,
                                MeasurementRole.ACCUMULATED_IMPAIRMENT),
                        signOffs.within(
                                entity.book().id(), from, period.end(), MeasurementModel.IFRS_COST_IMPAIRMENT)));
    }

    private List<IntangibleAsset> assets(ReportingEntity entity, StatementPeriod period) {
        Map<Long, IntangibleMovement> byAsset =
                movements.through(entity.book().id(), entity.functionalCurrency(), period.from(), period.end());
        return byAsset.entrySet().stream()
                .map(each -> asset(entity, each.getKey(), each.getValue(), period))
                .toList();
    }

    private IntangibleAsset asset(
            ReportingEntity entity, long assetId, IntangibleMovement movement, StatementPeriod period) {
        Asset asset = assets.byId(assetId);
        return new IntangibleAsset(asset.symbol(), asset.name(), policies.at(entity, assetId, period.end()), movement);
    }
}
