package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.DateWords;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.application.ClosedBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.holdings.persistence.Policies;
import org.ballast.pages.application.RequestRules;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.ValueInUseMemo;
import org.ballast.writedowns.domain.WritedownsSentence;
import org.ballast.writedowns.persistence.ValuesInUse;

/**
 * Writes a memo of the value in use of an asset at a reporting day (IAS 36.30). The same said again is written once; anything
 * else takes the place of the memo before it, and what rests on that one has to be tested again.
 */
@ApplicationScoped
public class WriteValueInUse {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Assets assets;

    @Inject
    private Policies policies;

    @Inject
    private ValuesInUse valuesInUse;

    @Inject
    private RequestRules rules;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @param said amounts are in the currency of the book
     * @throws Refusal INVALID_INPUT with everything that is wrong; MODEL_NOT_ALLOWED if the asset is not at cost less
     *     impairment under IAS 36 on that day; PERIOD_LOCKED if the book is closed; FORBIDDEN, NOT_FOUND
     */
    @Transactional
    public ValueInUseMemo write(String entityCode, NewValueInUse said) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        ClosedBook.refuse(entity);
        wallets.holdRecording(entity.id());
        ValueInUseFields.Wanted wanted = ValueInUseFields.read(entity.functionalCurrency(), said, rules.of(said));
        Asset asset = measuredInUse(entity, wanted);
        Optional<ValueInUseMemo> before = valuesInUse.inForce(entity.book().id(), asset.id(), wanted.on());
        return before.filter(memo -> memo.terms().equals(wanted.terms()))
                .orElseGet(() -> record(entity, asset, wanted, before));
    }

    private Asset measuredInUse(ReportingEntity entity, ValueInUseFields.Wanted wanted) {
        Asset asset = assets.find(wanted.asset())
                .orElseThrow(() -> Refusal.ofField("asset", wanted.asset(), WritedownsSentence.NO_SUCH_ASSET));
        boolean inUse = policies.inForce(entity.book().id(), asset.id(), wanted.on())
                .filter(policy -> policy.model().model().comparesValueInUse())
                .isPresent();
        if (!inUse) {
            throw Refusal.ofField(
                    RefusalCode.MODEL_NOT_ALLOWED,
                    "asset",
                    asset.symbol(),
                    WritedownsSentence.MODEL_WITHOUT_VALUE_IN_USE,
                    entity.code(),
                    asset.symbol(),
                    DateWords.of(wanted.on()));
        }
        return asset;
    }

    private ValueInUseMemo record(
            ReportingEntity entity, Asset asset, ValueInUseFields.Wanted wanted, Optional<ValueInUseMemo> before) {
        long id = valuesInUse.add(
                entity,
                asset.id(),
                wanted.on(),
                before.map(ValueInUseMemo::revision).orElse(0) + 1,
                wanted.terms(),
                currentUser.name(),
                clock.instant());
        ValueInUseMemo memo = valuesInUse.byId(id);
        auditTrail.record(
                "VALUE_IN_USE_WRITTEN",
                "VALUE_IN_USE",
                String.valueOf(id),
                before.map(ValueInUseMemo::hash).orElse(""),
                memo.hash(),
                memo.asset() + " " + memo.on());
        return memo;
    }
}
