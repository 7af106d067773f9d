package org.ballast.approvals.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Hands;
import org.ballast.approvals.domain.History;
import org.ballast.approvals.domain.Weight;
import org.ballast.pages.application.Worded;

/**
 * What a feature brings so that its things are decided on as cases: one bean a kind. It is asked within the transaction of
 * the step, and what it refuses undoes the step.
 */
public interface CaseSubject {

    /** What an approval does. */
    @FunctionalInterface
    interface Effect {

        /** Does it, and gives the entry where it posts one. */
        OptionalLong on(ApprovalCase approved);
    }

    /** The kind as cases keep it, in capitals, at most 24 letters. */
    String kind();

    /** How the trail calls it, as {@code PROPOSAL}. */
    default String trailName() {
        return kind();
    }

    /** Who makes, edits, submits and withdraws such cases. */
    default Set<Role> preparers() {
        return Set.of(Role.PREPARER);
    }

    /** Whether the last approval is the CFO's, also where one is all that it takes (accounting.md §4.4, REVERSE). */
    default boolean isSignedByCfo() {
        return false;
    }

    /** The same of a case with its history, as lists tell it. */
    default boolean isSignedByCfo(History history) {
        return isSignedByCfo();
    }

    /** Takes the locks that its posting needs, before the case itself is held. */
    default void hold(ApprovalCase waiting) {}

    /** What weighs for the tier, in the currency of the entity's primary book. */
    Weight weight(ApprovalCase submitted);

    /** The same of several by their keys: asked for all at once, so that many that are submitted take few statements. */
    default Map<Long, Weight> weights(List<ApprovalCase> submitted) {
        return submitted.stream().collect(Collectors.toMap(ApprovalCase::id, this::weight));
    }

    /** Who had a hand in what it rests on. */
    default Hands hands(ApprovalCase decided) {
        return Hands.NONE;
    }

    /**
     * Asks once more whether its evidence still holds, before it is submitted, approved and posted, and gives what an
     * approval does.
     *
     * @throws org.ballast.refusals.Refusal EVIDENCE_CHANGED and whatever else speaks against it
     */
    Effect requireUnchanged(ApprovalCase decided);

    /**
     * What has to be done first, asked before each approval.
     *
     * @throws org.ballast.refusals.Refusal as EARLIER_PERIOD_UNDECIDED
     */
    default void requireTurn(ApprovalCase decided) {}

    /** The first day on which what was approved may be posted; the past where it is posted at once. */
    default LocalDate postedFrom(ApprovalCase approved) {
        return LocalDate.MIN;
    }

    /** What follows once the case says that it is posted. */
    default void posted(ApprovalCase posted) {}

    /** Whether the work list shows such cases in a list of their own. */
    default boolean hasOwnList() {
        return false;
    }

    /** What it would change, old beside new. */
    default List<CaseFact> facts(ApprovalCase shown) {
        return List.of();
    }

    /** What it is called in lists. */
    Worded title(ApprovalCase shown);

    /** A page that shows what its approval would do, from the root of the portal; none where its own page says it all. */
    default Optional<String> outlook(ApprovalCase shown) {
        return Optional.empty();
    }

    /** How several of them stand in a list, by their keys: asked for all at once, so that a list takes few statements. */
    default Map<Long, CaseLabel> labels(List<ApprovalCase> shown) {
        return shown.stream().collect(Collectors.toMap(ApprovalCase::id, each -> CaseLabel.of(title(each))));
    }

    /** What its approval would post to its book, by day; none where it posts nothing, or cannot be posted any more. */
    default List<CaseEntry> entries(ApprovalCase shown) {
        return List.of();
    }

    /** Its page, from the root of the portal. */
    String address(ApprovalCase shown);
}
