package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
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
import org.ballast.holdings.domain.RestrictionForm;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.holdings.persistence.Lots;
import org.ballast.holdings.persistence.SaleRestrictions;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
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
        return same(others, terms).orElseGet(() -> record(entity, lot, terms, others));
    }

    /**
     * What became of a file.
     *
     * @param recorded those that are new
     * @param known how many were there already
     */
    public record Recorded(List<SaleRestriction> recorded, int known) {

        public Recorded {
            recorded = List.copyOf(recorded);
        }
    }

    /**
     * The restrictions of a file of {@link RestrictionForm#COLUMNS}: all of them or none.
     *
     * @throws Refusal INVALID_INPUT with every error by line and column; PERIOD_LOCKED as above; FORBIDDEN, NOT_FOUND
     */
    @Transactional
    public Recorded restrict(String entityCode, Upload upload) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        ImportErrors errors = new ImportErrors();
        List<RestrictionForm.Read> read = new ArrayList<>();
        CsvFile.read(
                upload,
                errors,
                header -> RestrictionForm.COLUMNS,
                row -> RestrictionForm.read(row).ifPresent(read::add));
        errors.refuseIfAny();
        List<SaleRestriction> recorded = new ArrayList<>();
        int known = 0;
        for (RestrictionForm.Read each : read) {
            Optional<HeldLot> lot = lot(entity, each, errors);
            if (lot.isEmpty()) {
                continue;
            }
            SaleRestriction.Terms terms = each.terms(lot.get().acquired());
            List<SaleRestriction> others = restrictions.ofLot(lot.get().lot().id());
            if (same(others, terms).isPresent()) {
                known++;
            } else if (isFree(lot.get(), terms, others, each, errors)) {
                recorded.add(keep(entity, lot.get(), terms));
            }
        }
        errors.refuseIfAny();
        return new Recorded(recorded, known);
    }

    private Optional<HeldLot> lot(ReportingEntity entity, RestrictionForm.Read row, ImportErrors errors) {
        try {
            return Optional.of(readHoldings.lot(entity, lots.idOf(entity.id(), row.lot())));
        } catch (Refusal none) {
            errors.add(row.line(), "lot", row.lot(), none.said());
            return Optional.empty();
        }
    }

    private static boolean isFree(
            HeldLot lot,
            SaleRestriction.Terms terms,
            List<SaleRestriction> others,
            RestrictionForm.Read row,
            ImportErrors errors) {
        Quantity beside = beside(others, terms);
        boolean free = beside.plus(terms.quantity()).compareTo(lot.acquired()) <= 0;
        if (!free) {
            errors.add(
                    row.line(),
                    "quantity",
                    terms.quantity().toString(),
                    HoldingsSentence.MORE_THAN_FREE,
                    lot.lot().code(),
                    lot.acquired(),
                    beside);
        }
        return free;
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
        Quantity beside = beside(others, terms);
        if (beside.plus(terms.quantity()).compareTo(lot.acquired()) > 0) {
            throw new Field("quantity", terms.quantity().toString())
                    .wrong(HoldingsSentence.MORE_THAN_FREE, lot.lot().code(), lot.acquired(), beside);
        }
        return keep(entity, lot, terms);
    }

    private SaleRestriction keep(ReportingEntity entity, HeldLot lot, SaleRestriction.Terms terms) {
        openPeriods.requireUntold(entity, List.of(terms.from()));
        long id = restrictions.add(lot.lot().id(), terms, currentUser.name(), clock.instant());
        SaleRestriction recorded = restrictions.byId(entity.id(), id);
        audit("SALE_RESTRICTED", id, "", recorded, terms.nature());
        return recorded;
    }

    private static Optional<SaleRestriction> same(List<SaleRestriction> others, SaleRestriction.Terms terms) {
        return others.stream()
                .filter(each -> each.end().isEmpty() && each.terms().equals(terms))
                .findFirst();
    }

    /** Units that are restricted on any of the same days. */
    private static Quantity beside(List<SaleRestriction> others, SaleRestriction.Terms terms) {
        return others.stream()
                .filter(each -> each.isBeside(terms))
                .map(each -> each.terms().quantity())
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    private void audit(String action, long id, String before, SaleRestriction after, String reason) {
        auditTrail.record(action, "SALE_RESTRICTION", String.valueOf(id), before, Sha256.hex(after.toString()), reason);
    }
}
