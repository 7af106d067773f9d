package org.ballast.statements.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.statements.application.RecordReportedFigures;
import org.ballast.statements.domain.ReportedFigure;
import org.ballast.statements.domain.ReportedFigure.Caption;
import org.ballast.statements.domain.SignOff;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/**
 * Figures beside those that a company published, and who stands behind its write-downs: two units of 100.00, the lowest
 * price of January 80.00, so a loss of 2 × 20.00 and 160.00 that are left.
 */
@InPortal
class PublishedAndSignedIT {

    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 1);
    private static final LocalDate JANUARY_END = LocalDate.of(2024, 1, 31);
    private static final String FILING = "Form 10-Q of these tests";

    @Inject
    private TestedCompany company;

    @Inject
    private RecordReportedFigures recordReportedFigures;

    @Inject
    private ReportedFigures reportedFigures;

    @Inject
    private SignOffs signOffs;

    @Test
    void whatACompanyPublishedStandsBesideWhatTheBookSaysOfTheSame() {
        ReportingEntity entity = writtenDown();
        ReportedFigure loss = figure(Caption.IMPAIRMENT_LOSS, JANUARY, JANUARY_END, "41.00");
        ReportedFigure carrying = figure(Caption.CARRYING_AMOUNT, JANUARY_END, JANUARY_END, "161.00");
        ReportedFigure before = figure(Caption.CARRYING_AMOUNT, JANUARY.minusDays(1), JANUARY.minusDays(1), "200.00");
        company.as("preparer", Role.PREPARER, () -> {
            recordReportedFigures.record(entity.code(), List.of(carrying, before, loss));
            return entity;
        });

        assertThat(reportedFigures.within(entity.id(), JANUARY, FEBRUARY)).containsExactly(loss, carrying);
        assertThat(reportedFigures.within(entity.id(), JANUARY.minusDays(1), FEBRUARY))
                .containsExactly(loss, before, carrying);
        assertThat(reportedFigures.within(entity.id(), JANUARY, JANUARY_END))
                .as("the last day is outside")
                .isEmpty();
        assertThat(reportedFigures.within(company.found().id(), JANUARY, FEBRUARY))
                .as("another company's")
                .isEmpty();
        long book = entity.book().id();
        assertThat(reportedFigures.ours(book, loss)).isEqualTo(usd("40.00"));
        assertThat(reportedFigures.ours(book, figure(Caption.IMPAIRMENT_LOSS, FEBRUARY, FEBRUARY.plusDays(28), "1.00")))
                .isEqualTo(usd("0.00"));
        assertThat(reportedFigures.ours(book, carrying)).isEqualTo(usd("160.00"));
        assertThat(reportedFigures.ours(book, before)).isEqualTo(usd("200.00"));
    }

    @Test
    void whoPreparedAndWhoApprovedIsToldOfPeriodsThatEndedWithinTheDays() {
        ReportingEntity entity = writtenDown();
        long book = entity.book().id();

        List<SignOff> found = signOffs.within(book, JANUARY, FEBRUARY);

        assertThat(found).singleElement().satisfies(signOff -> {
            assertThat(signOff.asset()).isEqualTo("BTC");
            assertThat(signOff.from()).isEqualTo(JANUARY);
            assertThat(signOff.to()).isEqualTo(FEBRUARY);
            assertThat(signOff.amount()).isEqualTo(usd("40.00"));
            assertThat(signOff.preparedBy()).isEqualTo("preparer");
            assertThat(signOff.approvedBy()).isEqualTo("controller");
            assertThat(signOff.preparedAt()).isBeforeOrEqualTo(signOff.approvedAt());
            assertThat(signOff.entry()).matches("2024-\\d+");
        });
        assertThat(signOffs.within(book, JANUARY, FEBRUARY, MeasurementModel.US_COST_LESS_IMPAIRMENT))
                .isEqualTo(found);
        assertThat(signOffs.within(book, JANUARY, FEBRUARY, MeasurementModel.US_FAIR_VALUE_NI))
                .isEmpty();
        assertThat(signOffs.within(book, JANUARY, JANUARY_END)).isEmpty();
        assertThat(signOffs.within(book, FEBRUARY, FEBRUARY.plusMonths(1))).isEmpty();
    }

    @Test
    void whatIsOnlySubmittedIsSignedByNobody() {
        ReportingEntity entity = company.priced();
        company.submitted(entity.code());

        assertThat(signOffs.within(entity.book().id(), JANUARY, FEBRUARY)).isEmpty();
    }

    private ReportingEntity writtenDown() {
        ReportingEntity entity = company.priced();
        company.approveAs("controller", company.submitted(entity.code()));
        return entity;
    }

    private static ReportedFigure figure(Caption caption, LocalDate first, LocalDate last, String amount) {
        return new ReportedFigure(caption, first, last, usd(amount), FILING);
    }

    private static Money usd(String amount) {
        return Money.of(amount, Currency.getInstance("USD"));
    }
}
