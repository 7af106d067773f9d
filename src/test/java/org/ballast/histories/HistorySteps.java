package org.ballast.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Takes the steps of a history: one may be refused and then changes nothing, and nothing ever leaves the books. */
final class HistorySteps {

    private static final Set<RefusalCode> DEFECTS =
            Set.of(RefusalCode.SUBLEDGER_MISMATCH, RefusalCode.UNBALANCED_ENTRY, RefusalCode.FORBIDDEN);

    private final HistoryChance chance;
    private final HistoryRecords records;
    private final ReportingEntity entity;
    private final List<String> told;

    /**
     * @param told to which each step is added, with what came of it
     */
    HistorySteps(HistoryChance chance, HistoryRecords records, ReportingEntity entity, List<String> told) {
        this.chance = chance;
        this.records = records;
        this.entity = entity;
        this.told = told;
    }

    /** Whether it was done. One of four steps is taken a second time, and does nothing. */
    boolean take(String what, Runnable step) {
        Set<String> before = records.books(entity);
        Set<String> workBefore = records.work(entity);
        boolean done = attempt(what, step);
        Set<String> after = records.books(entity);
        assertThat(after).as("books only grow").containsAll(before);
        if (!done) {
            assertThat(after).as("a refusal changes nothing").isEqualTo(before);
            assertThat(records.work(entity)).as("a refusal changes nothing").isEqualTo(workBefore);
        } else if (chance.one(4)) {
            Set<String> work = records.work(entity);
            attempt("again", step);
            assertThat(records.books(entity)).as("twice is once").isEqualTo(after);
            assertThat(records.work(entity)).as("twice is once").isEqualTo(work);
        }
        return done;
    }

    private boolean attempt(String what, Runnable step) {
        told.add(what);
        try {
            step.run();
            return true;
        } catch (Refusal refused) {
            told.set(told.size() - 1, what.strip() + " -> " + refused.code() + ": " + refused.getMessage());
            assertThat(refused.code()).as(refused.getMessage()).isNotIn(DEFECTS);
            return false;
        }
    }
}
