package org.ballast.evidence.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Attachment;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.Tier;
import org.ballast.approvals.domain.TierBounds;
import org.ballast.approvals.domain.TierReason;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.evidence.domain.CaseMemo;
import org.ballast.evidence.domain.MemoEntry;
import org.ballast.journal.domain.ChartAccount;

/** Memos of a case over 250,000.00, posted and not. */
final class CaseMemos {

    private static final Currency USD = Currency.getInstance("USD");
    private static final String EVIDENCE = "5e".repeat(32);

    private CaseMemos() {}

    static CaseMemo posted(String comment) {
        return memo(CaseStatus.POSTED, comment);
    }

    /** The same with other facts. */
    static CaseMemo with(List<CaseMemo.Fact> facts, CaseMemo memo) {
        return new CaseMemo(
                memo.approvalCase(),
                memo.title(),
                memo.entityName(),
                memo.cutOffZone(),
                memo.book(),
                memo.period(),
                memo.why(),
                facts,
                memo.effects(),
                memo.entries(),
                memo.steps(),
                memo.files(),
                memo.isEvidenceKept(),
                memo.seal());
    }

    static CaseMemo memo(CaseStatus status, String comment) {
        boolean posted = status == CaseStatus.POSTED;
        return new CaseMemo(
                approvalCase(status),
                "Write-down of BTC, Jan 2024",
                "Acme Treasury Inc.",
                "America/New_York",
                Book.primary(Framework.US_GAAP, USD, Month.JANUARY),
                Optional.of(new CaseMemo.Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31))),
                Optional.of(
                        new TierReason(Tier.T3_DUAL_STEPUP, TierBounds.standard(USD), Optional.of(usd("250000.00")))),
                List.of(new CaseMemo.Fact("Cost method", "FIFO", "Average")),
                List.of(
                        new CaseMemo.Effect(CaseMemo.Total.ASSETS, usd("1000000.00"), usd("750000.00")),
                        new CaseMemo.Effect(CaseMemo.Total.LIABILITIES, usd("0.00"), usd("0.00")),
                        new CaseMemo.Effect(CaseMemo.Total.EQUITY, usd("1000000.00"), usd("750000.00"))),
                List.of(entry(posted)),
                posted ? List.of(created(), submitted(), first(comment), second()) : List.of(created(), submitted()),
                List.of(file("custody statement.pdf", true, "ab"), file("what I recalculated.xlsx", false, "cd")),
                true,
                Optional.of(new CaseMemo.Seal(4711, "f0".repeat(32))));
    }

    private static ApprovalCase approvalCase(CaseStatus status) {
        return new ApprovalCase(
                17,
                "WRITE_DOWN",
                451,
                1,
                "ACME",
                1,
                status,
                Optional.of(Tier.T3_DUAL_STEPUP),
                Optional.of(usd("250000.00")),
                "aa".repeat(32),
                EVIDENCE,
                true,
                status == CaseStatus.POSTED ? OptionalLong.of(7) : OptionalLong.empty(),
                Optional.of(LocalDate.of(2024, 2, 6)),
                "preparer",
                at("2024-02-01T09:00:00Z"),
                4);
    }

    private static MemoEntry entry(boolean posted) {
        return new MemoEntry(
                posted ? Optional.of("2024-00007") : Optional.empty(),
                LocalDate.of(2024, 1, 31),
                "Impairment of BTC, Jan 2024",
                usd("250000.00"),
                List.of(
                        new MemoEntry.AccountTotal(
                                "7100", "Impairment loss", ChartAccount.Type.EXPENSE, 1, usd("250000.00"), usd("0.00")),
                        new MemoEntry.AccountTotal(
                                "1590",
                                "Accumulated impairment",
                                ChartAccount.Type.ASSET,
                                62_000,
                                usd("0.00"),
                                usd("250000.00"))));
    }

    private static CaseMemo.Step created() {
        return step(CaseAction.CREATE, "preparer", Role.PREPARER, "2024-02-01T09:00:00Z", "", Optional.empty(), false);
    }

    private static CaseMemo.Step submitted() {
        return step(
                CaseAction.SUBMIT,
                "preparer",
                Role.PREPARER,
                "2024-02-01T09:30:00Z",
                "Custodian's statement is attached.",
                Optional.empty(),
                false);
    }

    private static CaseMemo.Step first(String comment) {
        return step(
                CaseAction.APPROVE_PARTIAL,
                "controller",
                Role.CONTROLLER,
                "2024-02-01T10:15:00Z",
                comment,
                Optional.of("controller2"),
                true);
    }

    private static CaseMemo.Step second() {
        return step(CaseAction.APPROVE_FINAL, "cfo", Role.CFO, "2024-02-01T11:00:00Z", "", Optional.empty(), false);
    }

    private static CaseMemo.Step step(
            CaseAction action,
            String actor,
            Role role,
            String at,
            String comment,
            Optional<String> onBehalfOf,
            boolean factor) {
        return new CaseMemo.Step(
                new CaseStep(
                        action,
                        CaseStatus.SUBMITTED,
                        CaseStatus.SUBMITTED,
                        actor,
                        onBehalfOf,
                        Optional.of(role),
                        factor ? Optional.of(at(at)) : Optional.empty(),
                        at(at),
                        comment,
                        EVIDENCE),
                factor);
    }

    private static Attachment file(String name, boolean isEvidence, String digits) {
        return new Attachment(
                1,
                17,
                name,
                "application/pdf",
                48_213,
                digits.repeat(32),
                isEvidence,
                "preparer",
                at("2024-02-01T09:10:00Z"));
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), USD);
    }
}
