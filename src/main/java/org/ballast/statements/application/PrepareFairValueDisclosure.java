package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.documents.domain.Printout;
import org.ballast.documents.domain.Workbook;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.MeasurementRole;
import org.ballast.statements.domain.FairValueAsset;
import org.ballast.statements.domain.FairValueDisclosure;
import org.ballast.statements.domain.FairValueMovement;
import org.ballast.statements.domain.PledgedHolding;
import org.ballast.statements.domain.Pledges;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.statements.domain.StatementPeriod;
import org.ballast.statements.persistence.FairValueMovements;
import org.ballast.statements.persistence.RestrictedHoldings;
import org.ballast.statements.persistence.SignOffs;
import org.ballast.statements.report.FairValueNote;
import org.ballast.statements.report.NoteReport;
import org.ballast.statements.report.NoteWorkbook;
import org.ballast.statements.report.Words;

/** The disclosure of crypto assets at fair value. */
@ApplicationScoped
public class PrepareFairValueDisclosure extends PrepareDisclosure<FairValueDisclosure> {

    @Inject
    private Assets assets;

    @Inject
    private MeasuredPolicies policies;

    @Inject
    private FairValueMovements movements;

    @Inject
    private RestrictedHoldings restricted;

    @Inject
    private ReadPledges readPledges;

    @Inject
    private SignOffs signOffs;

    @Override
    public String kind() {
        return FairValueDisclosure.KIND;
    }

    @Override
    public Framework framework() {
        return Framework.US_GAAP;
    }

    @Override
    FairValueDisclosure of(ReportingEntity entity, StatementHeader header, StatementPeriod period) {
        List<FairValueAsset> assets = policies.haveFairValue(entity, period.end()) ? assets(entity, period) : List.of();
        return new FairValueDisclosure(
                header,
                period.from(),
                period.end(),
                caption(entity, MeasurementRole.REMEASUREMENT_GAIN),
                caption(entity, MeasurementRole.REMEASUREMENT_LOSS),
                assets,
                balance(entity, period, MeasurementRole.DIGITAL_ASSETS_AT_FAIR_VALUE),
                restricted.atFairValue(entity.book().id(), entity.functionalCurrency(), period.end()),
                pledged(readPledges.on(entity, period.end().minusDays(1)), assets),
                signOffs.within(entity.book().id(), period.from(), period.end(), MeasurementModel.US_FAIR_VALUE_NI));
    }

    private static List<PledgedHolding> pledged(Pledges pledges, List<FairValueAsset> assets) {
        return assets.stream()
                .flatMap(
                        asset -> pledges
                                .of(
                                        asset.symbol(),
                                        asset.name(),
                                        asset.movement().units(),
                                        asset.movement().closing())
                                .stream())
                .toList();
    }

    @Override
    Printout printout(FairValueDisclosure disclosure) {
        return NoteReport.of(new FairValueNote(disclosure, new Words()));
    }

    @Override
    Workbook workbook(FairValueDisclosure disclosure) {
        return NoteWorkbook.of(new FairValueNote(disclosure, new Words()));
    }

    private List<FairValueAsset> assets(ReportingEntity entity, StatementPeriod period) {
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
