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
import org.ballast.statements.domain.FairValueAsset;
import org.ballast.statements.domain.FairValueDisclosure;
import org.ballast.statements.domain.FairValueMovement;
import org.ballast.statements.domain.StatementPeriod;
import org.ballast.statements.persistence.FairValueMovements;
import org.ballast.statements.persistence.SignOffs;

/** The disclosure of crypto assets at fair value, of any period. */
@ApplicationScoped
@Transactional
public class PrepareFairValueDisclosure {

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
    private FairValueMovements movements;

    @Inject
    private SignOffs signOffs;

    /**
     * The disclosure of a period as people name it, by its first and its last day.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT if the last day lies before the first, MODEL_NOT_ALLOWED if the book
     *     reports under another framework, or CONCURRENT_MODIFICATION if something was posted meanwhile
     */
    public FairValueDisclosure between(String entityCode, LocalDate from, LocalDate lastDay) {
        currentUser.requireSignedIn();
        StatementPeriod period = new StatementPeriod(from, lastDay);
        ReportingEntity entity = entities.byCode(entityCode);
        return disclosures.make(
                entity,
                Framework.US_GAAP,
                period,
                header -> new FairValueDisclosure(
                        header,
                        from,
                        period.end(),
                        disclosures.caption(entity, MeasurementRole.REMEASUREMENT_GAIN),
                        disclosures.caption(entity, MeasurementRole.REMEASUREMENT_LOSS),
                        assets(entity, period),
                        disclosures.balance(entity, period, MeasurementRole.DIGITAL_ASSETS_AT_FAIR_VALUE),
                        signOffs.within(entity.book().id(), from, period.end(), MeasurementModel.US_FAIR_VALUE_NI)));
    }

    private List<FairValueAsset> assets(ReportingEntity entity, StatementPeriod period) {
        if (!policies.haveFairValue(entity, period.end())) {
            return List.of();
        }
        Map<Long, FairValueMovement> byAsset =
                movements.through(entity.book().id(), entity.functionalCurrency(), period.from(), period.end());
        return byAsset.entrySet().stream()
                .map(each -> asset(entity, each.getKey(), each.getValue(), period))
                .toList();
    }

    private FairValueAsset asset(
            ReportingEntity entity, long assetId, FairValueMovement movement, StatementPeriod period) {
        Asset asset = assets.byId(assetId);
        return new FairValueAsset(asset.symbol(), asset.name(), policies.at(entity, assetId, period.end()), movement);
    }
}
