package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Quantity;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.holdings.persistence.Lots;
import org.ballast.holdings.persistence.SaleRestrictions;
import org.ballast.journal.application.OpenPeriods;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Records that units of a lot may not be sold for a time, and when that ended. The same said twice is recorded once. */
@ApplicationScoped
public class RestrictSales {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Lots lots;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private SaleRestrictions restrictions;

    @Inject
    private OpenPeriods openPeriods;

    @Inject
    private RequestRules rules;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @throws Refusal INVALID_INPUT with everything that is wrong; PERIOD_LOCKED where the disclosures of a locked month would tell it;
     *     FORBIDDEN, NOT_FOUND
     */
    @Transactional
    public SaleRestriction restrict(String entityCode, NewSaleRestriction wanted) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        Fields fields = rules.of(wanted);
        SaleRestrictionFields.check(wanted, fields);
        fields.requireAllRight();
        HeldLot lot = readHoldings.lot(entity, lots.idOf(entity.id(), wanted.lot()));
        SaleRestriction.Terms terms = SaleRestrictionFields.terms(lot, wanted);
        List<SaleRestriction> others = restrictions.ofLot(lot.lot().id());
        Optional<SaleRestriction> same = others.stream()
                .filter(each -> each.end().isEmpty() && each.terms().equals(terms))
                .findFirst();
        return same.orElseGet(() -> record(entity, lot, terms, others));
    }

    /**
     * Records that one ended before its day.
     *
     * @throws Refusal INVALID_INPUT with everything that is wrong; ILLEGAL_TRANSITION if it ended otherwise already;
     *     PERIOD_LOCKED where the disclosures of a locked month tell it beyond that day; FORBIDDEN, NOT_FOUND
     */
    @Transactional
    public SaleRestriction end(String entityCode, long id, NewSaleRestriction.End end) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        SaleRestriction before = restrictions.byId(entity.id(), id);
        Fields fields = rules.of(end);
        fields.read("endedOn", () -> SaleRestrictionFields.endedOn(before, end.endedOn()));
        fields.requireAllRight();
        Optional<SaleRestriction.End> earlier = before.end();
        if (earlier.isPresent()) {
            if (earlier.get().on().equals(end.endedOn())
                    && earlier.get().reason().equals(end.reason())) {
                return before;
            }
            throw new Refusal(
                    RefusalCode.ILLEGAL_TRANSITION,
                    HoldingsSentence.RESTRICTION_ENDED,
                    earlier.get().on());
        }
        openPeriods.requireUntold(entity, List.of(end.endedOn()));
        restrictions.end(id, new SaleRestriction.End(end.endedOn(), end.reason(), currentUser.name(), clock.instant()));
        SaleRestriction after = restrictions.byId(entity.id(), id);
        audit("SALE_RESTRICTION_ENDED", id, Sha256.hex(before.toString()), after, end.reason());
        return after;
    }

    private SaleRestriction record(
            ReportingEntity entity, HeldLot lot, SaleRestriction.Terms terms, List<SaleRestriction> others) {
        Quantity beside = others.stream()
                .filter(each -> each.isBeside(terms))
                .map(each -> each.terms().quantity())
                .reduce(Quantity.ZERO, Quantity::plus);
        if (beside.plus(terms.quantity()).compareTo(lot.acquired()) > 0) {
            throw new Field("quantity", terms.quantity().toString())
                    .wrong(HoldingsSentence.MORE_THAN_FREE, lot.lot().code(), lot.acquired(), beside);
        }
        openPeriods.requireUntold(entity, List.of(terms.from()));
        long id = restrictions.add(lot.lot().id(), terms, currentUser.name(), clock.instant());
        SaleRestriction recorded = restrictions.byId(entity.id(), id);
        audit("SALE_RESTRICTED", id, "", recorded, terms.nature());
        return recorded;
    }

    private void audit(String action, long id, String before, SaleRestriction after, String reason) {
        auditTrail.record(action, "SALE_RESTRICTION", String.valueOf(id), before, Sha256.hex(after.toString()), reason);
    }
}
