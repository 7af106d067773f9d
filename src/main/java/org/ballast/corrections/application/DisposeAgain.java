package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballast.amounts.Quantity;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.ReadReplacement;
import org.ballast.holdings.application.RecordAgain;
import org.ballast.holdings.domain.DisposalRequest;
import org.ballast.holdings.persistence.Disposals;
import org.ballast.holdings.persistence.RecordedRows;
import org.ballast.holdings.persistence.RecordedTexts;
import org.ballast.journal.application.OpenPeriods;

/**
 * Disposals that a correction undid and that happened nevertheless are recorded again, together with the right version of the one
 * that was wrong: all at once, in the order in which they happened. Part of a larger use case.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DisposeAgain {

    @Inject
    private RecordedRows recordedRows;

    @Inject
    private RecordedTexts recordedTexts;

    @Inject
    private ReadReplacement readReplacement;

    @Inject
    private RecordAgain recordAgain;

    @Inject
    private Disposals disposals;

    @Inject
    private OpenPeriods openPeriods;

    /**
     * Those that rest on what is undone come into their own months again: a correction of a locked one opens it first.
     *
     * @throws org.ballast.refusals.Refusal PERIOD_LOCKED
     */
    void require(CorrectionPlan plan) {
        List<Long> resting = plan.resting().stream()
                .map(step -> step.standing().thing())
                .filter(thing -> thing.kind() == ThingKind.DISPOSAL)
                .map(PostedThing::id)
                .toList();
        openPeriods.requireInEveryBook(
                plan.entity(),
                recordedRows.disposalsOf(plan.entity().id(), resting).stream()
                        .map(each -> each.row().disposedOn())
                        .toList());
    }

    /**
     * The right version takes the place of the wrong one, also among disposals of the same instant.
     *
     * @throws org.ballast.refusals.Refusal INSUFFICIENT_QUANTITY and others where one of them cannot be recorded any more
     */
    void after(ReportingEntity entity, CorrectionDone correction) {
        PostedThing root = correction.root();
        boolean isRoot = root.kind() == ThingKind.DISPOSAL;
        boolean isRight = !correction.replacement().isEmpty();
        List<Long> happened = correction.oldestFirst(ThingKind.DISPOSAL).stream()
                .filter(id -> !isRoot || isRight || id != root.id())
                .toList();
        Map<String, String> renamed = renamed(entity, correction);
        Map<String, Long> before = new HashMap<>();
        List<DisposalRequest> requests = new ArrayList<>();
        for (RecordedRows.Keyed<DisposalRequest> each : recordedRows.disposalsOf(entity.id(), happened)) {
            DisposalRequest request = isRoot && each.id() == root.id()
                    ? readReplacement.disposal(entity, root.id(), correction.replacement())
                    : again(each.row(), renamed);
            before.put(request.reference(), each.id());
            requests.add(request);
        }
        recordAgain
                .disposals(entity, requests, correction.requestedBy())
                .forEach(recorded -> disposals.replaced(
                        Objects.requireNonNull(before.get(recorded.request().reference())), recorded.id()));
    }

    /** The name of the right lot by that of the wrong one, where the correction changed it. */
    private Map<String, String> renamed(ReportingEntity entity, CorrectionDone correction) {
        String right = correction.replacement().get("lot");
        return correction.root().kind() != ThingKind.LOT || right == null
                ? Map.of()
                : Map.of(recordedTexts.lot(entity, correction.root().id()).getOrDefault("lot", ""), right.strip());
    }

    private static DisposalRequest again(DisposalRequest request, Map<String, String> renamed) {
        Map<String, Quantity> lots = new LinkedHashMap<>();
        request.lots().forEach((lot, units) -> lots.put(renamed.getOrDefault(lot, lot), units));
        return request.again(lots);
    }
}
