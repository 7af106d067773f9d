package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** Pools are written back up as lots are, what one book undoes no other does, and a later test begins from what stands again. */
@InPortal
class ReversedBooksIT {

    private static final TestPeriod DECEMBER =
            new TestPeriod(LocalDate.of(2024, 12, 1), AveragedCompany.JANUARY.from());

    @Inject
    private AveragedCompany averaged;

    @Inject
    private AskedCorrections corrections;

    @Inject
    private TestedCompany company;

    @Inject
    private MeasuredCompany measured;

    @Inject
    private EnteringJournals journals;

    @Test
    void whatAClosedMonthKeepsIsTestedInTheNextFromWhatStandsAgain() {
        ReportingEntity entity = company.priced();
        Proposal january = company.approveAs("controller", company.submitted(entity.code()));
        journals.month(entity, LocalDate.of(2024, 1, 1), "HARD_LOCKED");
        corrections.undo(entity, AskedCorrections.of(january), false);
        assertThat(journals.balances(entity, LocalDate.of(2024, 2, 1))).doesNotContainKey("6100");

        TestPeriod february = new TestPeriod(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1));
        company.prices(
                entity.code(),
                february.from()
                        .datesUntil(february.to())
                        .map(day -> TestedCompany.bar(day, "70"))
                        .collect(Collectors.joining("\n")),
                Optional.empty());
        Proposal loss =
                measured.post(company.test(entity.code(), february).proposals().getFirst());

        assertThat(loss.amount().amount()).as("from 200.00 to 140.00").isEqualByComparingTo("60.00");
        assertThat(journals.balances(entity, LocalDate.of(2024, 1, 31))).containsEntry("6100", "40.00");
        assertThat(journals.balances(entity, LocalDate.of(2024, 2, 29))).containsEntry("6100", "60.00");
        assertThat(corrections.undo(entity, AskedCorrections.of(loss), false).status())
                .isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void aLaterPeriodRestsOnAnEarlierOneAlsoByOtherLots() {
        ReportingEntity entity = company.priced();
        Proposal january = company.approveAs("controller", company.submitted(entity.code()));
        company.lots(entity.code(), "L2,BTC,2024-02-01,1,100,USD");
        List<String> before = corrections.books(entity);
        TestPeriod february = new TestPeriod(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 3));
        company.prices(
                entity.code(),
                TestedCompany.bar(february.from(), "100") + "\n"
                        + TestedCompany.bar(february.from().plusDays(1), "90"),
                Optional.empty());
        Proposal ofL2 =
                measured.post(company.test(entity.code(), february).proposals().getFirst());
        assertThat(ofL2.amount().amount()).as("of L2 alone").isEqualByComparingTo("10.00");

        assertRefused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> corrections.ask(entity, AskedCorrections.of(january)));
        corrections.undo(entity, AskedCorrections.of(ofL2), false);
        assertThat(corrections.books(entity)).isEqualTo(before);
        corrections.undo(entity, AskedCorrections.of(january), false);
        assertThat(journals.balances(entity, LocalDate.of(2024, 2, 29))).doesNotContainKey("6100");
    }

    @Test
    void aPoolStandsAtItsAverageAgain() {
        ReportingEntity entity = averaged.underIfrs("WEIGHTED_AVERAGE");
        averaged.prices(entity, "100", Map.of("2025-01-31", "8"));
        averaged.buy(entity, "L1 2025-01-02 3 30.00", "L2 2025-01-05 1 20.00");
        List<String> before = corrections.books(entity);
        Proposal loss = averaged.post(entity, AveragedCompany.JANUARY).getFirst();
        assertThat(corrections.books(entity)).isNotEqualTo(before);

        corrections.undo(entity, AskedCorrections.of(loss), false);

        assertThat(corrections.books(entity)).isEqualTo(before);
        assertThat(averaged.post(entity, AveragedCompany.JANUARY).getFirst().amount())
                .isEqualTo(loss.amount());
    }

    @Test
    void unitsThatCameIntoThePoolLaterStay() {
        ReportingEntity entity = averaged.underIfrs("WEIGHTED_AVERAGE");
        averaged.prices(entity, "100", Map.of("2025-01-31", "8"));
        averaged.buy(entity, "L1 2025-01-02 3 30.00");
        Proposal loss = averaged.post(entity, AveragedCompany.JANUARY).getFirst();
        averaged.buy(entity, "L2 2025-02-05 1 20.00");

        corrections.undo(entity, AskedCorrections.of(loss), false);

        assertThat(averaged.pool(entity).lot().originalCost().amount()).isEqualByComparingTo("50.00");
        assertThat(averaged.pool(entity).lot().carryingAmount().amount()).isEqualByComparingTo("50.00");
    }

    @Test
    void anotherBookKeepsItsWriteDown() {
        ReportingEntity entity = averaged.underIfrs("FIFO");
        averaged.prices(entity, "100", Map.of("2025-01-31", "8"));
        averaged.buy(entity, "L1 2025-01-02 3 30.00");
        ReportingEntity second = averaged.open(entity, "SECOND", "IFRS", "2024-01-01", "");
        averaged.policy(second, "IFRS_COST_IMPAIRMENT", "FIFO", "2024-01-01");
        Proposal first = averaged.post(entity, AveragedCompany.JANUARY).getFirst();
        List<String> other = corrections.books(second);
        Proposal there = averaged.post(second, AveragedCompany.JANUARY).getFirst();
        List<String> written = corrections.books(second);
        assertThat(written).isNotEqualTo(other);

        corrections.undo(entity, AskedCorrections.of(first), false);
        assertThat(corrections.books(second)).isEqualTo(written);

        corrections.undo(entity, AskedCorrections.of(there), false);
        assertThat(corrections.books(second)).isEqualTo(other);
    }

    @Test
    void lotsThatPassedIntoAPoolAreNotWrittenBackUp() {
        ReportingEntity entity = averaged.found(Framework.IFRS, "EUR");
        averaged.policy(entity, "IFRS_COST_IMPAIRMENT", "FIFO", "2024-01-01");
        averaged.prices(entity, "100", Map.of("2024-12-31", "8"));
        averaged.buy(entity, "L1 2024-12-05 3 30.00");
        Proposal loss = averaged.post(entity, DECEMBER).getFirst();
        averaged.policy(entity, "IFRS_COST_IMPAIRMENT", "WEIGHTED_AVERAGE", "2025-01-01");

        assertRefused(
                RefusalCode.DEPENDENT_EVENT_EXISTS, () -> corrections.ask(entity, AskedCorrections.of(loss), true));
    }
}
