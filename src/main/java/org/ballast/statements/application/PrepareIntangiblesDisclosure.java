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
import org.ballast.statements.domain.IntangibleAsset;
import org.ballast.statements.domain.IntangibleMovement;
import org.ballast.statements.domain.IntangiblesDisclosure;
import org.ballast.statements.domain.Pledges;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.statements.domain.StatementPeriod;
import org.ballast.statements.persistence.IntangibleMovements;
import org.ballast.statements.persistence.RestrictedHoldings;
import org.ballast.statements.persistence.SignOffs;
import org.ballast.statements.report.IntangiblesNote;
import org.ballast.statements.report.NoteReport;
import org.ballast.statements.report.NoteWorkbook;
import org.ballast.statements.report.Words;

/** The disclosure of intangibles under IFRS. */
@ApplicationScoped
public class PrepareIntangiblesDisclosure extends PrepareDisclosure<IntangiblesDisclosure> {

    @Inject
    private Assets assets;

    @Inject
    private MeasuredPolicies policies;

    @Inject
    private IntangibleMovements movements;

    @Inject
    private RestrictedHoldings restricted;

    @Inject
    private ReadPledges readPledges;

    @Inject
    private SignOffs signOffs;

    @Override
    public String kind() {
        return IntangiblesDisclosure.KIND;
    }

    @Override
    public Framework framework() {
        return Framework.IFRS;
    }

    @Override
    IntangiblesDisclosure of(ReportingEntity entity, StatementHeader header, StatementPeriod period) {
        return new IntangiblesDisclosure(
                header,
                period.from(),
                period.end(),
                caption(entity, MeasurementRole.IMPAIRMENT_LOSS),
                caption(entity, MeasurementRole.REVERSAL_OF_IMPAIRMENT),
                assets(entity, period),
                balance(entity, period, MeasurementRole.DIGITAL_ASSETS_AT_COST, MeasurementRole.ACCUMULATED_IMPAIRMENT),
                restricted.atCost(entity.book().id(), entity.functionalCurrency(), period.end()),
                signOffs.within(
                        entity.book().id(), period.from(), period.end(), MeasurementModel.IFRS_COST_IMPAIRMENT));
    }

    @Override
    Printout printout(IntangiblesDisclosure disclosure) {
        return NoteReport.of(new IntangiblesNote(disclosure, new Words()));
    }

    @Override
    Workbook workbook(IntangiblesDisclosure disclosure) {
        return NoteWorkbook.of(new IntangiblesNote(disclosure, new Words()));
    }

    private List<IntangibleAsset> assets(ReportingEntity entity, StatementPeriod period) {
        Map<Long, IntangibleMovement> byAsset =
                movements.through(entity.book().id(), entity.functionalCurrency(), period.from(), period.end());
        Pledges pledged = readPledges.on(entity, period.end().minusDays(1));
        return byAsset.entrySet().stream()
                .map(each -> asset(entity, each.getKey(), each.getValue(), period, pledged))
                .toList();
    }

    private IntangibleAsset asset(
            ReportingEntity entity,
            long assetId,
            IntangibleMovement movement,
            StatementPeriod period,
            Pledges pledged) {
        Asset asset = assets.byId(assetId);
        return IntangibleAsset.of(
                asset.symbol(), asset.name(), policies.at(entity, assetId, period.end()), movement, pledged);
    }
}
