package org.ballast.histories;

import java.time.LocalDate;
import java.util.List;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.TestPeriod;

/**
 * What a history measures and decides.
 *
 * @param books of the entity, which may become more
 */
record HistoryDecisions(
        HistoryChance chance,
        HistorySteps steps,
        HistoryDesk desk,
        HistoryRecords records,
        ReportingEntity entity,
        List<ReportingEntity> books) {

    void measure() {
        LocalDate month = HistoryChance.FIRST.plusMonths(chance.number(HistoryChance.MONTHS));
        TestPeriod period = chance.one(5)
                ? new TestPeriod(month.plusDays(chance.number(20)), month.plusMonths(1 + chance.number(2)))
                : new TestPeriod(month, month.plusMonths(1));
        measure(chance.of(books), period);
    }

    private boolean measure(ReportingEntity book, TestPeriod period) {
        return steps.take(
                "measure " + book.book().code() + " " + period.from() + " to " + period.to(),
                () -> desk.measure(book, period));
    }

    void decideOne() {
        List<HistoryRecords.Open> open = records.openProposals(entity);
        if (open.isEmpty()) {
            measure();
            return;
        }
        HistoryRecords.Open proposal = chance.of(open);
        decide(proposal, proposal.status().equals("SUBMITTED") ? decision() : CaseAction.SUBMIT);
    }

    /** Undoes one that is posted, with all that rests on it. */
    void reverse() {
        List<Long> posted = records.proposals(entity, "POSTED");
        if (posted.isEmpty()) {
            decideOne();
            return;
        }
        long proposal = chance.of(posted);
        steps.take("reverse " + proposal, () -> desk.reverse(entity, proposal));
    }

    private CaseAction decision() {
        return switch (chance.number(10)) {
            case 0 -> CaseAction.REJECT;
            case 1 -> CaseAction.RETURN;
            case 2 -> CaseAction.WITHDRAW;
            default -> CaseAction.APPROVE_FINAL;
        };
    }

    private boolean decide(HistoryRecords.Open proposal, CaseAction action) {
        return steps.take(action + " " + proposal.id(), () -> desk.step(proposal, action));
    }

    void decideEveryMonth(ReportingEntity book) {
        for (int month = 0; month < HistoryChance.MONTHS; month++) {
            TestPeriod period =
                    new TestPeriod(HistoryChance.FIRST.plusMonths(month), HistoryChance.FIRST.plusMonths(month + 1L));
            boolean measured = true;
            for (int round = 0; round < 3 && measured && (round == 0 || approveAll(book)); round++) {
                approveAll(book);
                measured = measure(book, period);
            }
        }
    }

    /** Whether there were any. */
    private boolean approveAll(ReportingEntity book) {
        List<HistoryRecords.Open> open = records.openProposals(entity).stream()
                .filter(proposal -> proposal.bookId() == book.book().id())
                .toList();
        for (HistoryRecords.Open proposal : open) {
            if (proposal.status().equals("SUBMITTED") || decide(proposal, CaseAction.SUBMIT)) {
                decide(proposal, CaseAction.APPROVE_FINAL);
            }
        }
        return !open.isEmpty();
    }
}
