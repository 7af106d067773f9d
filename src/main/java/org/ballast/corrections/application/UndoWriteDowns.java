package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.Transitions;
import org.ballast.corrections.domain.CorrectionsSentence;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.corrections.persistence.WrittenDownLots;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.application.UndoLotEvents;
import org.ballast.holdings.persistence.Policies;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.persistence.Proposals;
import org.ballast.writedowns.persistence.ValuesInUse;

/**
 * Posted measurements of whatever kind: impairments, their reversals, remeasurements and adoptions. Undone, the lots stand as
 * before, and a test of the period proposes anew.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UndoWriteDowns implements Undoing {

    /** As entries and events of lots name a proposal. */
    private static final String SOURCE = "PROPOSAL";

    private static final int OWN_ESTIMATES = 3;

    @Inject
    private Proposals proposals;

    @Inject
    private Policies policies;

    @Inject
    private ValuesInUse valuesInUse;

    @Inject
    private Entities entities;

    @Inject
    private WrittenDownLots writtenDown;

    @Inject
    private UndoLotEvents undoLotEvents;

    @Inject
    private ReverseCase reverseCase;

    @Override
    public ThingKind kind() {
        return ThingKind.WRITE_DOWN;
    }

    @Override
    public List<Standing> standing(ReportingEntity entity, Set<Long> ids) {
        Map<Long, Proposal> found =
                proposals.byIds(ids).stream().collect(Collectors.toMap(Proposal::id, Function.identity()));
        return ids.stream().map(id -> standing(entity, id, found)).toList();
    }

    private static Standing standing(ReportingEntity entity, long id, Map<Long, Proposal> found) {
        Proposal proposal = found.get(id);
        if (proposal == null || !proposal.entity().equals(entity.code())) {
            throw new Refusal(
                    RefusalCode.NOT_FOUND, CorrectionsSentence.NOT_OF_ENTITY, ThingKind.WRITE_DOWN, id, entity.code());
        }
        if (Transitions.find(proposal.status(), CaseAction.REVERSE).isEmpty()) {
            throw new Refusal(
                    RefusalCode.ILLEGAL_TRANSITION,
                    CorrectionsSentence.WRITE_DOWN_NOT_POSTED,
                    id,
                    proposal.asset(),
                    proposal.period().label(),
                    proposal.status());
        }
        long entry = proposal.entryId().orElseThrow();
        return new Standing(
                new PostedThing(ThingKind.WRITE_DOWN, id),
                entry,
                List.of(entry),
                named(proposal),
                proposal.kind() == MeasurementKind.ADOPTION);
    }

    private static Said named(Proposal proposal) {
        long id = proposal.id();
        String asset = proposal.asset();
        String period = proposal.period().label();
        LocalDate on = proposal.postedOn();
        return switch (proposal.kind()) {
            case LOSS, NONE -> CorrectionsSentence.NAMED_LOSS.with(id, asset, period, on);
            case REVERSAL -> CorrectionsSentence.NAMED_REVERSAL.with(id, asset, period, on);
            case REMEASUREMENT -> CorrectionsSentence.NAMED_REMEASUREMENT.with(id, asset, period, on);
            case ADOPTION -> CorrectionsSentence.NAMED_ADOPTION.with(id, asset, period, on);
        };
    }

    /**
     * Whatever changed one of its lots later in its book, as disposals of what it wrote down, and the measurements of later
     * periods: each of them began with what it left.
     */
    @Override
    public Set<PostedThing> restingOn(ReportingEntity entity, Set<Long> ids) {
        WrittenDownLots.Since since = writtenDown.since(ids);
        since.pooled().ifPresent(pooled -> {
            throw new Refusal(
                    RefusalCode.DEPENDENT_EVENT_EXISTS, CorrectionsSentence.POOLED_SINCE, pooled.lot(), pooled.on());
        });
        Set<PostedThing> resting = new HashSet<>(since.changedBy());
        resting.addAll(writtenDown.measuredLater(ids));
        return resting;
    }

    @Override
    public void undo(ReportingEntity entity, List<Undone> newestFirst, CorrectionDone correction) {
        for (Undone undone : newestFirst) {
            Undone.MirrorPosted mirror = undone.mirrors().getFirst();
            long id = undone.thing().id();
            undoLotEvents.undo(
                    entities.byBook(mirror.bookId()),
                    SOURCE,
                    Long.toString(id),
                    writtenDown.of(id),
                    mirror.original(),
                    mirror.mirror());
            reverseCase.of(proposals.byId(id).caseId(), correction.reason());
        }
    }

    @Override
    public String address(long id) {
        return "/writedowns/proposal.xhtml?id=" + id;
    }

    @Override
    public OptionalLong ownerOf(RecordedEntry entry) {
        return SOURCE.equals(entry.sourceType())
                ? OptionalLong.of(Long.parseLong(entry.sourceId()))
                : OptionalLong.empty();
    }

    /** A value in use is the company's own estimate, also where it is taken back. */
    @Override
    public int level(Collection<Long> ids) {
        boolean isEstimated = proposals.byIds(ids).stream()
                .anyMatch(each -> valuesInUse.of(each).isPresent());
        return isEstimated ? OWN_ESTIMATES : Undoing.super.level(ids);
    }

    @Override
    public Set<String> policyChangers(Collection<Long> ids) {
        Set<String> changers = new HashSet<>();
        for (Proposal each : proposals.byIds(ids)) {
            changers.addAll(policies.changersWithin(
                    each.bookId(),
                    each.assetId(),
                    each.period().from(),
                    each.period().to()));
        }
        return changers;
    }
}
