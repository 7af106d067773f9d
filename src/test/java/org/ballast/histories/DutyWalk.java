package org.ballast.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * What nine people do with the cases of one company, drawn from a seed: they record, measure, enter, attach, lock, lend, edit and
 * decide one by one or several at once, in whatever roles they hold, whether they may or not. Most of what is refused is refused for a good reason; nothing that is
 * refused leaves a trace, and nothing fails.
 */
final class DutyWalk {

    static final Set<RefusalCode> DEFECTS =
            Set.of(RefusalCode.SUBLEDGER_MISMATCH, RefusalCode.UNBALANCED_ENTRY, RefusalCode.DUPLICATE_POSTING);

    private static final int STEPS = 40;

    private final List<String> told = new ArrayList<>();
    private final Random random;
    private final DutyOffice office;
    private final ReportingEntity entity;
    private final DutyFacts facts;
    private final DutyChoices choices;
    private final DutyMatters matters;

    /** A new company with its policy, its prices and a lot. */
    DutyWalk(long seed, DutyOffice office) {
        this.random = new Random(seed);
        this.office = office;
        List<String> people = office.cast().hired();
        office.cast().change(true);
        entity = office.desk().found("DW" + seed, random.nextInt(3) == 0 ? Framework.IFRS : Framework.US_GAAP);
        facts = new DutyFacts(random, office, entity, people, this::take);
        choices = new DutyChoices(random, office, entity, people, this::take);
        matters = new DutyMatters(random, office, entity, people, this::take);
    }

    ReportingEntity entity() {
        return entity;
    }

    /** What was done, and what came of it. */
    List<String> told() {
        return List.copyOf(told);
    }

    /** By chance, and then most companies have their cases decided by whoever may. */
    void live() {
        facts.begin();
        for (int step = 0; step < STEPS; step++) {
            step();
        }
        if (random.nextInt(8) > 0) {
            facts.measureAll();
            choices.decideAll();
            choices.askToUndo();
            choices.askToUndo();
            choices.decideAll();
        }
    }

    private void step() {
        switch (random.nextInt(37)) {
            case 0 -> facts.lot();
            case 1 -> facts.correction();
            case 2, 3, 4 -> facts.measure();
            case 5 -> facts.estimate();
            case 6, 7 -> facts.journal();
            case 8 -> facts.approvalPolicy();
            case 9 -> facts.policy();
            case 10 -> choices.lend();
            case 11 -> choices.endLending();
            case 12 -> office.cast().change(random.nextBoolean());
            case 13 -> choices.postDue();
            case 14, 15, 16 -> choices.askToUndo();
            case 17, 18, 19, 20, 21, 22, 23, 24 -> matters.step();
            default -> choices.decide();
        }
    }

    /** Whether it was done. */
    boolean take(String what, Runnable step) {
        told.add(what);
        long before = office.records().traces(entity);
        try {
            step.run();
            return true;
        } catch (Refusal refused) {
            told.set(told.size() - 1, what + " -> " + refused.code() + ": " + refused.getMessage());
            assertThat(refused.code()).as(refused.getMessage()).isNotIn(DEFECTS);
            assertThat(office.records().traces(entity))
                    .as("a refusal changes nothing")
                    .isEqualTo(before);
            return false;
        }
    }
}
