package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.holdings.persistence.SaleRestrictions;
import org.ballast.imports.application.CsvExport;
import org.ballast.refusals.Refusal;

/** Which lots may not be sold, and since when and until when. */
@ApplicationScoped
@Transactional
public class ReadSaleRestrictions {

    private static final int AT_ONCE = 1_000;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private SaleRestrictions restrictions;

    /** Those on a lot, in the order in which they were recorded. */
    public List<SaleRestriction> ofLot(long lotId) {
        currentUser.requireSignedIn();
        return restrictions.ofLot(lotId);
    }

    /**
     * Those of an entity, the newest first.
     *
     * @param before key of the last one that is known, empty for the beginning of the list
     * @throws Refusal NOT_FOUND
     */
    public List<SaleRestriction> of(String entityCode, OptionalLong before, int limit) {
        currentUser.requireSignedIn();
        return restrictions.beyond(entities.byCode(entityCode).id(), before, false, limit);
    }

    /** The same beyond one of them; backward the oldest first. */
    public List<SaleRestriction> beyond(ReportingEntity entity, OptionalLong from, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return restrictions.beyond(entity.id(), from, backward, limit);
    }

    /**
     * All of an entity as CSV, the newest first.
     *
     * @throws Refusal NOT_FOUND
     */
    public void export(String entityCode, Appendable out) {
        currentUser.requireSignedIn();
        long entity = entities.byCode(entityCode).id();
        CsvExport csv = new CsvExport(out)
                .row(
                        "lot",
                        "asset",
                        "kind",
                        "quantity",
                        "from",
                        "until",
                        "nature",
                        "lapse",
                        "recorded_by",
                        "recorded_at",
                        "ended_on",
                        "reason",
                        "ended_by");
        OptionalLong before = OptionalLong.empty();
        List<SaleRestriction> some;
        do {
            some = restrictions.beyond(entity, before, false, AT_ONCE);
            some.forEach(each -> write(each, csv));
            before = some.isEmpty() ? before : OptionalLong.of(some.getLast().id());
        } while (some.size() == AT_ONCE);
    }

    private static void write(SaleRestriction restriction, CsvExport csv) {
        SaleRestriction.Terms terms = restriction.terms();
        csv.row(
                restriction.lot(),
                restriction.asset(),
                terms.kind(),
                terms.quantity(),
                terms.from(),
                terms.until().orElse(null),
                terms.nature(),
                terms.lapse(),
                restriction.recordedBy(),
                restriction.recordedAt(),
                restriction.end().map(SaleRestriction.End::on).orElse(null),
                restriction.end().map(SaleRestriction.End::reason).orElse(null),
                restriction.end().map(SaleRestriction.End::recordedBy).orElse(null));
    }
}
