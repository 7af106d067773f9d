package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalLong;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.LotHistories;
import org.ballast.holdings.persistence.Policies;
import org.ballast.journal.application.OpenPeriods;
import org.ballast.measurement.domain.MeasurementModel;

/** Puts an accounting policy in force, with what it does to what is held. Part of a larger use case, which holds the recording. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BeginPolicy {

    @Inject
    private Assets assets;

    @Inject
    private Policies policies;

    @Inject
    private LotHistories histories;

    @Inject
    private OpenPeriods openPeriods;

    @Inject
    private PolicyBegin policyBegin;

    @Inject
    private MethodBegin methodBegin;

    @Inject
    private ReclassifyLots reclassifyLots;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /** Whether it is another policy of an asset that stands in the book, rather than the first one. */
    boolean isAnother(AccountingPolicy policy) {
        return policies.of(policy.bookId()).stream().anyMatch(each -> each.assetId() == policy.assetId())
                && histories.stands(policy.bookId(), policy.assetId());
    }

    /**
     * @throws org.ballast.refusals.Refusal ALREADY_EXISTS, DEPENDENT_EVENT_EXISTS and MODEL_NOT_ALLOWED where it cannot begin
     *     on its day (any more); PERIOD_LOCKED where it would measure a locked month in another way
     */
    void refuseIfTooLate(ReportingEntity entity, AccountingPolicy policy) {
        Asset asset = assets.byId(policy.assetId());
        policyBegin.refuseIfTooLate(entity, asset, policy);
        methodBegin.refuseIfTooLate(entity, asset, policy);
        if (isAnother(policy)) {
            openPeriods.requireFrom(entity, policy.validFrom());
        }
    }

    /**
     * @param caseId the case by which a second person approved it; none where one person decided
     * @param by who decided it
     */
    void begin(ReportingEntity entity, AccountingPolicy policy, OptionalLong caseId, String by) {
        Asset asset = assets.byId(policy.assetId());
        MeasurementModel before = policies.history(entity.book().id())
                .modelOf(entity, policy.assetId(), entity.startOf(policy.validFrom()));
        policies.add(policy, caseId, by, clock.instant());
        reclassifyLots.onto(entity, asset, before, policy);
        methodBegin.begin(entity, asset, policy);
        auditTrail.record("POLICY_DECIDED", "ENTITY", entity.code(), "", Sha256.hex(policy + " " + caseId), "");
    }
}
