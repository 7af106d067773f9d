package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.UnitPrice;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.prices.application.PriceBars;
import org.ballast.prices.domain.DailyCloses;
import org.ballast.statements.domain.ValueCourse;
import org.ballast.statements.persistence.CarryingByDay;

/** Carrying amount and market value of the assets of an entity through a period, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadValueCourse {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private Entities entities;

    @Inject
    private Assets assets;

    @Inject
    private Policies policies;

    @Inject
    private PriceBars priceBars;

    @Inject
    private CarryingByDay carryingByDay;

    /**
     * By the asset's symbol, of every asset that was ever held before the end; up to today, as of later days no price can
     * be known. Each day has the close of the market that is the principal one on that day.
     *
     * @param to the day after the last
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public Map<String, ValueCourse> of(String entityCode, LocalDate from, LocalDate to) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        LocalDate tomorrow = entity.dayOf(clock.instant()).plusDays(1);
        LocalDate end = to.isBefore(tomorrow) ? to : tomorrow;
        Map<String, ValueCourse> courses = new HashMap<>();
        carryingByDay
                .until(entity.book().id(), entity.functionalCurrency(), end)
                .forEach((asset, holdings) -> courses.put(
                        assets.byId(asset).symbol(),
                        ValueCourse.of(from, end, holdings, closes(entity, asset, from, end))));
        return courses;
    }

    private Map<LocalDate, UnitPrice> closes(ReportingEntity entity, long assetId, LocalDate from, LocalDate to) {
        Map<LocalDate, UnitPrice> closes = new HashMap<>();
        LocalDate end = to;
        for (AccountingPolicy policy : policies.until(entity.book().id(), assetId, to.minusDays(1))) {
            LocalDate begin = policy.validFrom().isAfter(from) ? policy.validFrom() : from;
            if (begin.isBefore(end)) {
                closes.putAll(closes(entity, policy, begin, end));
                end = begin;
            }
        }
        return closes;
    }

    private Map<LocalDate, UnitPrice> closes(
            ReportingEntity entity, AccountingPolicy policy, LocalDate from, LocalDate to) {
        Map<LocalDate, UnitPrice> closes = new HashMap<>();
        DailyCloses.of(
                        priceBars.inForce(
                                policy.marketId(),
                                policy.assetId(),
                                entity.functionalCurrency(),
                                entity.startOf(from),
                                entity.startOf(to)),
                        entity.cutOffZone())
                .forEach((day, bar) -> {
                    if (!day.isBefore(from) && day.isBefore(to)) {
                        closes.put(day, bar.close());
                    }
                });
        return closes;
    }
}
