package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballast.corrections.domain.CorrectionsSentence;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.corrections.domain.UndoChain;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.EntryInBook;
import org.ballast.journal.domain.Purpose;
import org.ballast.journal.persistence.RecordedEntries;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Finds what has to be undone with a thing, and where the mirrors of its entries would stand. Writes nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlanCorrection {

    @Inject
    @Any
    private Instance<Undoing> kinds;

    @Inject
    private Entities entities;

    @Inject
    private RecordedEntries entries;

    @Inject
    private PlanMirrors planMirrors;

    /**
     * @param replacement the right version of the root; empty where none is recorded
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION where the thing is not to be undone; DEPENDENT_EVENT_EXISTS where what
     *     rests on it is not; PERIOD_LOCKED where no day takes a mirror
     */
    CorrectionPlan of(ReportingEntity entity, PostedThing root, Map<String, String> replacement) {
        ReportingEntity primary = entities.byId(entity.id());
        PostedThing owner = owner(root);
        standing(primary, Set.of(owner));
        Set<PostedThing> things = UndoChain.of(owner, some -> restingOn(primary, some));
        List<Standing> chain = UndoChain.newestFirst(standing(primary, things));
        return new CorrectionPlan(primary, owner, planMirrors.of(primary, chain), replacement);
    }

    /** An entry of a write-down, a disposal or a lot stands for that: it is undone as a whole. */
    private PostedThing owner(PostedThing named) {
        if (named.kind() != ThingKind.JOURNAL_ENTRY) {
            return named;
        }
        return entries.byIds(Set.of(named.id()), false).stream()
                .map(EntryInBook::entry)
                .filter(entry -> entry.purpose() != Purpose.REVERSAL)
                .flatMap(entry -> all().stream()
                        .flatMap(kind -> kind.ownerOf(entry).stream().mapToObj(id -> new PostedThing(kind.kind(), id))))
                .findFirst()
                .orElse(named);
    }

    /**
     * How things of a kind are undone.
     *
     * @throws Refusal ILLEGAL_TRANSITION where nothing undoes them
     */
    Undoing how(ThingKind kind) {
        return kinds.stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.ILLEGAL_TRANSITION, CorrectionsSentence.NO_WAY_BACK, kind));
    }

    /** How things are undone, for every kind that there is, in the order of the kinds. */
    List<Undoing> all() {
        return kinds.stream().sorted(Comparator.comparing(Undoing::kind)).toList();
    }

    private Set<PostedThing> restingOn(ReportingEntity entity, Set<PostedThing> some) {
        Set<PostedThing> resting = new HashSet<>();
        byKind(some).forEach((kind, ids) -> resting.addAll(how(kind).restingOn(entity, ids)));
        return resting;
    }

    private List<Standing> standing(ReportingEntity entity, Set<PostedThing> some) {
        List<Standing> standing = new ArrayList<>();
        byKind(some).forEach((kind, ids) -> standing.addAll(how(kind).standing(entity, ids)));
        return standing;
    }

    /** Keys of things by their kind. */
    static Map<ThingKind, Set<Long>> byKind(Collection<PostedThing> some) {
        return some.stream()
                .collect(Collectors.groupingBy(
                        PostedThing::kind,
                        () -> new EnumMap<>(ThingKind.class),
                        Collectors.mapping(PostedThing::id, Collectors.toCollection(TreeSet::new))));
    }
}
