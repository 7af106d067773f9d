package org.ballast.corrections.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.approvals.domain.CaseEvidence;
import org.ballast.corrections.domain.CorrectionItem;
import org.ballast.corrections.domain.CorrectionsSentence;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * What a correction would do as the books stand.
 *
 * @param entity seen through its primary book
 * @param steps newest first, at least one
 * @param replacement the right version of the root, by the names of its fields; empty where none is recorded
 */
public record CorrectionPlan(
        ReportingEntity entity, PostedThing root, List<Step> steps, Map<String, String> replacement) {

    /**
     * A thing that is undone, with the mirrors of its entries.
     *
     * @param takenOut by entries of its own, in books into which it came by one with others
     */
    public record Step(Standing standing, List<PlannedMirror> mirrors, List<TakenOut> takenOut) {

        public Step {
            mirrors = List.copyOf(mirrors);
            takenOut = List.copyOf(takenOut);
        }

        /** The books of its entries, the first of them first. */
        Stream<ReportingEntity> books() {
            return Stream.concat(
                    mirrors.stream().map(PlannedMirror::inBook),
                    takenOut.stream().map(TakenOut::inBook));
        }

        Map<String, Object> evidence() {
            return Map.of(
                    "kind", standing.thing().kind(),
                    "id", standing.thing().id(),
                    "named", named(),
                    "entries", mirrors.stream().map(PlannedMirror::evidence),
                    "takenOut", takenOut.stream().map(TakenOut::evidence));
        }

        /** By its sentence, whatever the words of that are. */
        private Map<String, Object> named() {
            return Map.of(
                    "sentence", standing.named().sentence().name(),
                    "values", standing.named().arguments().stream());
        }
    }

    /**
     * A thing that leaves a book by an entry of its own.
     *
     * @param inBook the entity seen through that book
     * @param postedOn the day on which it came in
     * @param units that came in with it
     * @param cost what it came in with
     * @param on the day that the entry counts for
     */
    public record TakenOut(ReportingEntity inBook, LocalDate postedOn, Quantity units, Money cost, LocalDate on) {

        /** Whether the month in which it came in takes nothing any more: what it said stays in it. */
        public boolean isLater() {
            return !on.equals(postedOn);
        }

        Map<String, Object> evidence() {
            return Map.of("book", inBook.book().code(), "postedOn", postedOn, "cost", cost.amount(), "takenOutOn", on);
        }
    }

    /**
     * @param inBook the entity seen through the book of the entry
     * @param original without its lines
     * @param on the day that the mirror counts for
     */
    public record PlannedMirror(ReportingEntity inBook, RecordedEntry original, LocalDate on) {

        /** Whether the month of the original takes nothing any more: what it said stays in it. */
        public boolean isLater() {
            return !on.equals(original.posted().postedOn());
        }

        Map<String, Object> evidence() {
            return Map.of(
                    "book", inBook.book().code(),
                    "number", original.posted().number(),
                    "postedOn", original.posted().postedOn(),
                    "total", original.total().amount(),
                    "mirrorOn", on);
        }
    }

    public CorrectionPlan {
        steps = List.copyOf(steps);
        replacement = Map.copyOf(replacement);
    }

    /** The thing that was wrong. */
    public Step rootStep() {
        return steps.stream()
                .filter(step -> step.standing().thing().equals(root))
                .findFirst()
                .orElseThrow();
    }

    /** What rests on it, newest first. */
    public List<Step> resting() {
        return steps.stream()
                .filter(step -> !step.standing().thing().equals(root))
                .toList();
    }

    /**
     * @param chain whether what rests on the thing is to be undone with it
     * @throws Refusal DEPENDENT_EVENT_EXISTS naming what rests on it, ILLEGAL_TRANSITION where nothing of it is in the books
     */
    void requireWanted(boolean chain) {
        List<Step> resting = resting();
        boolean isPrice = root.kind() == ThingKind.PRICE;
        if (isPrice && resting.isEmpty()) {
            throw new Refusal(
                    RefusalCode.ILLEGAL_TRANSITION,
                    CorrectionsSentence.NOTHING_TO_UNDO,
                    rootStep().standing().named());
        }
        if (root.kind() == ThingKind.DISPOSAL && rootStep().mirrors().isEmpty()) {
            throw new Refusal(
                    RefusalCode.ILLEGAL_TRANSITION,
                    CorrectionsSentence.DISPOSAL_WAITS,
                    rootStep().standing().named());
        }
        if (!chain && !isPrice && !resting.isEmpty()) {
            throw new Refusal(
                    RefusalCode.DEPENDENT_EVENT_EXISTS,
                    CorrectionsSentence.RESTS_ON_IT,
                    rootStep().standing().named(),
                    resting.getFirst().standing().named(),
                    resting.size() - 1);
        }
    }

    /** The mirrors of all entries, in the order in which they are posted. */
    public Stream<PlannedMirror> mirrors() {
        return steps.stream().flatMap(step -> step.mirrors().stream());
    }

    /** Whatever leaves a book by an entry of its own. */
    public Stream<TakenOut> takenOut() {
        return steps.stream().flatMap(step -> step.takenOut().stream());
    }

    /** Whether it comes to any entry. */
    boolean isPosting() {
        return mirrors().findAny().isPresent() || takenOut().findAny().isPresent();
    }

    /** SHA-256, hex, of what an approval binds to. */
    public String evidenceHash() {
        return evidence().sha256();
    }

    /** The chain, its entries and the days of their mirrors: what an approval binds to. */
    CaseEvidence evidence() {
        return CaseEvidence.of(Map.of(
                "entity",
                entity.code(),
                "kind",
                root.kind(),
                "id",
                root.id(),
                "steps",
                steps.stream().map(Step::evidence),
                "replacement",
                replacement));
    }

    /** As it is kept. */
    public List<CorrectionItem> items() {
        List<CorrectionItem> items = new ArrayList<>();
        for (Step step : steps) {
            PostedThing thing = step.standing().thing();
            if (step.mirrors().isEmpty()) {
                items.add(new CorrectionItem(
                        items.size() + 1, thing, step.standing().named().text(), Optional.empty()));
            }
            for (PlannedMirror mirror : step.mirrors()) {
                items.add(new CorrectionItem(
                        items.size() + 1,
                        thing,
                        step.standing().named().text(),
                        Optional.of(new CorrectionItem.Mirrored(
                                mirror.original().posted().id(), mirror.on()))));
            }
        }
        return items;
    }

    /** The book that the case is about: the one of the root's first entry, else of the first one, else the primary one. */
    public ReportingEntity caseBook() {
        return Stream.concat(rootStep().books(), steps.stream().flatMap(Step::books))
                .findFirst()
                .orElse(entity);
    }

    /** The sum of what is undone in each book, by its key. */
    public Map<Long, Money> totals() {
        Map<Long, Money> totals = new HashMap<>();
        mirrors()
                .forEach(mirror -> totals.merge(
                        mirror.inBook().book().id(), mirror.original().total(), Money::plus));
        takenOut().forEach(each -> totals.merge(each.inBook().book().id(), each.cost(), Money::plus));
        return totals;
    }
}
