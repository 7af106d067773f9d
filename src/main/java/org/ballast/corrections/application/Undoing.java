package org.ballast.corrections.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.ballast.corrections.domain.CorrectionsSentence;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * How things of one kind are undone: one bean a kind. All of it is asked within the transaction of the correction, while the
 * recording of the entity is held, and in sets: a chain may be thousands of things long.
 */
public interface Undoing {

    ThingKind kind();

    /**
     * Things as they stand in the books of an entity, in whatever order.
     *
     * @param entity seen through any of its books
     * @throws Refusal NOT_FOUND where one is not the entity's; ILLEGAL_TRANSITION where one is not posted, undone already, or
     *     not to be undone so
     */
    List<Standing> standing(ReportingEntity entity, Set<Long> ids);

    /**
     * Each of some things as it stands.
     *
     * @param found of the entity, by their keys
     * @throws Refusal NOT_FOUND where one is not among them, and what is said of one that is not to be undone
     */
    default <T> List<Standing> each(
            ReportingEntity entity, Set<Long> ids, Map<Long, T> found, Function<T, Standing> standing) {
        return ids.stream()
                .map(id -> Optional.ofNullable(found.get(id))
                        .map(standing)
                        .orElseThrow(() -> new Refusal(
                                RefusalCode.NOT_FOUND, CorrectionsSentence.NOT_OF_ENTITY, kind(), id, entity.code())))
                .toList();
    }

    /**
     * What rests directly on any of some things, in every book.
     *
     * @throws Refusal DEPENDENT_EVENT_EXISTS where something rests on one that cannot be undone
     */
    Set<PostedThing> restingOn(ReportingEntity entity, Set<Long> ids);

    /**
     * Undoes what things did beside their entries, whose mirrors are in the books: compensating events, states, cases.
     *
     * @param newestFirst things that follow each other in the chain
     */
    void undo(ReportingEntity entity, List<Undone> newestFirst, CorrectionDone correction);

    /** The first entry that took an undone thing out, where that is no mirror; empty where there is none. */
    default OptionalLong takenOutBy(long id) {
        return OptionalLong.empty();
    }

    /**
     * What is recorded again in the same transaction, once all is undone: the right version of the thing that was wrong,
     * and things that were undone only because they rested on it. Asked of every kind, in the order of {@link ThingKind}.
     */
    default void after(ReportingEntity entity, CorrectionDone correction) {}

    /**
     * Looks at what {@link #after} will record, before anything is asked of anybody. Asked of every kind.
     *
     * @throws Refusal PERIOD_LOCKED where a month takes it no more
     */
    default void requireAfter(CorrectionPlan plan) {}

    /** The page of a thing, from the root of the portal, also once it is undone. */
    String address(long id);

    /** The thing of this kind that an entry belongs to; empty where it is none's. */
    default OptionalLong ownerOf(RecordedEntry entry) {
        return OptionalLong.empty();
    }

    /**
     * Looks at the right version of a thing, before anything is asked of anybody.
     *
     * @param replacement by the names of its fields
     * @throws Refusal INVALID_INPUT naming each field that is wrong
     */
    default void requireReplacement(ReportingEntity entity, long id, Map<String, String> replacement) {
        throw Refusal.ofField("replacement", replacement.toString(), CorrectionsSentence.NO_REPLACEMENT);
    }

    /** The level of the evidence of things in the fair value hierarchy, the highest of them, 1 to 3. */
    default int level(Collection<Long> ids) {
        return 1;
    }

    /** Who changed the policies of their assets within their periods: none of them approves that they are undone either. */
    default Set<String> policyChangers(Collection<Long> ids) {
        return Set.of();
    }
}
