package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.Seen;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.holdings.application.PostDisposals;
import org.ballast.holdings.domain.PendingDisposal;
import org.ballast.holdings.persistence.Disposals;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** Disposals reach the books once, after their test, to the cent, and never take what is not there. */
@InPortal
class DisposalIT {

    /** Bought after the low of the 10th: no test finds a loss in it. */
    private static final String LATER_LOT = "L2,BTC,2024-01-15,3,100.00,USD";

    @Inject
    private TestedCompany company;

    @Inject
    private DisposalBooks books;

    @Inject
    private DecideWriteDown decideWriteDown;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private PostDisposals postDisposals;

    @Inject
    private Disposals disposals;

    @Inject
    private OwnTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void thirdsOfALotRelieveAllOfItsCentsAndTheLastLeavesNothing() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), LATER_LOT);

        sell(entity, "S1,BTC,2024-01-20,1,40.00,USD,0.10,L2:1");
        assertThat(books.entry(entity, "S1")).isEqualTo(entry("1000", "39.90", "1500", "-33.33", "4100", "-6.57"));
        assertThat(books.lot(entity, "L2")).isEqualTo("2, 66.67, 0.00");

        sell(entity, "S2,BTC,2024-01-21,1,30.00,USD,0,L2:1");
        assertThat(books.entry(entity, "S2")).isEqualTo(entry("1000", "30.00", "1500", "-33.34", "6200", "3.34"));
        assertThat(books.lot(entity, "L2")).isEqualTo("1, 33.33, 0.00");

        sell(entity, "S3,BTC,2024-01-22,1,0.10,USD,0.35,L2:1");
        assertThat(books.entry(entity, "S3")).isEqualTo(entry("1000", "-0.25", "1500", "-33.33", "6200", "33.58"));
        assertThat(books.lot(entity, "L2")).isEqualTo("0, 0.00, 0.00");
    }

    @Test
    void anImpairedLotGivesItsImpairmentWithItsUnits() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "L2,BTC,2023-12-31,3,250.00,USD");
        approve(company.submitted(entity.code()));
        assertThat(books.lot(entity, "L2")).isEqualTo("3, 250.00, 10.00");

        sell(entity, "S1,BTC,2024-01-20,1,90.00,USD,0,L2:1");
        assertThat(books.entry(entity, "S1"))
                .isEqualTo(entry("1000", "90.00", "1500", "-83.33", "1590", "3.33", "4100", "-10.00"));
        sell(entity, "S2,BTC,2024-01-21,1,80.00,USD,0,L2:1");
        assertThat(books.entry(entity, "S2")).isEqualTo(entry("1000", "80.00", "1500", "-83.34", "1590", "3.34"));
        sell(entity, "S3,BTC,2024-01-22,1,70.00,USD,0,L2:1");
        assertThat(books.entry(entity, "S3"))
                .isEqualTo(entry("1000", "70.00", "1500", "-83.33", "1590", "3.33", "6200", "10.00"));
        assertThat(books.lot(entity, "L2")).isEqualTo("0, 0.00, 0.00");
    }

    @Test
    void underFifoADisposalWaitsForTheTestOfItsLotsAndIsPostedWithTheApproval() {
        ReportingEntity entity = company.priced("FIFO");
        company.lots(entity.code(), "L2,BTC,2024-01-15,1,90.00,USD");
        sell(entity, "S1,BTC,2024-01-20,2.5,300.00,USD,1.00,");
        assertThat(books.status(entity, "S1")).isEqualTo("AWAITING_TEST");
        assertThat(books.lot(entity, "L1")).isEqualTo("2, 200.00, 0.00");
        assertRefused(RefusalCode.INSUFFICIENT_QUANTITY, () -> sell(entity, "S2,BTC,2024-01-21,0.6,60.00,USD,0,"));
        assertRefused(RefusalCode.INVALID_INPUT, () -> sell(entity, "S2,BTC,2024-01-21,0.5,60.00,USD,0,L2:0.5"));

        approve(company.submitted(entity.code()));

        books.tie(entity);
        assertThat(books.entry(entity, "S1"))
                .isEqualTo(entry("1000", "299.00", "1500", "-245.00", "1590", "40.00", "4100", "-94.00"));
        assertThat(books.lot(entity, "L1")).isEqualTo("0, 0.00, 0.00");
        assertThat(books.lot(entity, "L2")).isEqualTo("0.5, 45.00, 0.00");
        sell(entity, "S2,BTC,2024-01-21,0.5,60.00,USD,0,");
        assertThat(books.status(entity, "S2")).isEqualTo("POSTED");
    }

    @Test
    void aSaleBeforeAPeriodThatWasRecordedAfterItsMeasurementIsSettledBeforeThatIsApproved() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "L2,BTC,2023-12-28,3,300.00,USD");
        Proposal january = company.submitted(entity.code());
        sell(entity, "S1,BTC,2023-12-31,1,100.00,USD,0,L2:1");
        assertThat(books.status(entity, "S1")).as("no price until then").isEqualTo("AWAITING_TEST");
        Map<String, Long> before = books.sizes();

        assertRefused(RefusalCode.EARLIER_PERIOD_UNDECIDED, () -> approve(january));
        assertThat(books.sizes()).isEqualTo(before);

        LocalDate yearEnd = TestedCompany.JANUARY.from();
        company.prices(
                entity.code(),
                yearEnd.minusDays(3)
                        .datesUntil(yearEnd)
                        .map(day -> TestedCompany.bar(day, "100"))
                        .collect(Collectors.joining("\n")),
                Optional.empty());
        company.test(entity.code(), new TestPeriod(yearEnd.minusMonths(1), yearEnd));
        assertThat(books.status(entity, "S1")).isEqualTo("POSTED");
        assertRefused(RefusalCode.EVIDENCE_CHANGED, () -> approve(january));
        approve(company.submitted(entity.code()));

        assertThat(books.lot(entity, "L1")).isEqualTo("2, 200.00, 40.00");
        assertThat(books.lot(entity, "L2")).as("the units that are left, at 80").isEqualTo("2, 200.00, 40.00");
        books.tie(entity);
    }

    @Test
    void noModelChangesFromADayBeforeASaleThatIsPostedUnderTheOldOne() {
        ReportingEntity entity = company.priced();
        company.prices(entity.code(), TestedCompany.bar(LocalDate.of(2023, 12, 31), "95"), Optional.empty());
        company.lots(entity.code(), "L2,BTC,2023-12-30,2,100.00,USD");
        sell(entity, "S1,BTC,2024-01-20,1,100.00,USD,0,L2:1");
        assertThat(books.status(entity, "S1")).as("bought below every price").isEqualTo("POSTED");

        DecidePolicy.Decision fairValue = new DecidePolicy.Decision(
                "BTC", "US_FAIR_VALUE_NI", entity.code(), "SPECIFIC_ID", LocalDate.of(2024, 1, 1));
        assertRefused(
                RefusalCode.DEPENDENT_EVENT_EXISTS,
                () -> company.as("cfo", Role.CFO, () -> decidePolicy.decide(entity.code(), fairValue)));
    }

    @Test
    void specificIdentificationTakesTheLotsThatAreNamed() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), LATER_LOT + "\nL3,BTC,2024-01-16,1,90.00,USD");

        sell(entity, "S1,BTC,2024-01-20,1.5,120.00,USD,0.50,L3:1;L2:0.5");

        assertThat(books.entry(entity, "S1")).isEqualTo(entry("1000", "119.50", "1500", "-106.67", "4100", "-12.83"));
        assertThat(books.lot(entity, "L1")).as("older, not named").isEqualTo("2, 200.00, 0.00");
        assertThat(books.lot(entity, "L2")).isEqualTo("2.5, 83.33, 0.00");
        assertThat(books.lot(entity, "L3")).isEqualTo("0, 0.00, 0.00");
    }

    @Test
    void takingMoreThanThereIsChangesNothing() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), LATER_LOT);
        Map<String, Long> before = books.sizes();

        assertRefused(
                RefusalCode.INSUFFICIENT_QUANTITY,
                () -> company.sales(
                        entity.code(), "S1,BTC,2024-01-20,3.000000000000000001,400.00,USD,0,L2:3.000000000000000001"));
        assertRefused(
                RefusalCode.INSUFFICIENT_QUANTITY,
                () -> company.sales(
                        entity.code(), "S1,BTC,2024-01-20,2,80.00,USD,0,L2:2\nS2,BTC,2024-01-21,2,80.00,USD,0,L2:2"));

        assertThat(books.sizes()).isEqualTo(before);
        assertThat(books.lot(entity, "L2")).isEqualTo("3, 100.00, 0.00");
    }

    @Test
    void twoDisposalsOfTheSameUnitsAtOnceAreOne() throws Exception {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), LATER_LOT);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> outcomes = new ArrayList<>();
        for (String reference : List.of("S1", "S2", "S3")) {
            Callable<String> attempt = () -> {
                start.await();
                try {
                    company.sales(entity.code(), reference + ",BTC,2024-01-20,2,80.00,USD,0,L2:2");
                    return "RECORDED";
                } catch (Refusal refused) {
                    return refused.code().name();
                }
            };
            outcomes.add(executor.submit(attempt));
        }
        start.countDown();
        List<String> results = new ArrayList<>();
        for (Future<String> outcome : outcomes) {
            results.add(outcome.get());
        }

        assertThat(results).containsExactlyInAnyOrder("RECORDED", "INSUFFICIENT_QUANTITY", "INSUFFICIENT_QUANTITY");
        assertThat(books.lot(entity, "L2")).isEqualTo("1, 33.33, 0.00");
        books.tie(entity);
    }

    @Test
    void postingTwiceIsPostingOnce() throws Exception {
        ReportingEntity entity = company.priced();
        sell(entity, "S1,BTC,2024-01-20,0.5,60.00,USD,0,L1:0.5");
        PendingDisposal waiting = disposals
                .awaiting(entity.book().id(), Instant.parse("2100-01-01T00:00:00Z"))
                .getFirst();
        approve(company.submitted(entity.code()));
        assertThat(books.status(entity, "S1")).isEqualTo("POSTED");
        Map<String, Long> once = books.sizes();

        transaction.begin();
        try {
            assertRefused(
                    RefusalCode.DUPLICATE_POSTING,
                    () -> company.as("controller", Role.CONTROLLER, () -> {
                        postDisposals.post(entity, List.of(waiting));
                        return waiting;
                    }));
        } finally {
            transaction.rollback();
        }
        assertRefused(RefusalCode.INVALID_INPUT, () -> sell(entity, "S1,BTC,2024-01-20,0.5,61.00,USD,0,L1:0.5"));
        sell(entity, "S1,BTC,2024-01-20,0.5,60.00,USD,0,L1:0.5");

        assertThat(books.sizes()).as("the same file again is recognised").isEqualTo(once);
        assertThat(books.lot(entity, "L1")).isEqualTo("1.5, 150.00, 30.00");
        books.tie(entity);
    }

    private void sell(ReportingEntity entity, String row) {
        company.sales(entity.code(), row);
        books.tie(entity);
    }

    private void approve(Proposal proposal) {
        company.as(
                "controller",
                Role.CONTROLLER,
                () -> decideWriteDown.approve(proposal.id(), Seen.evidence(proposal.evidenceHash()), ""));
    }

    private static Map<String, BigDecimal> entry(String... accountsAndAmounts) {
        Map<String, BigDecimal> entry = new TreeMap<>();
        for (int at = 0; at < accountsAndAmounts.length; at += 2) {
            entry.put(accountsAndAmounts[at], new BigDecimal(accountsAndAmounts[at + 1]));
        }
        return entry;
    }
}
