package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.documents.domain.Printout;
import org.ballast.documents.domain.Workbook;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.MeasurementRole;
import org.ballast.statements.domain.AssetDisclosure;
import org.ballast.statements.domain.AssetMovement;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.ReportedComparison;
import org.ballast.statements.domain.RollForward;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.statements.domain.StatementPeriod;
import org.ballast.statements.persistence.AssetMovements;
import org.ballast.statements.persistence.ReportedFigures;
import org.ballast.statements.persistence.RestrictedHoldings;
import org.ballast.statements.persistence.SignOffs;
import org.ballast.statements.report.DisclosureReport;
import org.ballast.statements.report.DisclosureWorkbook;

/** The impairment disclosure of any period, beside the same period of the year before. */
@ApplicationScoped
public class PrepareImpairmentDisclosure extends PrepareDisclosure<ImpairmentDisclosure> {

    @Inject
    private ReadValueCourse readValueCourse;

    @Inject
    private MeasuredPolicies policies;

    @Inject
    private AssetMovements movements;

    @Inject
    private AssetDisclosures assetDisclosures;

    @Inject
    private DisclosedLots disclosedLots;

    @Inject
    private RestrictedHoldings restricted;

    @Inject
    private ReportedFigures reportedFigures;

    @Inject
    private SignOffs signOffs;

    @Override
    public String kind() {
        return ImpairmentDisclosure.KIND;
    }

    @Override
    public Framework framework() {
        return Framework.US_GAAP;
    }

    @Override
    ImpairmentDisclosure of(ReportingEntity entity, StatementHeader header, StatementPeriod period) {
        LocalDate from = period.from();
        LocalDate to = period.end();
        return ImpairmentDisclosure.of(
                header,
                from,
                to,
                caption(entity, MeasurementRole.IMPAIRMENT_LOSS),
                assets(entity, from, to),
                balance(entity, period, MeasurementRole.DIGITAL_ASSETS_AT_COST, MeasurementRole.ACCUMULATED_IMPAIRMENT),
                movements.enteredLater(entity.book().id(), entity.functionalCurrency(), to),
                restricted.atCost(entity.book().id(), entity.functionalCurrency(), to),
                reported(entity, from, to),
                signOffs.within(entity.book().id(), from, to, MeasurementModel.US_COST_LESS_IMPAIRMENT));
    }

    @Override
    Printout printout(ImpairmentDisclosure disclosure) {
        return DisclosureReport.of(
                disclosure, readValueCourse.of(disclosure.header().entityCode(), disclosure.from(), disclosure.to()));
    }

    @Override
    Workbook workbook(ImpairmentDisclosure disclosure) {
        return DisclosureWorkbook.of(
                disclosure,
                lot -> disclosure
                        .assets()
                        .forEach(asset ->
                                disclosedLots.of(disclosure, asset).forEach(each -> lot.accept(asset.symbol(), each))));
    }

    private List<AssetDisclosure> assets(ReportingEntity entity, LocalDate from, LocalDate to) {
        boolean besideFairValue = policies.haveFairValue(entity, to);
        Map<Long, AssetMovement> current = new TreeMap<>(through(entity, from, to));
        if (besideFairValue) {
            current.entrySet().removeIf(each -> isLeftBehind(entity, each.getKey(), each.getValue(), to));
        }
        int years = ImpairmentDisclosure.yearsBetween(from, to);
        Map<Long, AssetMovement> prior = through(entity, from.minusYears(years), to.minusYears(years));
        AssetDisclosures.Period period = assetDisclosures.period(entity, from, to);
        return current.entrySet().stream()
                .map(asset -> period.asset(asset.getKey(), asset.getValue(), prior.get(asset.getKey())))
                .toList();
    }

    private Map<Long, AssetMovement> through(ReportingEntity entity, LocalDate from, LocalDate to) {
        return movements.through(
                entity.book().id(), entity.functionalCurrency(), from, to, policies.haveFairValue(entity, to));
    }

    /** What was sold before fair value was adopted is nobody's once the period begins with it. */
    private boolean isLeftBehind(ReportingEntity entity, long asset, AssetMovement movement, LocalDate to) {
        return movement.units().held().signum() == 0
                && movement.amounts().equals(RollForward.nothing(entity.functionalCurrency()))
                && policies.at(entity, asset, to)
                        .filter(policy -> policy.model().isAtFairValue())
                        .isPresent();
    }

    private List<ReportedComparison> reported(ReportingEntity entity, LocalDate from, LocalDate to) {
        return reportedFigures.within(entity.id(), from, to).stream()
                .map(figure -> ReportedComparison.of(
                        figure, reportedFigures.ours(entity.book().id(), figure)))
                .toList();
    }
}
