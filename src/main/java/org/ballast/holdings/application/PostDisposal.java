package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.access.domain.Refusal;
import org.ballast.access.domain.RefusalCode;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.holdings.domain.DisposalResult;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.HoldingPostings;
import org.ballast.holdings.domain.LotChange;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.holdings.domain.LotPosition;
import org.ballast.holdings.domain.PendingDisposal;
import org.ballast.holdings.domain.ReportingEntity;
import org.ballast.holdings.persistence.Disposals;
import org.ballast.holdings.persistence.Lots;
import org.ballast.journal.application.PostEntries;
import org.ballast.journal.domain.PostedEntry;

/**
 * Brings a disposal into the books once its lots are tested up to it: relieves the lots as they now stand, posts the
 * gain or loss. Part of a larger use case, which also ties out.
 */
@ApplicationScoped
public class PostDisposal {

    @Inject
    private Lots lots;

    @Inject
    private Disposals disposals;

    @Inject
    private PostEntries postEntries;

    @Inject
    private AuditTrail auditTrail;

    /**
     * @throws Refusal INSUFFICIENT_QUANTITY if a lot has fewer units than the disposal takes of it; PERIOD_LOCKED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PostedEntry post(ReportingEntity entity, PendingDisposal disposal) {
        DisposalResult result = DisposalResult.of(disposal, lockedLots(disposal));
        PostedEntry posted = postEntries
                .post(List.of(HoldingPostings.disposal(entity, disposal, result)))
                .get(0);
        lots.apply(entity.id(), changes(entity, disposal, result, posted));
        disposals.posted(disposal.id(), result, posted.id());
        auditTrail.record(
                "DISPOSAL_POSTED",
                "DISPOSAL",
                String.valueOf(disposal.id()),
                Sha256.hex(disposal.reference() + "|" + DisposalStatus.AWAITING_TEST),
                Sha256.hex(disposal.reference() + "|" + result.costRelieved() + "|" + result.impairmentRelieved()),
                "");
        return posted;
    }

    private List<LotPosition> lockedLots(PendingDisposal disposal) {
        Map<Long, LotPosition> byId =
                lots
                        .lock(disposal.parts().stream()
                                .map(PendingDisposal.Part::lotId)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(LotPosition::id, Function.identity()));
        return disposal.parts().stream()
                .map(part -> enough(disposal, part, byId))
                .toList();
    }

    private static LotPosition enough(
            PendingDisposal disposal, PendingDisposal.Part part, Map<Long, LotPosition> byId) {
        LotPosition lot = byId.get(part.lotId());
        if (lot == null || lot.quantity().compareTo(part.quantity()) < 0) {
            throw new Refusal(
                    RefusalCode.INSUFFICIENT_QUANTITY,
                    "Disposal " + disposal.reference() + " takes " + part.quantity() + " units of a lot that has "
                            + (lot == null ? "none" : lot.quantity()) + ".");
        }
        return lot;
    }

    private static List<LotChange> changes(
            ReportingEntity entity, PendingDisposal disposal, DisposalResult result, PostedEntry posted) {
        return result.takings().stream()
                .map(taking -> new LotChange(
                        taking.lot(),
                        taking.after(),
                        LotEventKind.DISPOSE,
                        disposal.disposedAt(),
                        entity.dayOf(disposal.disposedAt()),
                        posted.id(),
                        "DISPOSAL",
                        String.valueOf(disposal.id())))
                .toList();
    }
}
