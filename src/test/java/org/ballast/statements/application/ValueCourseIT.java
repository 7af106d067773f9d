package org.ballast.statements.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.prices.application.AddMarket;
import org.ballast.prices.application.NewMarket;
import org.ballast.statements.domain.ValueCourse;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** The course of a company's bitcoins through two months, on both databases, against days that were worked out by hand. */
@InPortal
class ValueCourseIT {

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 30);

    @Inject
    private TestedCompany company;

    @Inject
    private AddMarket addMarket;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private ReadValueCourse readValueCourse;

    @Inject
    private PrepareImpairmentDisclosure disclosure;

    @Test
    void purchasesSalesAndWriteDownsStepOnTheirDaysAndADayWithoutPriceHasNoValue() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "L2,BTC,2024-01-15,3,100.00,USD");
        company.disposals(entity.code(), "S1,BTC,2024-01-20,0.5,60.00,USD,L1:0.5");
        company.approveAs("controller", company.submitted(entity.code()));
        otherMarketFromFebruary(entity);

        ValueCourse course = course(entity, FIRST, LocalDate.of(2024, 2, 4));

        assertThat(changes(course))
                .containsExactly(
                        Map.entry("2023-12-31", "2 units carry 200.00, worth nobody knows"),
                        Map.entry("2024-01-01", "2 units carry 200.00, worth 200.00"),
                        Map.entry("2024-01-15", "5 units carry 300.00, worth 500.00"),
                        Map.entry("2024-01-20", "4.5 units carry 220.00, worth 450.00"),
                        Map.entry("2024-02-01", "4.5 units carry 220.00, worth 315.23"),
                        Map.entry("2024-02-02", "4.5 units carry 220.00, worth nobody knows"));
        assertThat(course.daysWithoutPrice())
                .containsExactly(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 2, 2), LocalDate.of(2024, 2, 3));
        assertThat(course.days().getLast().carrying())
                .as("what the disclosure says of its end")
                .isEqualTo(company.as(
                                "auditor",
                                Role.AUDITOR,
                                () -> disclosure.between(entity.code(), FIRST, LocalDate.of(2024, 2, 3)))
                        .current()
                        .closing());
    }

    @Test
    void aPeriodWithoutEndEndsTodayAndOneBeforeTheFirstUnitHasNoDay() {
        ReportingEntity entity = company.found();
        LocalDate today = LocalDate.now(entity.cutOffZone());

        ValueCourse open = course(entity, LocalDate.of(1900, 1, 1), LocalDate.of(2201, 1, 1));

        assertThat(open.days().getFirst().day()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(open.days().getLast().day()).isBetween(today, LocalDate.now(entity.cutOffZone()));
        assertThat(open.isDrawable()).isFalse();
        assertThat(company.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> readValueCourse.of(entity.code(), LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1))))
                .isEmpty();
    }

    private void otherMarketFromFebruary(ReportingEntity entity) {
        String market = entity.code() + "-FEB";
        company.as("admin", Role.ADMIN, () -> addMarket.add(new NewMarket(market, "The market from February on")));
        company.prices(market, "BTC,2024-01-31,60,60,60,60,5\nBTC,2024-02-01,70,71,70,70.05,5", Optional.empty());
        company.as(
                "cfo",
                Role.CFO,
                () -> decidePolicy.decide(
                        entity.code(),
                        new DecidePolicy.Decision(
                                "BTC", "US_COST_LESS_IMPAIRMENT", market, "SPECIFIC_ID", LocalDate.of(2024, 2, 1))));
    }

    private ValueCourse course(ReportingEntity entity, LocalDate from, LocalDate to) {
        return Objects.requireNonNull(
                company.as("auditor", Role.AUDITOR, () -> readValueCourse.of(entity.code(), from, to))
                        .get("BTC"));
    }

    /** The days on which something is other than on the day before. */
    private static Map<String, String> changes(ValueCourse course) {
        Map<String, String> changes = new LinkedHashMap<>();
        String before = "";
        for (ValueCourse.Day day : course.days()) {
            String said = day.units() + " units carry " + day.carrying().amount() + ", worth "
                    + day.marketValue().map(Money::amount).map(String::valueOf).orElse("nobody knows");
            if (!said.equals(before)) {
                changes.put(day.day().toString(), said);
            }
            before = said;
        }
        return changes;
    }
}
