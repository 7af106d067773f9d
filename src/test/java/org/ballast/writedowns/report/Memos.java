package org.ballast.writedowns.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.History;
import org.ballast.approvals.domain.Tier;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.Basis;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.writedowns.domain.ApprovalMemo;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.RecordedTest;
import org.ballast.writedowns.domain.UsedPrice;
import org.ballast.writedowns.domain.WriteDownEntry;

/** A write-down of 2 BTC in two lots at a low of 80.00, and of a third lot that a memo does not name. */
final class Memos {

    private static final Currency USD = Currency.getInstance("USD");
    private static final TestPeriod JANUARY = new TestPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1));
    private static final Instant LOW = Instant.parse("2024-01-10T00:00:00Z");
    private static final String EVIDENCE = "5e".repeat(32);

    private Memos() {}

    static ApprovalMemo posted() {
        return memo("Acme Treasury Inc.", CaseStatus.POSTED, "The low stands in the venue's own record.");
    }

    static ApprovalMemo memo(String company, CaseStatus status, String narrative) {
        boolean posted = status == CaseStatus.POSTED;
        return new ApprovalMemo(
                proposal(status, narrative),
                company,
                "America/New_York",
                "Bitcoin",
                true,
                List.of(lot("L1", "1.5", "300.00", "120.00"), lot("L2", "0.5", "45.00", "40.00")),
                List.of(new UsedPrice(
                        price("80"),
                        LOW,
                        2,
                        usd("185.00"),
                        "COINBASE",
                        "preparer",
                        Optional.of("january.csv"),
                        11,
                        Optional.of("ab".repeat(32)))),
                lows(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(entry(posted)),
                new History(posted ? List.of(created(), submitted(), approved()) : List.of(created(), submitted())));
    }

    private static Proposal proposal(CaseStatus status, String narrative) {
        return new Proposal(
                451,
                451,
                7,
                1,
                "PRIMARY",
                "ACME",
                1,
                "BTC",
                JANUARY,
                MeasurementKind.LOSS,
                MeasurementModel.US_COST_LESS_IMPAIRMENT,
                "COINBASE",
                LowPricePolicy.INTRADAY_LOW,
                status,
                Optional.of(Tier.T1_SINGLE),
                usd("195.00"),
                usd("195.00").negated(),
                3,
                EVIDENCE,
                EVIDENCE,
                narrative,
                "preparer",
                Instant.parse("2024-02-01T09:00:00Z"),
                OptionalLong.empty(),
                OptionalLong.empty(),
                3);
    }

    private static RecordedTest lot(String code, String units, String before, String after) {
        return new RecordedTest(
                1,
                1,
                code,
                Instant.parse("2023-12-01T00:00:00Z"),
                1,
                Instant.parse("2024-01-01T05:00:00Z"),
                Instant.parse("2024-02-01T05:00:00Z"),
                new Quantity(new BigDecimal(units)),
                MeasurementKind.LOSS,
                Basis.Kind.FAIR_VALUE,
                Optional.of(new RecordedTest.Price(
                        9, "COINBASE", price("80"), LOW, 86_400, usd(after), Optional.empty(), 0, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Amounts.atCost(usd(before), usd("0.00")),
                Amounts.ofReduction(usd(before).minus(usd(after))),
                Optional.empty());
    }

    private static List<ApprovalMemo.Low> lows() {
        List<ApprovalMemo.Low> lows = new ArrayList<>();
        for (int day = 0; day < 31; day++) {
            lows.add(new ApprovalMemo.Low(
                    LOW.plus(day - 9, ChronoUnit.DAYS), price(day == 9 ? "80" : String.valueOf(95 + day % 5))));
        }
        return lows;
    }

    private static WriteDownEntry entry(boolean posted) {
        Optional<PostedEntry> place =
                posted ? Optional.of(new PostedEntry(5, 2024, 7, JANUARY.lastDay())) : Optional.empty();
        return new WriteDownEntry(
                JANUARY.lastDay(),
                "Impairment of BTC, Jan 2024",
                usd("195.00"),
                place,
                List.of(
                        line(1, "7100", "Impairment loss", "", "195.00", "0.00"),
                        line(2, "1510", "Accumulated impairment", "L1", "0.00", "180.00"),
                        line(3, "1510", "Accumulated impairment", "L2", "0.00", "5.00"),
                        line(4, "1510", "Accumulated impairment", "L3", "0.00", "10.00")));
    }

    private static RecordedEntry.Line line(
            int no, String account, String name, String lot, String debit, String credit) {
        return new RecordedEntry.Line(
                no,
                account,
                name,
                lot.isEmpty() ? Optional.empty() : Optional.of(UnitOfAccount.lot(no, lot)),
                usd(debit),
                usd(credit));
    }

    private static CaseStep created() {
        return step(CaseAction.CREATE, CaseStatus.NONE, CaseStatus.DRAFT, "preparer", "09:00", "");
    }

    private static CaseStep submitted() {
        return step(CaseAction.SUBMIT, CaseStatus.DRAFT, CaseStatus.SUBMITTED, "preparer", "09:30", "");
    }

    private static CaseStep approved() {
        return step(
                CaseAction.APPROVE_FINAL,
                CaseStatus.SUBMITTED,
                CaseStatus.POSTED,
                "controller",
                "10:15",
                "Agreed with the auditor.");
    }

    private static CaseStep step(
            CaseAction action, CaseStatus from, CaseStatus to, String who, String at, String comment) {
        return new CaseStep(
                action,
                from,
                to,
                who,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.parse("2024-02-01T" + at + ":00Z"),
                comment,
                EVIDENCE);
    }

    private static Money usd(String amount) {
        return Money.of(amount, USD);
    }

    private static UnitPrice price(String perUnit) {
        return new UnitPrice(new BigDecimal(perUnit), USD);
    }
}
