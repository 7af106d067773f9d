package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.ballast.amounts.DateWords;
import org.ballast.assets.domain.Asset;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.PolicyHistory;
import org.ballast.holdings.persistence.LotHistories;
import org.ballast.holdings.persistence.Policies;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Whether a policy may still begin on its day: nothing that is measured or recorded may lie behind it. */
@ApplicationScoped
class PolicyBegin {

    @Inject
    private Policies policies;

    @Inject
    private LotHistories histories;

    /**
     * @throws Refusal ALREADY_EXISTS if a policy begins on that day; DEPENDENT_EVENT_EXISTS if measurements are posted or lots
     *     are recorded from that day on; MODEL_NOT_ALLOWED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void refuseIfTooLate(ReportingEntity entity, Asset asset, AccountingPolicy policy) {
        List<AccountingPolicy> ofAsset = policies.of(entity.book().id()).stream()
                .filter(each -> each.assetId() == asset.id())
                .toList();
        LocalDate validFrom = policy.validFrom();
        if (ofAsset.stream().anyMatch(each -> each.validFrom().equals(validFrom))) {
            throw Refusal.ofField(
                    RefusalCode.ALREADY_EXISTS,
                    "validFrom",
                    validFrom.toString(),
                    HoldingsSentence.POLICY_BEGINS_THEN,
                    asset.symbol());
        }
        histories
                .lastMeasurement(entity.book().id(), asset.id())
                .filter(posted -> !validFrom.isAfter(posted))
                .ifPresent(posted -> {
                    throw Refusal.ofField(
                            RefusalCode.DEPENDENT_EVENT_EXISTS,
                            "validFrom",
                            validFrom.toString(),
                            HoldingsSentence.POLICY_WITHIN_WRITE_DOWNS,
                            asset.symbol(),
                            DateWords.of(posted));
                });
        refuseOtherModel(entity, asset, policy, ofAsset);
    }

    /**
     * A model changes from cost to fair value alone, on the first day of a fiscal year (ASC 350-60-65-1), and before
     * lots that it would have to measure are measured or sold.
     */
    private void refuseOtherModel(
            ReportingEntity entity, Asset asset, AccountingPolicy policy, List<AccountingPolicy> ofAsset) {
        MeasurementModel before = new PolicyHistory(ofAsset)
                .modelOf(entity, asset.id(), entity.startOf(policy.validFrom().minusDays(1)));
        boolean next = ofAsset.stream()
                .anyMatch(each -> each.validFrom().isAfter(policy.validFrom()) && each.model() != policy.model());
        if (before == policy.model() && !next) {
            return;
        }
        boolean held = histories.isHeldBefore(entity.book().id(), asset.id(), policy.validFrom());
        boolean adoption = before == MeasurementModel.US_COST_LESS_IMPAIRMENT
                && policy.model() == MeasurementModel.US_FAIR_VALUE_NI
                && policy.validFrom().equals(entity.book().fiscalYearStart(policy.validFrom()));
        if (next || (held && !adoption)) {
            throw Refusal.ofField(
                    RefusalCode.MODEL_NOT_ALLOWED,
                    "model",
                    policy.model().name(),
                    HoldingsSentence.MODEL_FIXED_WHILE_HELD,
                    asset.symbol());
        }
        if (histories.isUsedFrom(entity.book().id(), asset.id(), policy.validFrom())
                || histories.isSoldFrom(entity.book().id(), asset.id(), policy.validFrom())) {
            throw Refusal.ofField(
                    RefusalCode.DEPENDENT_EVENT_EXISTS,
                    "validFrom",
                    policy.validFrom().toString(),
                    HoldingsSentence.MODEL_USED_ALREADY,
                    asset.symbol());
        }
    }
}
